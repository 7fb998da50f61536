"""The pace of a room led at one laptop: which decisions a press of a key comes to.

Window and terminal submit what is returned here, so that both lead a room by the same steps.
"""

from datetime import datetime

from game.play.actions import Action, Commit, Note, Undo
from game.play.desk import TURN_MINUTES
from game.play.inroom.votes import lying
from game.play.room.acts import Reveal, Timer, Withdraw
from game.play.room.clock import left
from game.play.room.room import Room, Stage
from game.play.session import Session
from game.play.sidebyside import staying

MINUTE = 60
PROPOSED = 8  # minutes that a turn of a room is given, as long as nothing else is chosen


def started(session: Session, usual: int = 0) -> Timer | None:
    """Return the clock of a turn that is open and has none yet, if its turns have one.

    `usual` is how many seconds a turn has where nobody said so when the game was begun.
    """
    minutes, room = session.header.settings.get(TURN_MINUTES), session.room
    waits = room is not None and room.stage is Stage.OPEN and room.timer is None
    seconds = minutes * MINUTE if isinstance(minutes, int) else usual
    if not seconds or not waits or session.over:
        return None
    return Timer(seconds, running=True)


def more(session: Session, now: datetime, seconds: int) -> Timer | None:
    """Return the clock with so many seconds more, or fewer; a turn without one may get one."""
    room = session.room
    so_far = left(room, now) if room else None
    if room is None or (so_far is None and seconds <= 0):
        return None
    runs = room.timer is None or room.timer.running
    return Timer(max(0, (so_far or 0) + seconds), runs)


def turned(session: Session, now: datetime) -> Timer | None:
    """Return the clock that stands still if it ran, and runs if it stood; None without one."""
    room = session.room
    if room is None or room.timer is None:
        return None
    return Timer(left(room, now) or 0, running=not room.timer.running)


def rested(session: Session, now: datetime) -> Timer | None:
    """Return the clock standing still, if it runs."""
    room = session.room
    return turned(session, now) if room and room.timer and room.timer.running else None


def stood(session: Session) -> Timer | None:
    """Return the clock of a room that is gone on with: it stands where it stood when it was left.

    None where there is none, or where it stood already.
    """
    if not session.lines:
        return None
    return rested(session, datetime.fromisoformat(session.lines[-1].at))


def revealing(session: Session, *, anyway: bool) -> tuple[Action, ...]:
    """Return what reveals all plans; of teams that vote on phones, what most voted for goes in."""
    room = session.room or Room()
    waiting = [team for team in staying(session.table) if team in session.to_plan]
    lies = [team for team in waiting if room.of(team)] if anyway else []
    return (*(Commit(team, lying(session.table, room, team)) for team in lies), Reveal(anyway))


def taking_back(session: Session) -> Withdraw | Undo:
    """Return what undo does: the plan that came in last lies there again, or else the last turn."""
    inside = {team for team, plan in enumerate(session.table.committed) if plan is not None}
    made = (line.action for line in reversed(session.lines))
    last = next((each for each in made if isinstance(each, Commit) and each.team in inside), None)
    return Withdraw(last.team) if session.room and last else Undo()


def noted(session: Session, text: str, team: int | None) -> Note:
    """Return a note of the team at the laptop, or of everybody; after a reveal, of that turn."""
    room = session.room
    if room and room.stage is Stage.REVEALED and session.plans:
        return Note(text, team, len(session.plans) - 1)
    return Note(text, team)
