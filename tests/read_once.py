"""The cases of the shelf, read once for all tests: hundreds of them open a game of a case."""

from functools import cache
from pathlib import Path

from game.library.places import data_folder
from game.library.read import CaseFiles, read_case
from game.library.result import Read

SHELF = data_folder("scenarios")


def read_once(folder: Path) -> Read[CaseFiles]:
    """Return what reading a case gave; one of the shelf is not read again."""
    return _read(folder) if folder.parent == SHELF else read_case(folder)


@cache
def _read(folder: Path) -> Read[CaseFiles]:
    return read_case(folder)
