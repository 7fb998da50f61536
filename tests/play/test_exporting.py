"""The report of a game while it is still played."""

from pathlib import Path

from game.play.actions import Commit
from game.play.exporting import exported
from game.play.room.acts import Proceed, Reveal
from game.play.session import Session
from tests.play.small import do
from tests.play.test_shelf import desk


def test_a_room_is_reported_while_it_is_open_and_goes_on(tmp_path: Path) -> None:
    ours = desk(tmp_path)
    session = ours.begin("bad-tuesday", 7, ("North", "East"), room=True)
    assert isinstance(session, Session)
    do(session, Proceed(), Commit(0, ()), Commit(1, ()), Reveal())

    found = exported(ours, session.path)

    assert b"East" in found["report.html"]
    assert found["journal.jsonl"] == session.path.read_bytes()
    do(session, Proceed())
    session.close()


def test_a_game_that_cannot_be_read_has_no_report(tmp_path: Path) -> None:
    ours = desk(tmp_path)

    assert exported(ours, tmp_path / "none.jsonl") == {}
