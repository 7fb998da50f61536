"""The saved game that a person names by its file."""

from pathlib import Path

from game.base.words import _
from game.commands.machine import Machine
from game.commands.refused import MismatchError, RefusedError
from game.commands.table import desk, desk_with
from game.play.desk import Desk
from game.play.load import Loaded, broken, load
from game.play.savefile import Unreadable


def laid_out(machine: Machine, case: str) -> tuple[Desk, str]:
    """Return the desk on which the case of a saved game lies, and the name of that case.

    `case` is the folder of a case that is not on the shelf, or nothing; then the name is nothing.

    Raises:
        NoCaseError: There is no such case, or it cannot be played.
    """
    return desk_with(machine, case) if case else (desk(machine), "")


def loaded_from(ours: Desk, path: Path, wanted: str = "") -> Loaded:
    """Return what a saved game comes to; it must be of the case that is `wanted`, if one is.

    Raises:
        MismatchError: It is a game of another case.
        RefusedError: It cannot be read.
    """
    found = load(path, ours.find)
    if isinstance(found, Unreadable):
        how = _("If it lies in another folder, name that: --case FOLDER.")
        raise RefusedError(f"{path}: {reason(found, how)}")
    played = found.reading.chain.header.scenario
    if wanted and played != wanted:
        words = _("{path}: This is a game of “{played}”, and not of “{wanted}”.")
        raise MismatchError(words.format(path=path, played=played, wanted=wanted))
    return found


def reason(found: Unreadable, how: str) -> str:
    """Return why a save cannot be opened, and `how` to name a case that only lies elsewhere."""
    return f"{found.why} {how}" if found.missing else found.why


def whole_from(machine: Machine, path: Path, case: str) -> tuple[Desk, Loaded]:
    """Return what a saved game comes to, all of it, and the desk that its case lies on.

    `case` is the folder of a case that is not on the shelf, or nothing.

    Raises:
        RefusedError: It cannot be read, not be followed to its last line, or is of another case.
    """
    ours, wanted = laid_out(machine, case)
    found = loaded_from(ours, path, wanted)
    if broken(found):
        raise RefusedError(f"{path}: {broken(found)}")
    return ours, found
