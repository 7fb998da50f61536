"""The outcome: laid out at every size, played by what can be read on it, by keys alone."""

from dataclasses import dataclass, field, replace
from itertools import product

import pygame
import pytest
from pygame import Surface

from game.window.assets import Assets
from game.window.box import Boxes, Frame, Mood
from game.window.brush import Brush, Kit
from game.window.faces import OutcomeFace
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.rows import Row
from game.window.scale import Scale
from game.window.screen import Answer, Routes
from game.window.screens import outcome
from game.window.waterfall import Cause, Waterfall
from game.window.widgets import Trouble
from game.window.wishes import Next, Note, Undo, Wish
from tests.window.layouts import SIZES, TEXTS, faults
from tests.window.pilot import Pilot
from tests.window.table import News
from tests.window.test_outcome_views import LOOKED_AT, SENTENCE, STILL, faces, shown

ROUTES: Routes = {"outcome": outcome, "pause": News(), "help": News()}
OVER = ("loyalty", "media", "cost", "voices", "results", "history", "note", "undo", "explain")
PARTS = ("voices", "loyalty", "media", "cost", "results", "more")
STATES: tuple[dict[str, str], ...] = (
    {},
    {"team": "1"},
    *({"over": over} for over in OVER),
    *({"over": over, f"page {over}": "99"} for over in OVER),
    {"over": "loyalty", "group": "cancelled"},
    {"over": "loyalty", "group": "g3", "page g3": "2"},
    {"over": "explain g3"},
    *({"part": part} for part in PARTS),
    *({"part": part, f"page {part}": "99"} for part in ("paper", *PARTS)),
)


@dataclass
class Keeper:
    """Grants nothing, remembers everything."""

    face: OutcomeFace
    heard: list[Wish] = field(default_factory=list)
    broken: bool = False

    def view(self, place: str) -> object:
        return self.face if place == "outcome" else None

    def grant(self, wish: Wish) -> Answer:
        self.heard.append(wish)
        return Trouble("The note was not saved", "Your game is safe.") if self.broken else None


def pilot(
    assets: Assets, name: str = "played", size: tuple[int, int] = (1280, 720), text: float = 1.0
) -> tuple[Pilot, Keeper]:
    keeper = Keeper(faces()[name])
    return Pilot(assets, keeper, ROUTES, Scale(*size, text), "outcome"), keeper


def laid(kit: Kit, face: OutcomeFace, looks: dict[str, str]) -> tuple[Boxes, Frame]:
    frame = Frame(kit.scale, kit.type, looks)
    return outcome.layout(face, frame), frame


@pytest.mark.parametrize(("size", "text"), LOOKED_AT)
def test_every_state_of_every_outcome_holds(
    assets: Assets, size: tuple[int, int], text: float
) -> None:
    kit = Kit(assets, Scale(*size, text))
    found = {
        f"{name} {looks}: {fault}"
        for (name, face), looks in product(faces().items(), STATES)
        for fault in faults(*laid(kit, face, looks))
    }
    assert found == set()


def test_no_name_of_a_group_is_cut_where_groups_are_told_apart(assets: Assets) -> None:
    kit = Kit(assets, Scale(1280, 720))
    first = faces()["played"].outcomes[0]
    named = tuple(replace(each, name="Grand Cherokee 1999-2004") for each in first.groups)
    voices = tuple(replace(each, group="Grand Cherokee 1999-2004") for each in first.voices)
    face = OutcomeFace((replace(first, groups=named, voices=voices),))
    for looks in ({}, {"over": "loyalty"}):
        boxes, frame = laid(kit, face, looks)
        found = [
            (place, part)
            for box in boxes
            for place, part in (
                box.part.parts if isinstance(box.part, Row) else ((box.rect, box.part),)
            )
            if isinstance(part, Words) and part.text.startswith("Grand")
        ]
        assert found
        for place, part in found:
            assert not frame.type.fit(
                part.text, part.steps or (part.style,), place.w, part.rows or 9
            )[1].cut


