"""The window as the projector of a room with phones: it leads, follows, and never shows a plan."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from game.base.ids import CardId
from game.play.actions import Commit
from game.play.desk import Desk
from game.play.room.acts import Bulletin, Call, Join, Proceed, Reveal, RoomAct, Talk, Timer, Vote
from game.play.room.room import Room, Stage
from game.play.session import Session
from game.present.room.session import SHOWN
from game.window import lettering
from game.window.assets import Assets
from game.window.box import Boxes, Frame
from game.window.brush import Kit
from game.window.events import Closed
from game.window.projector import Projector
from game.window.roomfaces import LobbyFace, SessionFace
from game.window.roomwishes import LetIn
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.seated import PEOPLE, SeatedRoom
from game.window.sheets import OVER
from game.window.wishes import Continue, Open
from tests.play.small import do
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.pilot import Pilot
from tests.window.shelves import desk


class Asked(SeatedRoom):
    """A room in which what people asked for waits until the window decides on it."""

    def __init__(self) -> None:
        super().__init__(((True, False), (False, True)))
        self.waiting: list[RoomAct | Commit] = []
        self.session: Session | None = None
        self.ends = self.leads_back = False

    def serves(self, session: Session, laid: Desk, rings: object, /) -> "Asked":
        self.session = session
        return self

    def looked_back(self) -> bool:
        return self.leads_back

    def decide(self) -> None:
        assert self.session
        do(self.session, *self.waiting)
        self.waiting.clear()
        self.ended = self.ends


@dataclass
class Hall:
    """A projector, whoever stands before it, and the phones."""

    host: Projector
    pilot: Pilot
    phones: Asked
    passed: list[float]

    @property
    def session(self) -> Session:
        assert self.phones.session
        return self.phones.session

    @property
    def room(self) -> Room:
        assert self.session.room
        return self.session.room

    def ticks(self) -> bool:
        return self.room.timer is not None and self.room.timer.running

    def asks(self, *acts: RoomAct | Commit) -> Pilot:
        """Let phones or the console ask for something; the window decides on it."""
        self.phones.waiting += acts
        return self.pilot.beat()


def hall(assets: Assets, away: Path, teams: int = 2) -> Hall:
    passed, phones = [0.0], Asked()
    host = Projector(desk(away), None, lambda: passed[0], phones.serves)
    pilot = Pilot(assets, host, ROUTES)
    pilot.press("2", "Enter", str(teams), "l", "Enter", "Enter")
    return Hall(host, pilot, phones, passed)


@pytest.fixture
def lobby(assets: Assets, tmp_path: Path) -> Iterator[Hall]:
    """Return a session of two teams with phones, that nobody has come into."""
    found = hall(assets, tmp_path)
    yield found
    found.host.close()


@pytest.fixture
def opened(lobby: Hall) -> Hall:
    """Return its first turn, with two people in the first team."""
    lobby.asks(Join("ada", "Ada", 0), Join("ben", "Ben", 0))
    lobby.pilot.press("Space")
    return lobby


# ------------------------------------------------------------------------------------ coming in


def test_a_session_with_phones_begins_in_the_lobby_and_opens_no_turn(lobby: Hall) -> None:
    assert lobby.pilot.shell.place == "lobby"
    assert lobby.room.stage is Stage.LOBBY
    assert lobby.pilot.sees("Press O")
    assert lobby.pilot.sees("keeps devices apart")
    assert lobby.pilot.sees("On this laptop alone: 127.0.0.1:8765, room code KNOT")
    assert not any(box.id == "qr" for box in lobby.pilot.shell.boxes)
    assert lobby.pilot.sees("Nobody is in yet")
    assert not lobby.pilot.sees("Ice on JFK")


def test_phones_are_let_in_by_a_row_or_a_key_and_a_name_may_hold_that_letter(
    assets: Assets, tmp_path: Path
) -> None:
    host = Projector(desk(tmp_path), serves=Asked().serves)
    pilot = Pilot(assets, host, ROUTES).press("2", "Enter")
    assert pilot.sees("not used")
    pilot.press("Down", "Down", "Down", "Down", "Right")
    assert pilot.sees("let in")
    pilot.press("l")
    assert pilot.sees("not used")
    pilot.press("Tab", "l", "Enter", "Enter")
    assert pilot.shell.place == "session"
    host.close()


def test_seats_fill_as_people_come_in_and_a_hidden_name_is_not_shown(lobby: Hall) -> None:
    lobby.asks(Join("ada", "Ada", 0), Join("ben", "Rude Ben", 1))
    assert lobby.pilot.sees("2 people are in")
    assert lobby.pilot.sees("Ada")
    assert lobby.pilot.sees("Rude Ben")

    lobby.asks(Call("ben", hidden=True))
    assert not lobby.pilot.sees("Rude Ben")
    assert lobby.pilot.sees("Somebody")


def test_a_name_that_no_font_has_is_told_by_a_number(
    lobby: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lettering, "_here", lambda _letter: None)  # whatever this system has
    lobby.asks(
        Join("ada", "Zoë Paweł", 0), Join("wang", "王小明", 0), Join("x", "a\u0301\u0302", 0)
    )
    assert lobby.pilot.sees("Zoë Paweł")
    assert lobby.pilot.sees("Guest 2")
    assert lobby.pilot.sees("Guest 3")


def test_one_key_opens_the_room_to_the_network_and_says_at_which_address(lobby: Hall) -> None:
    assert lobby.pilot.sees("No phone can come in yet")
    lobby.pilot.press("o")
    assert lobby.pilot.sees("Everybody on this network can come in, at 192.168.178.20:8765.")
    lobby.pilot.press("o")
    assert lobby.pilot.sees("No phone can come in yet")


def test_the_pin_is_asked_for_and_goes_away_by_itself(lobby: Hall) -> None:
    assert "204 817" not in lobby.pilot.says()
    lobby.pilot.press("c")
    assert "204 817" not in lobby.pilot.says()
    lobby.pilot.press("Enter")
    assert lobby.pilot.sees("PIN of the console: 204 817")

    lobby.passed[0] += 12_001.0
    lobby.pilot.beat()
    assert "204 817" not in lobby.pilot.says()


def test_the_pin_is_hidden_by_a_key_too(lobby: Hall) -> None:
    lobby.pilot.press("c", "Enter", "Escape")
    assert "204 817" not in lobby.pilot.says()
    assert lobby.pilot.shell.place == "lobby"


def test_phones_can_be_let_into_a_session_that_began_without(
    assets: Assets, tmp_path: Path
) -> None:
    phones = Asked()
    host = Projector(desk(tmp_path), serves=phones.serves)
    pilot = Pilot(assets, host, ROUTES).press("2", "Enter", "2", "Enter", "Enter")
    assert pilot.shell.place == "session"
    pilot.press("q", "l")
    assert pilot.sees("KNOT")
    pilot.press("Space")
    assert pilot.shell.place == "session"
    assert pilot.sees("No phone on the network can come in yet. Q, then O opens the room.")
    assert not pilot.sees("Join the room")
    assert not pilot.sees("127.0.0.1")
    pilot.press("q", "o", "Space")
    assert pilot.shell.place == "session"
    assert pilot.sees("Join the room")
    assert pilot.sees("192.168.178.20:8765")
    host.close()


def test_why_phones_cannot_be_let_in_is_said_and_the_game_goes_on(
    assets: Assets, tmp_path: Path
) -> None:
    host = Projector(desk(tmp_path), serves=lambda *_room: "Every port is taken.")
    pilot = Pilot(assets, host, ROUTES).press("2", "Enter", "2", "Enter", "Enter")
    pilot.shell.answer(LetIn())
    assert pilot.shell.trouble is not None
    assert "Every port is taken." in pilot.shell.trouble.safe
    assert pilot.shell.place == "session"
    host.close()


def test_a_window_without_a_way_to_serve_offers_no_phones(assets: Assets, tmp_path: Path) -> None:
    host = Projector(desk(tmp_path))
    pilot = Pilot(assets, host, ROUTES).press("2", "Enter")
    assert "Phones" not in pilot.says()
    pilot.press("Enter", "Enter", "q")
    assert pilot.shell.place == "session"
    host.close()


# --------------------------------------------------------------------------------- leading a turn


def test_the_projector_follows_wherever_the_console_leads(opened: Hall) -> None:
    assert opened.pilot.shell.place == "session"
    assert opened.asks(Reveal(anyway=True)).shell.place == "compare"
    assert opened.asks(Proceed()).shell.place == "session"
    assert opened.session.plans
    assert opened.pilot.sees("turn 2 of 8")


def test_phones_find_their_way_back_while_all_look_at_what_came_of_a_turn(opened: Hall) -> None:
    """A laptop that takes over in the middle of a reveal lets nobody in until it is told to."""
    opened.asks(Reveal(anyway=True))
    assert opened.pilot.sees("O phones")
    assert opened.pilot.press("o").shell.place == "lobby"
    opened.pilot.press("o")
    assert opened.phones.door.open
    assert opened.pilot.press("Space").shell.place == "compare"


def test_what_most_voted_for_is_played_where_a_team_is_not_in_at_the_reveal(opened: Hall) -> None:
    card = CardId(opened.session.case.scenario.cards[0].id)
    opened.asks(Vote("ada", 0, (card,)), Vote("ben", 0, (card,)))
    opened.pilot.press("r", "Enter")
    assert opened.pilot.shell.place == "compare"
    assert opened.session.plans[0][0] == (card,)


def test_who_goes_on_with_a_room_of_phones_lets_them_in_with_one_press(
    opened: Hall, assets: Assets, tmp_path: Path
) -> None:
    path = opened.session.path
    opened.host.close()
    phones = Asked()
    host = Projector(desk(tmp_path), serves=phones.serves)
    pilot = Pilot(assets, host, ROUTES)
    pilot.shell.answer(Continue(str(path)))
    assert pilot.beat().sees("Their seats wait for them.")
    assert pilot.sees("C in the lobby shows it")
    pilot.click("Let phones in")
    assert pilot.shell.place == "lobby"
    assert pilot.sees("2 people are in")
    host.close()


def test_the_help_is_not_taken_from_whoever_reads_it(opened: Hall) -> None:
    opened.pilot.press("h")
    assert opened.asks(Reveal(anyway=True)).shell.place == "help"
    opened.pilot.press("Escape").beat()
    assert opened.pilot.shell.place == "compare"


def test_votes_that_are_out_are_counted_and_no_card_is_shown(opened: Hall) -> None:
    card = CardId(opened.session.case.scenario.cards[0].id)
    title = opened.session.case.scenario.cards[0].title
    assert opened.pilot.sees("2 votes to go")
    opened.asks(Vote("ada", 0, (card,)))
    assert opened.pilot.sees("1 vote to go")
    opened.asks(Vote("ben", 0, (card,)), Talk(0))
    assert opened.pilot.sees("Discussing")
    assert title not in opened.pilot.says()


def test_no_vote_is_awaited_of_a_team_with_a_single_phone(opened: Hall) -> None:
    opened.asks(Join("cyd", "Cyd", 1))
    session = opened.host.view("session")
    assert isinstance(session, SessionFace)
    assert [team.note for team in session.view.teams[:2]] == ["2 votes to go", "no cards yet"]


@pytest.mark.parametrize("shared", [False, True])
def test_two_rooms_that_differ_in_secrets_alone_give_the_same_picture(
    assets: Assets, tmp_path: Path, *, shared: bool
) -> None:
    pictures = []
    for place in (0, 1):
        found = hall(assets, tmp_path / str(place))
        found.asks(Join("ada", "Ada", 0), Join("ben", "Ben", 0))
        found.pilot.press("Space")
        cards = [card.id for card in found.session.case.scenario.cards if card.effort == 1]
        found.asks(Vote("ada", 0, (CardId(cards[place]),)), Bulletin(f"No. {place}", (1,)))
        if shared:
            found.asks(Talk(0), Commit(0, (CardId(cards[place]),), 90 - place, f"Because {place}"))
        pictures.append(found.host.view("session"))
        found.host.close()

    assert pictures[0] == pictures[1]


def test_a_team_on_phones_is_led_by_keys_without_its_page(opened: Hall) -> None:
    opened.pilot.press("1")
    assert opened.pilot.shell.place == "session"
    opened.pilot.press("Enter")
    assert opened.room.talking == (0,)
    opened.pilot.press("1", "Enter")
    assert opened.session.committed(0) == ()
    opened.pilot.press("1", "Enter")
    assert opened.session.committed(0) is None
    assert opened.pilot.shell.place == "session"


def test_v_opens_every_talk_and_a_team_without_phones_plans_at_the_window(opened: Hall) -> None:
    opened.pilot.press("v")
    assert opened.room.talking == (0,)
    assert opened.pilot.press("2").shell.place == "plan"


def test_a_team_whose_plan_is_put_in_elsewhere_leaves_no_page_open(opened: Hall) -> None:
    opened.pilot.press("2")
    opened.asks(Commit(1, ()), Reveal(anyway=True))
    assert opened.pilot.shell.place == "compare"


def test_news_of_whoever_leads_are_on_the_projector_if_they_are_for_all(opened: Hall) -> None:
    opened.asks(Bulletin("A mayor calls."), Bulletin("Only for North.", (0,)))
    assert opened.pilot.sees("A mayor calls.")
    session = opened.host.view("session")
    assert isinstance(session, SessionFace)
    others = len(session.view.just_in) - 1
    assert opened.pilot.sees(f"I {others} more came in")
    opened.asks(Bulletin("A second call."))
    assert opened.pilot.sees(f"I {others + 1} more came in")
    assert "Only for North." not in opened.pilot.press("i").says()


def test_the_clock_rests_as_the_pause_is_come_to_and_the_console_may_let_it_run(
    opened: Hall,
) -> None:
    assert opened.ticks()
    opened.pilot.press("p")
    assert not opened.ticks()
    opened.asks(Timer(300, running=True))
    opened.pilot.beat()
    assert opened.ticks()


# ------------------------------------------------------------------------------------- leaving


def test_a_session_that_is_ended_at_the_console_is_told_and_asks_nothing_more(
    opened: Hall,
) -> None:
    opened.phones.ends = True
    opened.pilot.beat()
    assert opened.pilot.sees("The session was ended from the console.")
    assert not opened.pilot.sees("Join the room")
    opened.pilot.shell.handle(Closed(), 0.0)
    assert opened.pilot.shell.closing


def test_a_session_that_is_ended_in_the_middle_of_a_turn_rests_until_somebody_goes_on(
    opened: Hall,
) -> None:
    assert opened.ticks()
    opened.phones.ends = True
    assert opened.pilot.beat().shell.place == "pause"
    assert not opened.ticks()
    before = opened.session.plans
    opened.pilot.press("r")
    assert opened.session.plans == before
    opened.pilot.press("space")
    assert opened.pilot.shell.place == "session"
    assert not opened.ticks()


def test_the_debrief_follows_when_a_game_to_its_end_is_ended(opened: Hall) -> None:
    for _turn in range(8):
        opened.asks(Reveal(anyway=True))
        assert opened.pilot.shell.place == "compare"
        if not opened.session.over:
            opened.asks(Proceed())
    opened.phones.ends = True
    assert opened.pilot.beat().shell.place == "debrief"


def test_the_debrief_follows_where_the_console_leads_on_from_the_last_turn(opened: Hall) -> None:
    while not opened.session.over:
        opened.asks(Reveal(anyway=True))
        if not opened.session.over:
            opened.asks(Proceed())
    assert opened.pilot.beat().shell.place == "compare"
    opened.phones.leads_back = True
    assert opened.pilot.beat().shell.place == "debrief"


def test_closing_the_window_on_phones_asks_once(lobby: Hall) -> None:
    shell = lobby.pilot.shell
    shell.handle(Closed(), 0.0)
    assert not shell.closing
    assert lobby.pilot.sees("Phones are in this room.")
    shell.handle(Closed(), 0.0)
    assert shell.closing


def test_leaving_by_the_pause_is_asked_about_there_alone(lobby: Hall) -> None:
    lobby.pilot.press("p", "q", "Enter")
    assert lobby.pilot.shell.closing


def test_another_game_lets_go_of_the_phones(lobby: Hall) -> None:
    lobby.pilot.shell.answer(Open("jetblue-2007"))
    assert lobby.host.parting("briefing") is None


def test_phones_that_cannot_be_reached_any_longer_are_told_and_let_in_again(opened: Hall) -> None:
    opened.phones.lives = False
    opened.pilot.beat()
    assert opened.pilot.sees("The phones cannot be reached any longer.")
    opened.phones.lives = True
    opened.pilot.shell.answer(LetIn())
    assert opened.pilot.shell.place == "lobby"


# ---------------------------------------------------------------------------------- every size


@pytest.fixture(scope="module")
def faces(
    assets: Assets, tmp_path_factory: pytest.TempPathFactory
) -> tuple[list[LobbyFace], list[SessionFace]]:
    """Return the lobby and the turn of few teams and many, empty and full."""
    lobbies, turns = [], []
    for teams in (2, 5, 8):
        found = hall(assets, tmp_path_factory.mktemp(f"hall-{teams}"), teams)
        views = [found.host.view("lobby")]
        found.asks(
            *(Join(f"p{i}", name) for i, name in enumerate((*PEOPLE, "W" * 24)[-8 * teams :]))
        )
        found.pilot.press("o")
        views.append(found.host.view("lobby"))
        found.pilot.press("c", "Enter")
        views.append(found.host.view("lobby"))
        found.pilot.press("Escape", "Space")
        views.append(found.host.view("lobby"))
        lobbies += [view for view in views if isinstance(view, LobbyFace)]
        turn = found.host.view("session")
        assert isinstance(turn, SessionFace)
        turns.append(turn)
        found.host.close()
    assert len(lobbies) == 12
    return lobbies, turns


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_the_projector_holds_at_every_size(
    assets: Assets,
    faces: tuple[list[LobbyFace], list[SessionFace]],
    size: tuple[int, int],
    text: float,
) -> None:
    kit = Kit(assets, Scale(*size, text))
    lobbies, turns = faces
    shut = replace(lobbies[0], door=None)
    for over in ("", "console", "apart"):
        for face in (*lobbies, shut):
            frame = Frame(kit.scale, kit.type, {OVER: over})
            assert faults(ROUTES["lobby"].layout(face, frame), frame) == []
    for over in ("", "phones 1"):
        for turn in (*turns, wordy(turns[-1]), *(replace(turn, clock=None) for turn in turns)):
            frame = Frame(kit.scale, kit.type, {OVER: over})
            boxes = ROUTES["session"].layout(turn, frame)
            assert faults(boxes, frame) == [], over
            assert tells_what_is_known(turn, boxes)


def wordy(turn: SessionFace) -> SessionFace:
    """Return a turn of which more is known than has room beside a large clock."""
    facts = tuple(replace(each, text=" ".join([each.text] * 5)) for each in turn.view.facts)
    return replace(turn, view=replace(turn.view, facts=facts))


def tells_what_is_known(turn: SessionFace, boxes: Boxes) -> bool:
    """Tell whether every fact stands there, or the key by which all of them are read."""
    said = {box.says for box in boxes}
    facts = {fact.text for fact in turn.view.facts[:SHOWN]}
    return bool(facts) and (facts <= said or any(box.id == "facts-more" for box in boxes))
