"""The table is played by what can be read on it, with the pointer and with keys alone."""

from dataclasses import dataclass, field, replace
from random import Random

import pytest

from game.base.ids import CardId
from game.present.moments.card import card
from game.present.moments.table import table
from game.present.settings import Assist
from game.window.assets import Assets
from game.window.cards import CardFace
from game.window.faces import TurnFace
from game.window.scale import Scale
from game.window.screen import Answer, Routes
from game.window.screens import turn, turn_hand
from game.window.wishes import Commit, GoOnInCopy, Note, Play, TakeBack, Wish
from tests.window.every_turn import every_turn
from tests.window.layouts import faults
from tests.window.pilot import Lost, Pilot
from tests.window.table import News
from tests.window.turn_faces import at_work, blocked, danger, face, hands, long, many_cards, record

ROUTES: Routes = {"turn": turn, "pause": News(), "help": News()}


@dataclass
class Seat:
    """Holds one turn of the nine jets: cards can be laid and taken back, nothing moves on."""

    turn: int = 3
    base: TurnFace | None = None
    plan: tuple[CardId, ...] = ()
    heard: list[Wish] = field(default_factory=list)

    def view(self, place: str) -> object:
        if self.base:
            return self.base
        at = record(self.turn)
        shown = table(at, self.plan)
        details = tuple(card(at, CardId(each.id), self.plan) for each in shown.hand)
        return replace(face(self.turn), table=shown, details=details)

    def grant(self, wish: Wish) -> Answer:
        self.heard.append(wish)
        match wish:
            case Play(name):
                self.plan = (*self.plan, name)
            case TakeBack(name):
                self.plan = tuple(each for each in self.plan if each != name)
            case _:
                pass
        return None


@pytest.fixture
def seat() -> Seat:
    return Seat()


def sat(assets: Assets, seat: Seat, size: tuple[int, int] = (1280, 720), text: float = 1) -> Pilot:
    return Pilot(assets, seat, ROUTES, Scale(*size, text), place="turn")


@pytest.fixture
def pilot(assets: Assets, seat: Seat) -> Pilot:
    return sat(assets, seat)


def test_everything_that_is_told_can_be_read(pilot: Pilot, seat: Seat) -> None:
    view = face(3).table
    for words in (
        view.masthead.title, view.masthead.date, view.masthead.length, view.line,
        *(meter.name for meter in view.meters), *(meter.figure for meter in view.meters),
        *(meter.unit for meter in view.meters), *(group.short for group in view.groups),
        *view.known, *view.rumour, *view.unknown, *(p.title for p in view.promises),
        *(p.status for p in view.promises), view.plan.title, view.plan.arithmetic,
        *(each.title for each in view.hand), *(each.hint or each.text for each in view.hand),
        "Plan costs", view.plan.budget,
    ):  # fmt: skip
        assert pilot.sees(words), words


def test_a_figure_plays_a_card_and_takes_it_back(pilot: Pilot, seat: Seat) -> None:
    assert pilot.press("2").sees("6 effort − 1 chosen = 5 left")
    assert pilot.press("2").sees("6 effort − 0 chosen = 6 left")


def test_a_press_plays_a_card_and_takes_it_back(pilot: Pilot, seat: Seat) -> None:
    title = face(3).table.hand[0].title
    pilot.click(title)
    assert [type(wish) for wish in seat.heard] == [Play]
    pilot.click(title)
    assert seat.plan == ()


@pytest.mark.parametrize("key", ["u", "Backspace"])
def test_the_last_card_is_taken_back_by_a_key(pilot: Pilot, seat: Seat, key: str) -> None:
    pilot.press("1", "2")
    first = seat.plan[0]
    pilot.press(key)
    assert seat.plan == (first,)
    pilot.press(key, key)
    assert not seat.plan


