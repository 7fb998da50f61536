"""The saved game that a person names by its file."""

from pathlib import Path

from game.commands.refused import RefusedError
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


def whole_from(ours: Desk, path: Path) -> Loaded:
    """Return what a saved game comes to, all of it.

    Raises:
        RefusedError: It cannot be read, or not be followed to its last line.
    """
    found = loaded_from(ours, path)
    if broken(found):
        raise RefusedError(f"{path}: {broken(found)}")
    return found
