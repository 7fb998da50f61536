"""The desk that the commands share: shelf, saved games, settings, clock and seeds."""

from contextlib import AbstractContextManager
from pathlib import Path

from game.base.words import _
from game.commands.machine import Machine
from game.commands.refused import RefusedError
from game.commands.shelf import found
from game.library.places import data_folder
from game.library.result import Read
from game.play import places
from game.play.desk import ALONE, Desk
from game.play.hands import Hands
from game.play.lengths import no_such_length
from game.play.notsaved import NotSaved
from game.play.race import NO_RACE, Race, no_such_rival
from game.play.room.naming import team_names
from game.play.session import Session

NOBODY = "nobody"


def desk(machine: Machine, saved: Path | None = None) -> Desk:
    """Return the desk of this person on this machine; games are kept in `saved`, if named."""
    return Desk(
        cases=data_folder("scenarios"),
        saved=saved or places.saves(),
        settings_file=places.settings(),
        clock=machine.clock,
        seeds=machine.draw,
        covers_file=places.covers(),
        lends=_lent,
    )


def _lent() -> AbstractContextManager[Hands]:
    """Lend hands for a report; the first picture does not wait for what begins processes."""
    from game.commands.helpers import lent

    return lent()


def desk_with(machine: Machine, wanted: str, saved: Path | None = None) -> tuple[Desk, str]:
    """Return a desk that holds the case that is wanted, and the case's name.

    Raises:
        NoCaseError: There is no such case, or it cannot be played.
    """
    files = found(wanted)
    ours = desk(machine, saved)
    ours.put(Read(files.folder, files))
    return ours, files.scenario.id


def raced(ours: Desk, case: str, rival: str, teams: tuple[str, ...] = ALONE) -> Race | None:
    """Return the race against the rival that is wanted; None if nothing was said of one.

    Raises:
        RefusedError: There is no such rival, or several teams play.
    """
    if not rival:
        return None
    if len(teams) > 1:
        raise RefusedError(_("A rival is for somebody alone; teams race each other."))
    if rival == NOBODY:
        return NO_RACE
    why = no_such_rival(rival, (NOBODY, *ours.rivals(case)))
    if why:
        raise RefusedError(why)
    return Race(rival)


def named(teams: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of teams as they were typed, each of its own; none for somebody alone.

    Raises:
        RefusedError: There are fewer teams than can play together, or more.
    """
    found = team_names(", ".join(name.replace(",", " ") for name in teams)) if teams else ()
    if found is None or len(found) == 1:
        raise RefusedError(_("Two to eight teams play together; name each of them."))
    return found


def begun(
    ours: Desk,
    case: str,
    seed: int | None,
    teams: tuple[str, ...] = ALONE,
    minutes: int = 0,
    race: Race | None = None,
) -> Session:
    """Begin a game of a case that was found.

    Raises:
        RefusedError: The case has no such length, or nothing can be saved anywhere.
    """
    _length(ours, case, minutes)
    return _there(ours.begin(case, seed, teams, minutes, race), case)


def roomed(
    ours: Desk, case: str, seed: int | None, teams: tuple[str, ...], minutes: int = 0
) -> Session:
    """Begin a game of a case that was found, in a room: the teams plan all at once.

    Raises:
        RefusedError: The case has no such length, or nothing can be saved anywhere.
    """
    _length(ours, case, minutes)
    return _there(ours.begin(case, seed, teams, minutes, room=True), case)


def _length(ours: Desk, case: str, minutes: int) -> None:
    why = no_such_length(minutes, ours.lengths(case))
    if why:
        raise RefusedError(why)


def _there(session: Session | NotSaved | None, case: str) -> Session:
    if isinstance(session, Session):
        return session
    raise RefusedError(f"{session.why} {session.what_to_do}" if session else case)
