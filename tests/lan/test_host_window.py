"""The command `host` where there is a screen: the window is the projector, unless it is refused."""

import re
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.commands.guard import guarded
from game.commands.host import Wanted, host
from game.commands.machine import Machine
from game.commands.refused import RefusedError
from game.commands.serving import ServedRoom
from game.commands.table import desk
from game.play.desk import Desk
from game.play.room.acts import Join
from game.play.session import Session
from game.window.display import NoDisplay
from game.window.start import Kept, Rooms
from tests.play.small import do

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SCREEN = Machine({"DISPLAY": ":0"}, lambda: NOON, lambda: 7)


class Window:
    """Takes the place of the window, and serves the room as the window would."""

    def __init__(self, *, opens: bool, moves: tuple[bool, ...] = ()) -> None:
        self.opens, self.hosted, self.moves = opens, False, moves
        self.code = ""

    def play(
        self, desk: Desk, _assets: Path, session: Session, *, kept: Kept, phones: Rooms
    ) -> None:
        assert kept.settings_file
        if not self.opens:
            raise NoDisplay
        self.hosted = phones.hosted
        assert phones.serves
        room = phones.serves(session, desk, lambda: None)
        assert isinstance(room, ServedRoom)
        self.code = room.leader.code
        for to_network in self.moves:
            room.move(to_network=to_network)
        room.close()


@pytest.fixture
def no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a room that this terminal keeps end at once."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ServedRoom, "lives", property(lambda _room: False))


def test_where_there_is_a_screen_the_window_is_the_projector_and_serves_the_room(
    no_longer: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    window = Window(opens=True)
    monkeypatch.setattr("game.commands.window.play_window", window.play)

    assert host(Wanted("bad-tuesday", "North,East", seed=7), SCREEN) == 0

    assert window.hosted
    said = capsys.readouterr().out
    assert re.search(rf"^Room code +{window.code}$", said, re.MULTILINE)
    assert re.search(r"^PIN +\d{6}$", said, re.MULTILINE)
    assert "No phone can come in yet. Press O" in said
    assert "█" not in said  # no code that leads phones to themselves
    assert "the wall for the projector" not in said


def test_the_terminal_says_who_can_come_in_once_the_window_has_let_phones_in(
    no_longer: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    window = Window(opens=True, moves=(True, False))
    monkeypatch.setattr("game.commands.window.play_window", window.play)
    monkeypatch.setattr("game.lan.server.outward", lambda: "127.0.0.2")

    host(Wanted("bad-tuesday", "North,East", seed=7), SCREEN)

    first, let_in, shut = re.split(r"Phones on this network can|Only this machine can come in a",
                                   capsys.readouterr().out)  # fmt: skip
    assert "Press O" in first
    assert re.search(r"^Phones +http://127\.0\.0\.2:", let_in, re.MULTILINE)
    assert re.search(rf"^Room code +{window.code}$", let_in, re.MULTILINE)
    assert re.search(r"^This laptop +http://127\.0\.0\.1:", shut, re.MULTILINE)
    assert ["█" in part for part in (first, let_in, shut)] == [False, True, False]
    assert "hotspot" in let_in


def test_the_terminal_says_where_no_network_was_found(
    no_longer: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    window = Window(opens=True, moves=(True,))
    monkeypatch.setattr("game.commands.window.play_window", window.play)
    monkeypatch.setattr("game.lan.server.outward", lambda: "")

    host(Wanted("bad-tuesday", "North,East", seed=7), SCREEN)

    said = capsys.readouterr().out
    assert "No network was found: only this machine can come in." in said
    assert "Phones on this network can come in now." not in said


def test_where_no_window_opens_the_terminal_keeps_the_room(
    no_longer: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("game.commands.window.play_window", Window(opens=False).play)

    with pytest.raises(RefusedError, match="could not be served any longer"):
        host(Wanted("bad-tuesday", seed=7), SCREEN)

    told = capsys.readouterr()
    assert "this terminal keeps the room" in told.err
    assert "Room code" in told.out
    assert "Start again with --open" in told.out


def test_a_system_that_shuts_down_ends_the_room_at_once_and_all_of_it_is_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before, served = signal.getsignal(signal.SIGTERM), list[Session]()

    def play(_desk: Desk, _assets: Path, session: Session, **_more: object) -> None:
        served.append(session)
        do(session, Join("ada", "Ada", 0))
        signal.raise_signal(signal.SIGTERM)

    monkeypatch.setattr("game.commands.window.play_window", play)

    wanted = Wanted("bad-tuesday", "North,East", seed=7)
    assert guarded(lambda: host(wanted, SCREEN), lambda: NOON) == 143

    assert signal.getsignal(signal.SIGTERM) == before
    assert capsys.readouterr().err == ""
    again = desk(SCREEN).saves.open(served[0].path)
    assert isinstance(again, Session)
    assert again.room
    assert [person.name for person in again.room.people] == ["Ada"]
    assert not again.read_only  # the first has let go of it
    again.close()


def test_whoever_wants_text_alone_is_shown_no_window(
    no_longer: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    window = Window(opens=True)
    monkeypatch.setattr("game.commands.window.play_window", window.play)

    with pytest.raises(RefusedError):
        host(Wanted("bad-tuesday", seed=7, text=True), SCREEN)

    assert not window.hosted
    said = capsys.readouterr().out
    assert "Room code" in said
    assert "it leads to the wall for the projector" in said
