"""The look keeps its promises: contrast, cues beside colour, everything shipped and credited."""

import re
from itertools import pairwise
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from pygame import Surface
from pygame.surfarray import array3d

from game.window import charts, theme
from game.window.assets import Assets
from game.window.box import REST
from game.window.brush import Brush, Kit
from game.window.cards import CardFace
from game.window.charts import Series, Timeline, apart
from game.window.geometry import Rect
from game.window.icons import Icons
from game.window.pictures import WHOLE
from game.window.scale import Scale
from game.window.theme import Colour
from game.window.voices import LOOKS, SHAPES, Team, Voice
from tests.window.layouts import SIZES

READ = [
    (theme.INK, theme.SHEET), (theme.INK, theme.PAGE), (theme.INK, theme.INSET),
    (theme.INK2, theme.PAGE), (theme.INK3, theme.PAGE), (theme.INK3, theme.INSET),
    (theme.RED, theme.SHEET), (theme.RED, theme.PAGE), (theme.GAIN, theme.PAGE),
    (theme.LOSS, theme.PAGE), (theme.TPAPER, theme.TABLE), (theme.TMUTED, theme.TABLE),
    (theme.SHEET, theme.RED), (theme.SHEET, theme.RED2), (theme.INK, theme.KRAFT),
    (theme.BLOCKED_TEXT, theme.BLOCKED),
    *((kind.text, kind.colour) for kind in theme.CATEGORIES.values()),
]  # fmt: skip
EDGES = [
    (theme.RULE2, theme.SHEET), (theme.RULE2, theme.PAGE), (theme.TLINE, theme.TABLE),
    (theme.ring("paper"), theme.PAGE), (theme.ring("table"), theme.TABLE),
]  # fmt: skip


def contrast(one: Colour, other: Colour) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Colour) -> float:
    parts = [c / 255 for c in colour]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("pair", READ)
def test_words_stand_out_from_their_ground(pair: tuple[Colour, Colour]) -> None:
    assert contrast(*pair) >= 4.5


@pytest.mark.parametrize("pair", EDGES)
def test_the_edges_of_controls_stand_out_from_their_ground(pair: tuple[Colour, Colour]) -> None:
    assert contrast(*pair) >= 3.0


def test_every_icon_that_is_shipped_can_be_drawn(assets: Assets) -> None:
    icons = Icons(assets)
    for path in sorted((assets.folder / "icons").glob("*.svg")):
        assert icons.get(path.stem, 25, theme.INK).get_bounding_rect().w > 6, path.stem


def test_every_icon_named_in_the_code_is_shipped(assets: Assets) -> None:
    code = Path(__file__).parents[2] / "game" / "window"
    named = re.compile(r"icon(?:_at)?(?:: str)?\s*(?:=|\()\s*\"([a-z-]+)\"")
    for path in code.rglob("*.py"):
        for name in named.findall(path.read_text(encoding="utf-8")):
            assert (assets.folder / "icons" / f"{name}.svg").is_file(), f"{path.name}: {name}"


def test_every_font_icon_and_picture_folder_is_credited(assets: Assets) -> None:
    credited = (assets.folder / "CREDITS.md").read_text(encoding="utf-8")
    for word in ("Archivo", "Newsreader", "Tabler", "Open Font License", "MIT", "art/*.svg"):
        assert word in credited
    for licence in (
        "fonts/OFL-Archivo.txt",
        "fonts/OFL-Newsreader.txt",
        "fonts/other/LICENSE-DejaVu.txt",
        "icons/LICENSE-Tabler.txt",
    ):
        assert (assets.folder / licence).is_file()


def test_a_picture_fills_its_box_at_any_shape(assets: Assets) -> None:
    kit = Kit(assets, Scale(1280, 720))
    for size in ((300, 100), (100, 300), (480, 270)):
        assert kit.pictures.get("jetblue-2007", size).get_size() == size
        assert kit.pictures.get("no-such-case", size).get_size() == size


def test_a_case_without_a_picture_shows_that_of_any_case(assets: Assets) -> None:
    kit = Kit(assets, Scale(1280, 720))
    shown = array3d(kit.pictures.get("no-such-case", (480, 270)))
    assert len(np.unique(shown.reshape(-1, 3), axis=0)) > 4
    assert (shown == array3d(kit.pictures.get("any-case", (480, 270)))).all()


def test_a_box_as_wide_as_a_page_shows_the_whole_picture_and_more_at_its_sides(
    assets: Assets,
) -> None:
    kit = Kit(assets, Scale(1280, 720))
    for case in sorted(path.stem for path in (assets.folder / "art").glob("*.svg")):
        small = array3d(kit.pictures.get(case, (480, 270))).astype(int)
        wide = array3d(kit.pictures.get(case, (round(270 * WHOLE), 270))).astype(int)
        left = (len(wide) - len(small)) // 2
        assert np.abs(wide[left:-left] - small).mean() < 1, f"{case}: something is cut off"
        for side in (wide[:left], wide[-left:]):
            assert len(np.unique(side.reshape(-1, 3), axis=0)) > 1, f"{case}: its side is bare"


