"""The saved game that a person names by its file."""

from pathlib import Path

from game.base.words import _
from game.commands.machine import Machine
from game.commands.refused import RefusedError
from game.commands.table import desk, desk_with
from game.play.desk import Desk
from game.play.load import Loaded, broken, load
from game.play.savefile import Unreadable


def loaded_from(ours: Desk, path: Path) -> Loaded:
    """Return what a saved game comes to.

    Raises:
        RefusedError: It cannot be read.
    """
    found = load(path, ours.find)
    if isinstance(found, Unreadable):
        raise RefusedError(f"{path}: {found.why}")
    return found


def whole_from(machine: Machine, path: Path, case: str) -> tuple[Desk, Loaded]:
    """Return what a saved game comes to, all of it, and the desk that its case lies on.

    `case` is the folder of a case that is not on the shelf, or nothing.

    Raises:
        RefusedError: It cannot be read, not be followed to its last line, or is of another case.
    """
    ours, wanted = desk_with(machine, case) if case else (desk(machine), "")
    found = loaded_from(ours, path)
    played = found.reading.chain.header.scenario
    if wanted and played != wanted:
        words = _("{path}: This is a game of “{played}”, and not of “{wanted}”.")
        raise RefusedError(words.format(path=path, played=played, wanted=wanted))
    if broken(found):
        raise RefusedError(f"{path}: {broken(found)}")
    return ours, found