@pytest.mark.parametrize("text", TEXTS)
def test_it_always_says_that_paper_and_voices_are_invented(assets: Assets, text: float) -> None:
    kit = Kit(assets, Scale(1280, 720, text))
    for looks in STATES:
        boxes, _frame = laid(kit, faces()["played"], looks)
        assert any("simulated" in box.says for box in boxes), looks


def test_the_front_page_and_its_voices_can_be_read(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    view = shown(3)
    for words in (view.paper.headline, view.paper.story, view.paper.newspaper):
        assert page.sees(words)
    assert all(page.sees(voice.text) for voice in view.voices)


def test_a_headline_takes_at_most_two_lines_and_is_never_cut(assets: Assets) -> None:
    for size in SIZES:
        page, _keeper = pilot(assets, "longest", size)
        box = next(box for box in page.shell.boxes if box.id == "headline")
        assert box.part is not None
        assert box.part.spill(page.shell.kit.type, box.rect) == ""


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("1", "Why loyalty moved"),
        ("2", "Why media attention moved"),
        ("3", "Why cost moved"),
        ("v", "What people say"),
        ("r", "Promises and answers"),
        ("c", "What JetBlue did"),
        ("n", "What do you want to remember?"),
        ("u", "Take this turn back?"),
        ("?", "Media attention"),
    ],
)
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_each_key_opens_what_it_says_and_escape_puts_it_away(
    assets: Assets, key: str, words: str, text: float
) -> None:
    page, _keeper = pilot(assets, text=text)
    page.press(key)
    assert page.sees(words)
    page.press("Escape")
    assert page.shell.place == "outcome"
    assert all(box.layer == 0 for box in page.shell.boxes)


@pytest.mark.parametrize(("key", "place"), [("p", "pause"), ("h", "help")])
def test_pause_and_help_are_one_key_away(assets: Assets, key: str, place: str) -> None:
    page, _keeper = pilot(assets)
    assert page.press(key).shell.place == place
    assert page.press("Escape").shell.place == "outcome"


def test_a_meter_opens_by_focus_and_enter(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    page.press("Tab", "Down", "Enter")
    assert page.sees("Why media attention moved")


def test_the_groups_of_loyalty_are_gone_through_with_the_arrows(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    page.press("1", "Down", "Down")
    second = shown(3).group_causes[1]
    assert page.shell.desk.looks["group"] == shown(3).groups[1].id
    assert page.sees(second.more[0].why)


def pages(page: Pilot) -> str:
    """Return everything that is said on this page and on all after it."""
    said = [page.says()]
    for _turn in range(60):
        before = page.says()
        page.press("PageDown")
        if page.says() == before:
            break
        said.append(page.says())
    return " ".join(said)


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_every_cause_of_a_meter_is_found_on_some_page_with_its_evidence(
    assets: Assets, text: float
) -> None:
    page, _keeper = pilot(assets, text=text)
    for key, fall in zip("123", shown(3).waterfalls, strict=True):
        page.press(key)
        said = pages(page)
        for cause in fall.more:
            assert cause.label in said
            assert cause.amount in said
            assert cause.evidence in said
        page.press("Escape")


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)])
def test_nothing_is_lost_at_the_largest_text(assets: Assets, size: tuple[int, int]) -> None:
    page, _keeper = pilot(assets, size=size, text=2.0)
    said = pages(page)
    for _tab in range(6):
        page.press("Right")
        said += pages(page)
    view = shown(3)
    wanted = [view.paper.headline, view.paper.aside, *(voice.who for voice in view.voices)]
    wanted += [cause.label for fall in view.waterfalls for cause in fall.causes]
    wanted += [promise.title for promise in view.promises]
    assert [words for words in wanted if words not in said] == []


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_what_really_happened_is_told_only_when_asked(assets: Assets, text: float) -> None:
    page, _keeper = pilot(assets, text=text)
    assert not page.sees(shown(3).history[:40])
    assert page.press("c").sees(shown(3).history[:40])