@pytest.mark.parametrize("size", SIZES)
def test_a_chosen_card_differs_by_shape_not_by_colour_alone(
    assets: Assets, size: tuple[int, int]
) -> None:
    face = CardFace("Fix it", "A title", "A line.", 1, "$0", (True, False, False), "1")
    blocked = CardFace("Fix it", "A title", "A line.", 1, "$0", (True, False, False), "1", "why")
    assert "why" in blocked.says
    kit = Kit(assets, Scale(*size))
    assert face.spill(kit.type, Rect(0, 0, 330, 203)) == ""
    assert face.spill(kit.type, Rect(0, 0, 330, 60)) != ""


@pytest.mark.parametrize("price", ["C$51.09m", "C$24.61m+", "$999.5m+"])
@pytest.mark.parametrize("wide", [247, 330])
def test_a_dear_card_shows_what_it_touches_however_narrow_it_is(
    assets: Assets, price: str, wide: int
) -> None:
    kit, place = Kit(assets, Scale(1280, 720)), Rect(10, 10, wide, 200)
    told = []
    for dots in (True, False):
        page = Surface((1280, 720))
        face = CardFace("Fix it", "A title", "A line.", 3, price, (2, 1, 1), "1", dots=dots)
        face.draw(Brush(kit, page), place, REST)
        told.append(array3d(page))
    assert (told[0] != told[1]).any()


def test_names_at_line_ends_never_cover_each_other() -> None:
    tops = apart([50.0, 52.0, 54.0, 190.0], 27.0, 0.0, 200.0)
    assert tops == [50.0, 77.0, 104.0, 190.0]
    assert apart([180.0, 185.0, 190.0], 27.0, 0.0, 200.0) == [146.0, 173.0, 200.0]


def test_among_many_lines_each_is_named_and_none_over_another(
    assets: Assets, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit, page, written = Kit(assets, Scale(1280, 720)), Surface((1280, 720)), dict[str, float]()
    monkeypatch.setattr(
        Brush, "words", lambda _self, text, _x, y, *_more: written.update({text: y})
    )
    voices: tuple[Voice, ...] = ("you", *get_args(Team), "history")
    lines = tuple(Series(f"Team {i}", (81.0, 23.0 + i), each) for i, each in enumerate(voices))
    chart = Timeline(lines, ("start", "1"), ((50, "50"),), 0, 100)
    chart.draw(Brush(kit, page), Rect(100, 100, 800, 200), REST)
    named = sorted(y for text, y in written.items() if "Team" in text)

    assert len(named) == len(lines) == 9
    assert min(after - before for before, after in pairwise(named)) >= 16


def test_a_line_bears_the_shape_of_its_team(
    assets: Assets, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = list[str]()
    monkeypatch.setattr(charts, "draw_shape", lambda _brush, shape, *_at: drawn.append(shape))
    kit, page = Kit(assets, Scale(1280, 720)), Surface((1280, 720))
    yours = Series("North", (81.0, 23.0), "you", shape="square")
    lines = (yours, Series("East", (60.0, 50.0), "second", shape="circle"))
    chart = Timeline(lines, ("start", "1"), ((50, "50"),), 0, 100)
    chart.draw(Brush(kit, page), Rect(100, 100, 800, 200), REST)

    assert set(drawn) == {"square", "circle"}


def test_lines_of_teams_are_told_apart_without_colour() -> None:
    teams = get_args(Team)

    assert len({(SHAPES[each], LOOKS[each].dash) for each in teams}) == len(teams) == 7


def test_every_part_of_a_chart_can_be_drawn(assets: Assets) -> None:
    kit, page = Kit(assets, Scale(1280, 720)), Surface((1280, 720))
    voices: tuple[Voice, ...] = ("you", "best", "history", "second", "third", "fourth")
    lines = tuple(Series(voice, (50.0, None, 50.0 + i), voice) for i, voice in enumerate(voices))
    chart = Timeline(lines, ("start", "1", "2"), ((50, "50"),), 0, 100, marked=1)
    place = Rect(100, 100, 800, 300)
    chart.draw(Brush(kit, page), place, REST)
    assert page.get_bounding_rect().w > 0
    assert chart.spill(kit.type, place) == ""
    assert chart.spill(kit.type, Rect(100, 100, 240, 300)) == "timeline too narrow"
    assert chart.spill(kit.type, Rect(100, 100, 800, 90)) == "timeline too low"