def test_a_line_of_the_tray_is_taken_back_by_pressing_it(pilot: Pilot, seat: Seat) -> None:
    pilot.press("1", "2")
    line = next(box for box in pilot.shell.boxes if box.id == f"line-{seat.plan[0]}")
    pilot.shell.answer(line.wish)
    assert len(seat.plan) == 1


def test_enter_reads_the_whole_card_and_plays_it_from_there(pilot: Pilot, seat: Seat) -> None:
    detail = face(3).details[4]
    pilot.focus(detail.card.title).press("Enter")
    for words in (detail.more, *detail.does, detail.takes, detail.priority, *detail.touches):
        assert pilot.sees(words), words
    pilot.press("Enter")
    assert seat.plan == (detail.card.id,)
    assert not pilot.sees(detail.more)
    pilot.press("Enter").click("Take it back")
    assert not seat.plan


def test_a_blocked_card_says_why_and_can_be_read_but_not_played(assets: Assets) -> None:
    view = blocked()
    seat = Seat(base=view)
    pilot = sat(assets, seat)
    assert pilot.sees("opens on turn 6")
    pilot.press("2")
    pilot.focus(view.table.hand[1].title).press("Enter")
    assert pilot.sees("opens on turn 6")
    pilot.press("Enter", "2", "Space")
    assert seat.heard == []


def test_space_commits_after_one_question(pilot: Pilot, seat: Seat) -> None:
    pilot.press("1", "Space")
    assert pilot.sees("You have 5 effort left")
    assert pilot.sees("Keep planning")
    pilot.press("Escape")
    assert not pilot.sees("Keep planning")
    pilot.press("Space", "Enter")
    assert seat.heard[-1] == Commit()
    assert not pilot.sees("Keep planning")


@pytest.mark.parametrize("keys", [("Space", "Enter"), ("Space", "Space"), ("Space", "Escape")])
def test_an_empty_turn_is_not_let_pass_by_the_keys_of_a_plan(
    pilot: Pilot, seat: Seat, keys: tuple[str, ...]
) -> None:
    pilot.press(*keys)
    assert seat.heard == []
    assert not pilot.sees("Keep planning")
    pilot.press("Space", "Right", "Enter")
    assert seat.heard == [Commit()]


def test_a_full_plan_that_keeps_every_promise_is_committed_without_a_question(
    assets: Assets,
) -> None:
    view = face(3, 9)
    seat = Seat(
        base=replace(view, table=replace(view.table, plan=replace(view.table.plan, ask="")))
    )
    sat(assets, seat).press("Space")
    assert seat.heard == [Commit()]


def test_nothing_is_committed_where_a_reason_stands_instead(assets: Assets) -> None:
    seat = Seat(base=replace(face(3, 1), read_only="This game can only be looked at."))
    pilot = sat(assets, seat)
    assert pilot.sees("This game can only be looked at.")
    pilot.press("Space", "1", "2", "u")
    with pytest.raises(Lost):
        pilot.click(face(3).table.hand[4].title)
    assert seat.heard == []
    assert not pilot.sees("to play one")


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_a_game_that_may_only_be_looked_at_is_gone_on_with_in_a_copy(
    assets: Assets, text: float
) -> None:
    seat = Seat(base=replace(face(3), read_only="It is open in another window."))
    pilot = sat(assets, seat, text=text)
    assert pilot.sees("Go on with a copy")
    pilot.press("s")
    assert seat.heard == [GoOnInCopy()]


@pytest.mark.parametrize("words", ["Loyalty", "Media attention", "Held on board"])
def test_the_number_in_focus_is_explained(pilot: Pilot, words: str) -> None:
    about = next(each for each in face(3).explained.values() if each.title == words)
    pilot.focus(words).press("?")
    for said in (about.meaning, about.limits, *(part for row in about.drivers for part in row)):
        assert pilot.sees(said), said
    assert not pilot.press("Escape").sees(about.meaning)


def test_without_a_number_in_focus_loyalty_is_explained(pilot: Pilot) -> None:
    assert pilot.press("?").sees(face(3).explained["loyalty"].meaning)


