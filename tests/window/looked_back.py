"""A finished game behind the window, and its debrief."""

from game.play.actions import Commit
from game.play.answers import Accepted
from game.play.desk import Desk
from game.play.session import Session
from game.window.faces import DebriefFace
from game.window.host import GameHost


def finished(table: Desk, case: str) -> GameHost:
    """Return the host of a game that has just come to its end."""
    session = table.begin(case)
    assert isinstance(session, Session)
    while not session.over:
        assert isinstance(session.submit(Commit(0, ()), session.at), Accepted)
    return GameHost(table, session)


def debrief(host: GameHost) -> DebriefFace:
    """Return what the debrief shows now."""
    view = host.view("debrief")
    assert isinstance(view, DebriefFace)
    return view