def test_without_a_record_nothing_offers_to_compare(assets: Assets) -> None:
    page, _keeper = pilot(assets, "no history")
    assert not page.sees("compare with history")
    assert page.press("c").sees("The record says nothing")


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_a_note_is_written_and_put_away(assets: Assets, text: float) -> None:
    page, keeper = pilot(assets, text=text)
    page.press("n").write("Bags first").press("Enter")
    assert keeper.heard == [Note("Bags first")]
    assert not page.sees("Write it down")
    assert page.press("n").sees("What do you want to remember?")


def test_a_note_that_was_not_saved_is_still_there(assets: Assets) -> None:
    page, keeper = pilot(assets)
    keeper.broken = True
    page.press("n").write("Bags first").press("Enter")
    assert page.sees("The note was not saved")
    assert page.shell.desk.looks["note"] == "Bags first"


def test_a_turn_is_taken_back_only_after_a_question(assets: Assets) -> None:
    page, keeper = pilot(assets)
    page.press("u", "Escape")
    assert keeper.heard == []
    page.press("u", "Enter")
    assert keeper.heard == [Undo()]


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_space_goes_on_wherever_focus_is(assets: Assets, text: float) -> None:
    page, keeper = pilot(assets, text=text)
    page.press("Tab", "Tab", "Space")
    assert keeper.heard == [Next()]


@pytest.mark.parametrize("text", TEXTS)
def test_space_leads_past_every_team_before_it_goes_on(assets: Assets, text: float) -> None:
    page, keeper = pilot(assets, "two teams", text=text)
    first, second = faces()["two teams"].outcomes
    assert page.sees("To the page of South")
    page.press("Space")
    assert keeper.heard == []
    assert page.sees(second.paper.headline)
    assert page.sees(first.next_label)
    page.press("Space")
    assert keeper.heard == [Next()]


def test_the_label_that_leads_on_can_be_pressed(assets: Assets) -> None:
    page, keeper = pilot(assets)
    page.click(shown(3).next_label)
    assert keeper.heard == [Next()]


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_two_teams_take_turns_on_the_screen(assets: Assets, text: float) -> None:
    page, _keeper = pilot(assets, "two teams", text=text)
    first, second = faces()["two teams"].outcomes
    assert page.sees(first.paper.headline)
    assert page.click("South").sees(second.paper.headline)
    page.focus("South").press("Left")
    assert page.sees(first.paper.headline)
    page.press("t")
    focused = page.shell.desk.focused(page.shell.boxes)
    assert focused
    assert focused.says == "South"


@pytest.mark.parametrize("text", TEXTS)
def test_each_team_has_its_own_numbers_explained_and_t_turns_to_the_next(
    assets: Assets, text: float
) -> None:
    page, _keeper = pilot(assets, "two teams", text=text)
    assert page.press("?").sees("first")
    assert page.sees("The first of two N")
    assert page.press("t").sees("second")
    assert page.sees("South")
    assert page.press("Escape", "t", "?").sees("first")


def test_a_meter_that_did_not_move_says_so(assets: Assets) -> None:
    page, _keeper = pilot(assets, "least")
    assert page.sees(STILL)
    assert page.press("1").sees(STILL)


def test_results_stand_in_one_line_and_open_whole(assets: Assets) -> None:
    page, _keeper = pilot(assets, "longest alone", (1920, 1080))
    assert page.sees("and 6 more")
    assert SENTENCE[-30:] in pages(page.press("r"))


def test_where_a_turn_has_few_causes_they_are_written_larger(assets: Assets) -> None:
    kit = Kit(assets, Scale(1280, 720, 1.0))
    cause = Cause("A word every hour", 4.0, "+4", good=True)
    close, apart = Waterfall((cause,), pitch=38.0), Waterfall((cause,), pitch=50.0)
    narrow = Rect(0, 0, 700, 50)
    assert apart.height(kit.type) > close.height(kit.type)
    drawn = [Surface((700, 50)), Surface((700, 50))]
    for part, onto in zip((close, apart), drawn, strict=True):
        part.draw(Brush(kit, onto), narrow, Mood())
        assert part.spill(kit.type, narrow) == ""
    inked = [pygame.mask.from_threshold(each, (0, 0, 0), (1, 1, 1, 255)).count() for each in drawn]
    assert inked[1] < inked[0]