def test_all_others_are_a_key_away(pilot: Pilot) -> None:
    pilot.press("o")
    for group in (*face(3).table.groups, *face(3).table.others):
        assert pilot.sees(group.name)
    pilot.focus("Investors").press("Enter")
    assert pilot.sees(face(3).explained["investors"].meaning)


@pytest.mark.parametrize("size", [(1280, 720), (3840, 2160)])
def test_who_waits_and_what_can_be_done_is_drawn_and_explained(
    assets: Assets, size: tuple[int, int]
) -> None:
    seen = at_work()
    about = seen.explained["queue.desk"]
    pilot = sat(assets, Seat(base=seen), size)
    for view in (*seen.table.queues, *seen.table.abilities):
        assert pilot.sees(view.name)
    pilot.focus("Service desk").press("?")
    assert pilot.sees(about.meaning)


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_all_who_wait_are_a_key_away(assets: Assets, text: float) -> None:
    seen = at_work()
    pilot = sat(assets, Seat(base=seen), text=text).press("w", "Enter")
    assert pilot.sees(seen.explained["queue.desk"].title)
    pilot.press("Escape", "w")
    for view in (*seen.table.queues, *seen.table.abilities):
        pilot.until(view.name, "PageDown")


def test_where_nobody_can_wait_no_key_tells_of_it(assets: Assets) -> None:
    bare = replace(face(), table=replace(face().table, queues=(), abilities=(), service=()))
    pilot = sat(assets, Seat(base=bare))
    assert not pilot.press("w").sees("Close")
    assert not pilot.sees("Who waits")


def test_every_slip_can_be_read_one_by_one_and_at_once(assets: Assets) -> None:
    pilot, injects = sat(assets, Seat(5)), face(5).table.injects
    assert len(injects) == 3
    for inject in injects:
        assert pilot.sees(inject.text)
        pilot.press("j")
    pilot.focus(injects[0].text).press("Right")
    assert pilot.sees(injects[1].text)
    pilot.press("Enter")
    assert all(pilot.sees(inject.text) for inject in injects)


def test_what_a_role_knows_shows_only_when_it_is_called(pilot: Pilot) -> None:
    intel = face(3).table.intel
    pilot.press("i")
    assert pilot.sees("What each role knows")
    assert not pilot.sees("looks away")
    assert not any(pilot.sees(text) for _role, text in intel)
    for place, (_role, text) in enumerate(intel):
        pilot.press(str(place + 1))
        assert [other for _who, other in intel if pilot.sees(other)] == [text]


def test_every_list_is_read_whole(assets: Assets) -> None:
    view = long()
    pilot = sat(assets, Seat(base=view))
    for words, all_ in (("Known", view.table.known), ("and 4 more", [view.table.promises[4].text])):
        pilot.focus(words).press("Enter")
        seen = [text for text in all_ if pilot.sees(text)]
        while not seen and pilot.sees("More"):
            pilot.press("PageDown")
            seen = [text for text in all_ if pilot.sees(text)]
        assert seen
        pilot.press("Escape")


def test_a_note_is_written_and_put_away(pilot: Pilot, seat: Seat) -> None:
    pilot.press("n").write("Remember the crews, 1 p.m.").press("Enter")
    assert seat.heard == [Note("Remember the crews, 1 p.m.")]
    assert not pilot.sees("What do you want to remember?")
    assert not pilot.press("n").sees("Remember the crews")


def test_an_empty_note_is_not_written(pilot: Pilot, seat: Seat) -> None:
    assert pilot.press("n").sees("Nothing is written yet")
    pilot.press("Enter", "Escape")
    assert seat.heard == []


@pytest.mark.parametrize(("key", "place"), [("p", "pause"), ("Escape", "pause"), ("h", "help")])
def test_pause_and_help_are_a_key_away(pilot: Pilot, key: str, place: str) -> None:
    assert pilot.press(key).shell.place == place


