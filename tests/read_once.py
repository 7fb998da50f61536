"""The cases of the shelf, read once for all tests: hundreds of them open a game of a case."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from game.library.folder import stamp
from game.library.places import data_folder
from game.library.read import CaseFiles, read_case
from game.library.result import Read

SHELF = data_folder("scenarios")


def read_once(folder: Path) -> Read[CaseFiles]:
    """Return what reading a case gave; one of the shelf, or a copy of it, is not read again."""
    ours = SHELF / folder.name
    if folder == ours:
        return _read(ours)
    if not ours.is_dir() or stamp(folder) != _stamp(ours):
        return read_case(folder)
    read = _read(ours)
    assert read.value is not None
    return replace(read, path=folder, value=replace(read.value, folder=folder))


@cache
def _read(folder: Path) -> Read[CaseFiles]:
    return read_case(folder)


@cache
def _stamp(folder: Path) -> str:
    return stamp(folder)
