"""Cases read, tested and played for `check`: in processes of their own, where there are several."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.base.problems import Place, Problem
from game.base.words import _
from game.commands.asked import asked, cases_in
from game.commands.pool import side_by_side
from game.library.folder import GUIDE, HISTORY, SCENARIO
from game.library.played import played
from game.library.read import (
    read_case,
    read_guide,
    read_history,
    read_scenario,
)
from game.library.result import Read
from game.library.tried import tried


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in one case, or in one file."""

    path: Path
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    games: int  # that were played to find them


def wanted(paths: Sequence[str]) -> list[Path]:
    """Return the files and the folders of one case that are to be looked at; all if none is named.

    What is named may be the name of a case, a file, the folder of a case, or a folder of cases.
    """
    return [each for path in asked(paths) for each in _single(path)]


def looked(paths: Sequence[Path]) -> Iterator[Looked]:
    """Look at each, and yield what was found as soon as it is; the order may differ."""
    longest_first = sorted(paths, key=_length, reverse=True)
    yield from (found for _path, found in side_by_side(look, longest_first))


def look(path: Path) -> Looked:
    """Read a case or a file; test it and play it if it is sound."""
    read = _read(path)
    problems, games = (*read.problems, *tried(read)), played(read)
    return Looked(path, problems, (*read.warnings, *games.warnings), games.games)


def _length(path: Path) -> int:
    """Return how long a case is: the longest are begun first, so that none is waited for alone."""
    file = path / SCENARIO if path.is_dir() else path
    return file.stat().st_size if file.is_file() else 0


def _single(path: Path) -> list[Path]:
    return [path] if path.is_file() else cases_in(path) or [path]


def _read(path: Path) -> Read[Any]:
    readers: dict[str, Callable[[Path], Read[Any]]] = {
        SCENARIO: read_scenario,
        HISTORY: read_history,
        GUIDE: read_guide,
    }
    if path.is_file():
        return readers.get(path.name, read_scenario)(path)
    if (path / SCENARIO).exists():
        return read_case(path)
    return Read(path, None, (_nothing(path),))


def _nothing(path: Path) -> Problem:
    what = _("there is no case here") if path.exists() else _("there is no such file or folder")
    return Problem(Place(str(path)), "", what, _("name a case, its folder, or a file in it"))