@pytest.mark.parametrize("place", ["pause", "help"])
def test_pause_and_help_can_be_pressed_with_the_pointer(pilot: Pilot, place: str) -> None:
    assert pilot.click(place).shell.place == place


def test_the_strip_names_every_key_that_a_beginner_needs(pilot: Pilot) -> None:
    said = [box.says for box in pilot.shell.boxes if box.id.startswith("hint-")]
    assert [words.split()[0] for words in said] == ["1–9", "U", "Enter", "Tab", "?", "N", "P", "H"]


def test_what_is_unusual_about_a_turn_is_said(assets: Assets) -> None:
    words = "What just came in gives you 1 more effort this turn."
    view = replace(face(3), table=replace(face(3).table, notice=words))
    for text in (1.0, 2.0):
        pilot = sat(assets, Seat(base=view), text=text)
        assert pilot.sees(words) or pilot.press("t").sees(words)


def test_tab_goes_from_the_hand_to_the_plan_and_on_to_the_paper(pilot: Pilot) -> None:
    seen = []
    for _ in range(8):
        seen.append(pilot.shell.desk.area)
        pilot.press("Tab")
    assert seen == ["hand", "plan", "promises", "news", "situation", "meters", "work", "hand"]


def test_a_turn_of_weeks_tells_when_it_is_over(assets: Assets) -> None:
    pilot = sat(assets, Seat(7))
    assert pilot.sees("Mon 26 Feb, 06:00")
    assert pilot.sees("until 12 Apr, about 6 weeks")


def test_what_would_follow_is_told_before_the_last_turn(assets: Assets) -> None:
    told = "more would follow"
    assert not sat(assets, Seat(0)).focus("Cost $").press("Enter").sees(told)
    pilot = sat(assets, Seat(7)).focus("Cost $").press("Enter")
    assert pilot.sees("If it ended today, $")
    assert pilot.sees(told)


def test_danger_is_said_in_words(assets: Assets) -> None:
    pilot = sat(assets, Seat(base=danger()))
    for meter in danger().table.meters:
        assert pilot.sees(meter.danger)
        pilot.focus(f"{meter.name} {meter.figure}").press("Enter")
        assert pilot.sees(meter.danger)
        pilot.press("Escape")


def test_a_team_sees_its_name_beside_the_plan(assets: Assets) -> None:
    view = face(3)
    pilot = sat(assets, Seat(base=replace(view, table=replace(view.table, team="North"))))
    assert pilot.sees("Plan for Thursday · North")


def test_an_experts_cards_show_no_dots(assets: Assets) -> None:
    faces = {assist: _card_face(face(3, 0, assist)) for assist in Assist}
    assert faces[Assist.PLAIN].dots
    assert not any(faces[Assist.PLAIN].signs)
    assert any(faces[Assist.GUIDED].signs)
    assert not faces[Assist.EXPERT].dots


def _card_face(view: TurnFace) -> CardFace:
    return turn_hand.face(view, view.table.hand[0])


LARGE = [((1280, 720), 2.0), ((1280, 720), 1.5), ((1024, 768), 1.0), ((1024, 768), 2.0)]


@pytest.mark.parametrize(("size", "text"), LARGE)
def test_nothing_is_lost_at_large_text(
    assets: Assets, seat: Seat, size: tuple[int, int], text: float
) -> None:
    pilot, view = sat(assets, seat, size, text), face(3).table
    missing = {each.title for each in view.hand}
    for _page in range(3):
        missing = {title for title in missing if not pilot.sees(title)}
        pilot.press("PageDown")
    assert missing == set()
    pilot.press("o")
    assert all(pilot.sees(group.name) for group in view.groups)
    pilot.press("Escape", "t")
    assert pilot.sees(view.plan.arithmetic)
    pilot.press("Escape", "Space")
    assert pilot.sees("No card is chosen.")


