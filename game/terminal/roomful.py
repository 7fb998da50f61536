"""Several teams at this terminal: they plan one after the other, and all plans are played at once.

What a room needs beside that, to open a turn and to reveal it, is done here as soon as it can be.
"""

from game.play.actions import Action, Undo
from game.play.room.acts import Proceed, Reveal, Withdraw
from game.play.room.room import Stage
from game.play.session import Session
from game.terminal.game import Game, Step


def opened(game: Game) -> None:
    """Open the turn of a room that waits for it; a game without a room is open."""
    room = game.session.room
    if room and room.stage is not Stage.OPEN and not game.session.over:
        game.submit(Proceed())


def planning(session: Session) -> int:
    """Return the team that plans now: the first whose plan is not in."""
    return next(iter(_waiting(session)), 0)


def revealed(game: Game, step: Step) -> Step:
    """Reveal the plans of a room once every team is in; return what follows."""
    session = game.session
    stands = session.room is not None and session.room.stage is Stage.OPEN
    if step is Step.ON and stands and not session.over and not _waiting(session):
        game.submit(Reveal())
    return step


def taking_back(session: Session) -> Action:
    """Return what undo does: the plan that came in last lies there again, or else the last turn."""
    teams = range(len(session.teams))
    inside = [team for team in teams if session.room and session.committed(team) is not None]
    return Withdraw(inside[-1]) if inside else Undo()


def _waiting(session: Session) -> tuple[int, ...]:
    room = session.room
    return tuple(team for team in session.to_plan if room is None or room.plays(team))
