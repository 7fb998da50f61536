"""What lies along the upper edge: the masthead with its names and turns, and the error bar."""

import pytest

from game.present.pieces.masthead import masthead as head_of
from game.present.settings import Settings
from game.window.assets import Assets
from game.window.box import Frame, named
from game.window.brush import Kit
from game.window.masthead import Track, labels, masthead
from game.window.parts import Words
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.widgets import Trouble, bare, error_bar
from game.window.wishes import GoOnInCopy
from tests.debrief.cases import opened
from tests.window.layouts import SIZES, TEXTS, faults
from tests.window.shelves import broken

LOST = Trouble("This game cannot be opened.", "The file was left as it is.", "Open another game.")
TRACK = Track(tuple(f"Wed {day}" for day in range(14, 22)), 3)

ONE_DAY_AND_MORE = ("bad-tuesday", "jetblue-2007")


def frame(assets: Assets, size: tuple[int, int] = (1280, 720), text: float = 1.0) -> Frame:
    kit = Kit(assets, Scale(*size, text))
    return Frame(kit.scale, kit.type)


@pytest.mark.parametrize(
    "about",
    ["JetBlue, February 2007 · solo", "Consolidated Airlines, 14 February to April 2007 · 2 teams"],
)
def test_company_period_and_mode_are_read_whole_beside_the_turns(
    assets: Assets, about: str
) -> None:
    at = frame(assets)
    boxes = masthead(at, "Nine jets on the ice", about, TRACK, "Wed 14 Feb, 15:00", "after 7 hours")
    box = named(boxes, "case-about")
    assert box
    assert isinstance(box.part, Words)
    _style, lines = at.type.fit(about, box.part.steps, box.rect.w, 1)
    assert not lines.cut
    assert faults(boxes, at) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("text", TEXTS)
def test_the_error_bar_holds_at_every_size(
    assets: Assets, size: tuple[int, int], text: float
) -> None:
    at = frame(assets, size, text)
    assert faults(error_bar(at, LOST), at) == []
    way = Trouble(LOST.what, LOST.safe * 3, LOST.do, "Go on with a copy", GoOnInCopy())
    assert faults(error_bar(at, way), at) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_error_bar_covers_no_file_of_the_shelf_nor_the_name_of_the_game(
    assets: Assets, size: tuple[int, int]
) -> None:
    at = frame(assets, size)
    boxes = ROUTES["home"].layout(broken(), at)
    bar = next(box.rect for box in error_bar(at, LOST, 0, bare(boxes)) if box.id == "error")
    kept = [box for box in boxes if box.area == "shelf" or box.id == "name"]
    assert len(kept) > 1
    assert not any(bar.overlap(box.rect) for box in kept)


def test_turns_of_one_day_are_called_by_their_hours() -> None:
    heads = {name: head_of(opened(name)[0].case, 0, Settings()) for name in ONE_DAY_AND_MORE}

    assert labels(heads["bad-tuesday"]) == ("12:30", "15:00", "18:00", "19:30")
    assert labels(heads["jetblue-2007"])[:4] == ("Wed 14", "Wed 14", "Wed 14", "Thu 15")