@pytest.mark.parametrize(("size", "text"), LARGE)
def test_a_card_of_another_page_is_played_by_its_figure(
    assets: Assets, size: tuple[int, int], text: float
) -> None:
    seat = Seat(4)
    pilot = sat(assets, seat, size, text)
    pilot.press("9")
    assert seat.plan == (face(4).table.hand[8].id,)
    assert pilot.sees(face(4).table.hand[8].title)


def test_arrows_turn_the_tabs_at_large_text(assets: Assets, seat: Seat) -> None:
    pilot, view = sat(assets, seat, text=2.0), face(3).table
    pilot.focus(view.known[0])
    told = (view.rumour[0], view.unknown[0], view.promises[0].title, view.injects[0].text)
    for words in (*told, view.queues[0].name, view.abilities[0].name):
        assert pilot.press("Right").sees(words), words
    assert pilot.press("Right").sees(view.known[0])


def test_the_tenth_card_has_the_key_0_on_it_and_as_a_number_that_is_typed(assets: Assets) -> None:
    seat = Seat(base=replace(many_cards(10), printed={}))
    pilot = sat(assets, seat)
    assert pilot.sees("1–9 0")
    pilot.press("0")
    for said in ("0", "10"):
        pilot.press("k").write(said).press("Enter")
    assert seat.heard == [Play(CardId("card-9"))] * 3


def test_cards_past_ten_are_reached_by_arrows(assets: Assets) -> None:
    cards = tuple(replace(c, title=f"Card {i}") for i, c in enumerate(many_cards(12).table.hand))
    seat = Seat(base=hands(face(3), cards))
    pilot = sat(assets, seat)
    assert not pilot.sees("Card 11")
    pilot.press("PageDown").focus("Card 11").press("Enter", "Enter")
    assert seat.heard == [Play(CardId(cards[11].id))]


KEYS = (*"123456789uijonpht?,", "Space", "Enter", "Backspace", "Tab", "Shift+Tab", "Left", "Right",
        "Up", "Down", "PageUp", "PageDown", "Escape", "Ctrl++", "Ctrl+-", "Home", "F5")  # fmt: skip


@pytest.mark.parametrize("seed", range(8))
def test_no_row_of_keys_breaks_the_table(assets: Assets, seed: int) -> None:
    chance = Random(seed)
    view = (face(0), face(3, 2), long(), blocked())[seed % 4]
    pilot = sat(assets, Seat(base=view), chance.choice([(1280, 720), (1024, 768)]))
    for _ in range(150):
        pilot.press(chance.choice(KEYS))
        if pilot.shell.place != "turn":
            pilot.shell.go("turn")
        assert pilot.shell.desk.focused(pilot.shell.boxes) is not None
    assert faults(pilot.shell.boxes, pilot.shell.frame()) == []


def test_what_people_do_stands_with_what_they_say_among_everybody(assets: Assets) -> None:
    buyers = every_turn()["menu-foods-2007 5"]
    pilot = sat(assets, Seat(base=buyers)).press("o")
    deeds = [group.deed.words for group in buyers.table.groups if group.deed]

    assert len(deeds) == 3
    assert all(pilot.sees(words) for words in deeds)
    assert "The upright mark is what they do" in pilot.says()
    assert "upright mark" not in sat(assets, Seat()).press("o").says()


def test_the_pages_of_a_large_hand_are_counted_from_the_one_that_lies_open(
    assets: Assets, seat: Seat
) -> None:
    pilot = sat(assets, seat, text=2.0)
    told = []
    for _page in range(3):
        said = {box.says for box in pilot.shell.boxes if box.id in ("hand-on", "hand-back")}
        told.append(said)
        pilot.press("PageDown")

    pages = int(next(iter(told[0])).split("/")[1])
    assert pages > 1
    assert told == [{f"{min(page, pages)}/{pages}"} for page in (1, 2, 3)]
