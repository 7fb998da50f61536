"""The table holds at every size and text size, in every state and under every sheet."""

from functools import cache
from pathlib import Path

import pytest

from game.window.assets import Assets
from game.window.box import Frame
from game.window.scale import Scale
from game.window.screens import turn
from game.window.text import Type
from tests.window.layouts import ODD_SIZES, SIZES, faults
from tests.window.turn_faces import face, long, states

PLAIN = (*SIZES, (1366, 768))
RARE = [pytest.param(size, marks=pytest.mark.slow) for size in (*ODD_SIZES[1:], (2560, 1080))]
ALL_SIZES = [*PLAIN, *RARE]
ALL_TEXTS = (1.0, 1.25, 1.5, pytest.param(1.75, marks=pytest.mark.slow), 2.0)
SHEETS = [*SIZES[:1], *SIZES[3:], *(pytest.param(s, marks=pytest.mark.slow) for s in SIZES[1:3])]
STATES = states()
OVER = (
    "why loyalty", "why media", "why cost", "why held", "why crew", "why nobody", "groups",
    "injects", "promises", "story known", "plan", "note", "sure", "intel",
)  # fmt: skip


@cache
def type_of(size: tuple[int, int], text: float) -> Type:
    return Type(Assets(Path(__file__).parents[2] / "assets"), Scale(*size, text))


def frame(size: tuple[int, int], text: float, **looks: str) -> Frame:
    type_ = type_of(size, text)
    return Frame(type_.scale, type_, looks)


@pytest.mark.parametrize("size", ALL_SIZES, ids=str)
@pytest.mark.parametrize("text", ALL_TEXTS)
def test_the_table_holds_in_every_state(size: tuple[int, int], text: float) -> None:
    at = frame(size, text)
    wrong = {name: faults(turn.layout(view, at), at) for name, view in STATES.items()}
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("size", SHEETS, ids=str)
@pytest.mark.parametrize("text", ALL_TEXTS)
@pytest.mark.parametrize("over", OVER)
def test_every_sheet_holds_over_the_table(over: str, size: tuple[int, int], text: float) -> None:
    for view in (face(3, 2), long()):
        at = frame(size, text, over=over, role="1")
        assert faults(turn.layout(view, at), at) == []


@pytest.mark.parametrize("size", SHEETS, ids=str)
@pytest.mark.parametrize("text", ALL_TEXTS)
def test_every_card_can_be_read_whole(size: tuple[int, int], text: float) -> None:
    for view in (face(3, 2), long(), STATES["blocked"], STATES["read only"]):
        for card in view.table.hand:
            at = frame(size, text, over=f"card {card.id}")
            assert faults(turn.layout(view, at), at) == []


@pytest.mark.parametrize("tab", range(5))
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_tab_holds_at_large_text(tab: int, size: tuple[int, int]) -> None:
    for view in STATES.values():
        at = frame(size, 2.0, tab=str(tab))
        assert faults(turn.layout(view, at), at) == []


@pytest.mark.parametrize("size", SHEETS, ids=str)
@pytest.mark.parametrize("text", ALL_TEXTS)
def test_every_page_of_the_hand_holds(size: tuple[int, int], text: float) -> None:
    view = STATES["too many cards"]
    seen = set()
    for page in range(9):
        at = frame(size, text, hand=str(page))
        boxes = turn.layout(view, at)
        assert faults(boxes, at) == []
        seen |= {box.id for box in boxes if box.id.startswith("card-")}
    assert len(seen) == len(view.table.hand)


def test_looks_from_another_table_do_no_harm() -> None:
    at = frame((1920, 1080), 1.0, over="card gone", hand="99", slip="77", role="12", tab="9")
    assert faults(turn.layout(face(), at), at) == []
