"""The table holds at every size and text size, in every state and under every sheet."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from statistics import median
from time import thread_time

import pytest
from pygame import Surface

from game.present.parts import PromiseView, Tone
from game.window.assets import Assets
from game.window.box import REST, Frame
from game.window.brush import Brush, Kit
from game.window.cards import CardFace, written
from game.window.cardtype import TITLE_GAP, line_rows, title_rows
from game.window.geometry import Rect
from game.window.larger import Larger
from game.window.scale import Scale
from game.window.screen import Answer
from game.window.screens import turn
from game.window.screens.turn_promises import PromiseRow
from game.window.text import Type
from game.window.wishes import Wish
from tests.window.layouts import ODD_SIZES, SIZES, faults
from tests.window.pilot import Pilot
from tests.window.turn_faces import face, long, states

SLACK = 2.5  # for slower and busier machines
PLAIN = (*SIZES, (1366, 768))
RARE = [pytest.param(size, marks=pytest.mark.slow) for size in (*ODD_SIZES[1:], (2560, 1080))]
ALL_SIZES = [*PLAIN, *RARE]
ALL_TEXTS = (1.0, 1.25, 1.5, pytest.param(1.75, marks=pytest.mark.slow), 2.0)
SHEETS = [*SIZES[:1], *SIZES[3:], *(pytest.param(s, marks=pytest.mark.slow) for s in SIZES[1:3])]
OVER = (
    "why loyalty", "why media", "why cost", "why held", "why crew", "why nobody", "groups",
    "injects", "promises", "story known", "plan", "held", "note", "sure", "intel", "work",
    "why able.a0", "why queue.q1",
)  # fmt: skip


@lru_cache(maxsize=6)  # each holds some dozens of fonts open
def type_of(size: tuple[int, int], text: float) -> Type:
    return Type(assets_of(), Scale(*size, text))


def assets_of() -> Assets:
    return Assets(Path(__file__).parents[2] / "assets")


def frame(size: tuple[int, int], text: float, **looks: str) -> Frame:
    type_ = type_of(size, text)
    return Frame(type_.scale, type_, looks)


@pytest.mark.parametrize("size", ALL_SIZES, ids=str)
@pytest.mark.parametrize("text", ALL_TEXTS)
def test_the_table_holds_in_every_state(size: tuple[int, int], text: float) -> None:
    at = frame(size, text)
    wrong = {name: faults(turn.layout(view, at), at) for name, view in states().items()}
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)], ids=str)
def test_words_of_a_card_end_above_its_price(size: tuple[int, int]) -> None:
    at = frame(size, 1.0)
    cards = [box for box in turn.layout(face(3), at) if isinstance(box.part, CardFace)]
    assert len(cards) == 9
    for box in cards:
        part, place = box.part, written(at.type, box.rect)
        assert isinstance(part, CardFace)
        assert part.setting
        title, line = part.setting
        first = at.type.even(part.title, title, place.w, title_rows(at.type, title, place)).lines
        rows = line_rows(at.type, part.setting, first, place)
        under = at.type.wrap(part.line, line, place.w, rows).lines
        high = len(first) * at.type.line(title) + TITLE_GAP + len(under) * at.type.line(line)
        assert high <= place.h + 1, part.title


@pytest.mark.parametrize("over", OVER)
@pytest.mark.parametrize("size", SHEETS, ids=str)
@pytest.mark.parametrize("text", ALL_TEXTS)
def test_every_sheet_holds_over_the_table(over: str, size: tuple[int, int], text: float) -> None:
    for view in (face(3, 2), long(), states()["work of long names"]):
        at = frame(size, text, over=over, role="1")
        assert faults(turn.layout(view, at), at) == []


@pytest.mark.parametrize("size", SHEETS, ids=str)
@pytest.mark.parametrize("text", ALL_TEXTS)
def test_every_card_can_be_read_whole(size: tuple[int, int], text: float) -> None:
    for view in (face(3, 2), long(), states()["blocked"], states()["read only"]):
        for card in view.table.hand:
            at = frame(size, text, over=f"card {card.id}")
            assert faults(turn.layout(view, at), at) == []


@pytest.mark.parametrize("tab", range(7))
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_tab_holds_at_large_text(tab: int, size: tuple[int, int]) -> None:
    for view in states().values():
        at = frame(size, 2.0, tab=str(tab))
        assert faults(turn.layout(view, at), at) == []


def test_what_turns_the_hand_says_which_page_is_open() -> None:
    view = states()["too many cards"]
    for here in range(2):
        boxes = turn.layout(view, frame((1280, 720), 2.0, hand=str(here)))
        said = [box.part.says for box in boxes if box.id.startswith("hand-") and box.part]

        assert said
        assert all(words.startswith(f"{here + 1}/") for words in said)


@pytest.mark.parametrize("size", SHEETS, ids=str)
@pytest.mark.parametrize("text", ALL_TEXTS)
def test_every_page_of_the_hand_holds(size: tuple[int, int], text: float) -> None:
    view = states()["too many cards"]
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


def test_the_table_is_laid_out_and_drawn_in_time() -> None:
    pilot = Pilot(assets_of(), Seen(face(3, 2)), {"turn": turn}, Scale(1920, 1080), "turn")
    screen, at = Surface((1920, 1080)), pilot.shell.frame()
    assert spent(lambda: turn.layout(face(3, 2), at)) < 2 * SLACK
    assert spent(lambda: pilot.shell.paint(screen, 1e6)) < 8 * SLACK


@dataclass
class Seen:
    """Shows one face and grants nothing."""

    face: object

    def view(self, place: str) -> object:
        return self.face

    def grant(self, wish: Wish) -> Answer:
        return None


def spent(work: Callable[[], object]) -> float:
    """Return the median of milliseconds that a processor works on it, once it is warm."""
    taken = []
    for _ in range(20):
        start = thread_time()
        work()
        taken.append((thread_time() - start) * 1000)
    return median(taken[5:])


@pytest.mark.parametrize("size", SHEETS, ids=str)
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_all_cards_of_a_hand_are_set_alike_and_no_title_is_cut(
    size: tuple[int, int], text: float
) -> None:
    at = frame(size, text)
    for number in range(8):
        boxes = [b for b in turn.layout(face(number), at) if b.id.startswith("card-")]
        parts = [b.part.part if isinstance(b.part, Larger) else b.part for b in boxes]
        faces = [part for part in parts if isinstance(part, CardFace)]
        assert len(faces) == len(boxes) > 0
        assert len({each.setting for each in faces}) == 1
        if any(isinstance(b.part, Larger) for b in boxes):
            continue
        for box, each in zip(boxes, faces, strict=True):
            place = written(at.type, box.rect)
            assert each.setting
            rows = title_rows(at.type, each.setting.title, place)
            assert not at.type.wrap(each.title, each.setting.title, place.w, rows).cut


def test_a_promise_on_one_line_says_whole_when_it_is_due_and_begins_nothing_more(
    assets: Assets,
) -> None:
    kit = Kit(assets, Scale(1280, 720))
    due = "due Tue 3 Nov, by the end of turn 6"
    view = PromiseView("p", "Four in ten", "Four in ten.", "Parts", due, "", False, Tone.NEUTRAL)
    longer = replace(view, how="kept once over 40% of the need is met: Owners in heat and damp")
    pages = []
    for each in (view, longer):
        page = Surface((400, 80))
        PromiseRow(each, brief=True).draw(Brush(kit, page), Rect(10, 10, 400, 80), REST)
        pages.append(page.get_buffer().raw)
    assert pages[0] == pages[1]
