"""The lines of the timeline: switched off and on one by one, each turn with its causes beside."""

from itertools import product

import pytest

from game.present.review import ReviewView
from game.window.assets import Assets
from game.window.box import Frame, named
from game.window.brush import Kit
from game.window.charts import Timeline
from game.window.scale import Scale
from game.window.screens import debrief
from tests.window.layouts import SIZES, TEXTS, faults
from tests.window.pilot import Pilot
from tests.window.test_debrief import pilot
from tests.window.test_debrief_views import faces, played


def lines(page: Pilot) -> list[str]:
    box = named(page.shell.boxes, "chart")
    assert box
    assert isinstance(box.part, Timeline)
    return [one.name for one in box.part.series]


def segments(view: ReviewView) -> list[str]:
    return [line.name for line in view.aside if line.style == "segment"]


def test_history_is_switched_by_its_key(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    assert lines(page) == ["You", "History"]
    assert lines(page.press("g")) == ["You"]
    assert lines(page.press("g")) == ["You", "History"]


def test_every_line_is_switched_by_its_number_and_segments_are_off_at_first(
    assets: Assets,
) -> None:
    parts = segments(played())
    assert len(parts) > 1
    page, _keeper = pilot(assets)
    page.press("f")
    assert page.sees(parts[0])
    assert lines(page.press("3")) == ["You", "History", parts[0]]
    assert lines(page.press("1", "2")) == [parts[0]]
    assert lines(page.press("Escape")) == [parts[0]]


def test_segments_belong_to_loyalty_alone(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    page.press("f", "3", "Escape", "m")
    assert lines(page) == ["You", "History"]
    assert not page.press("f").sees(segments(played())[0])


def test_the_scale_holds_every_line_that_is_shown(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    page.press("f", *map(str, range(3, 3 + len(segments(played())))))
    box = named(page.shell.boxes, "chart")
    assert box
    assert isinstance(box.part, Timeline)
    points = [value for one in box.part.series for value in one.values if value is not None]
    assert box.part.low <= min(points)
    assert max(points) <= box.part.high


def test_left_and_right_on_the_chart_turn_to_the_causes_of_another_turn(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    page.press("f").focus("You")
    for _tab in range(4):
        box = page.shell.desk.focused(page.shell.boxes)
        if box and box.id == "large-chart":
            break
        page.press("Tab")
    page.press(*["Left"] * 9)
    first, second = played().decisions[:2]
    assert page.sees(first.when)
    assert page.sees(first.causes[0][0])
    assert page.press("Right").sees(second.when)


@pytest.mark.parametrize("name", ["played", "longest", "two teams"])
def test_the_sheet_fits(assets: Assets, name: str) -> None:
    found = []
    for size, text in product(SIZES, TEXTS):
        kit = Kit(assets, Scale(*size, text))
        frame = Frame(kit.scale, kit.type, {"over": "lines"})
        found += [
            f"{size} {text}: {each}" for each in faults(debrief.layout(faces()[name], frame), frame)
        ]
    assert found == []
