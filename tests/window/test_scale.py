"""One unit, never stretched, rounded once."""

import itertools

import pytest

from game.window.geometry import Rect
from game.window.scale import Scale


@pytest.mark.parametrize(
    ("size", "canvas"),
    [
        ((1280, 720), (1920, 1080)),
        ((1920, 1080), (1920, 1080)),
        ((3840, 2160), (1920, 1080)),
        ((1920, 1200), (1920, 1200)),
        ((1024, 768), (1920, 1440)),
        ((2560, 1080), (2560, 1080)),
    ],
)
def test_the_smaller_side_sets_the_scale_and_the_other_gains_room(
    size: tuple[int, int], canvas: tuple[float, float]
) -> None:
    found = Scale(*size).canvas
    assert (round(found.w), round(found.h)) == canvas


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (1280, 720), (1999, 1111)])
def test_boxes_that_touch_in_the_design_touch_on_the_screen(size: tuple[int, int]) -> None:
    scale = Scale(*size)
    boxes = [scale.box(box) for box in Rect(48, 100, 1371, 77).columns(7)]
    for (left, _, wide, _), (following, *_) in itertools.pairwise(boxes):
        assert left + wide == following


def test_rules_never_vanish_and_borders_never_thin_out() -> None:
    small = Scale(1024, 576)
    assert small.hair(1) == 1
    assert small.border(2) == 2


def test_large_words_and_square_screens_show_less_at_a_time() -> None:
    assert Scale(1920, 1080).roomy
    assert Scale(1920, 1200).roomy
    assert not Scale(1920, 1080, 1.5).roomy
    assert not Scale(1024, 768).roomy


def test_the_margin_takes_part_of_extra_width_but_not_all_of_it() -> None:
    assert Scale(1920, 1080).margin == 48
    assert Scale(2560, 1080).margin == 48 + 128


def test_a_place_goes_to_pixels_and_back() -> None:
    assert Scale(1280, 720).point(128, 64) == (192, 96)
