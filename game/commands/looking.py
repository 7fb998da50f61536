"""Cases read, tested and played for `check`: in processes of their own, where there are several."""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.base.problems import Place, Problem
from game.base.words import _
from game.commands.asked import asked, cases_in
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


def wanted(paths: Sequence[str]) -> list[Path]:
    """Return the files and the folders of one case that are to be looked at; all if none is named.

    What is named may be the name of a case, a file, the folder of a case, or a folder of cases.
    """
    return [each for path in asked(paths) for each in _single(path)]


def looked(paths: Sequence[Path]) -> Iterator[Looked]:
    """Look at each, and yield what was found as soon as it is; the order may differ."""
    if len(paths) < 2:
        yield from map(look, paths)
        return
    workers = min(os.cpu_count() or 1, len(paths))
    with _ended_at_once(ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"))) as pool:
        with _deaf():
            begun: list[Future[Looked]] = [
                pool.submit(look, path) for path in sorted(paths, key=_length, reverse=True)
            ]
        yield from (each.result() for each in as_completed(begun))


def look(path: Path) -> Looked:
    """Read a case or a file; test it and play it if it is sound."""
    read = _read(path)
    problems = (*read.problems, *tried(read))
    return Looked(path, problems, (*read.warnings, *played(read)))


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


@contextmanager
def _ended_at_once(pool: ProcessPoolExecutor) -> Iterator[ProcessPoolExecutor]:
    """Lend a pool; whatever cuts its work short ends its processes, and nobody waits for them."""
    with pool:
        try:
            yield pool
        except BaseException:
            for child in multiprocessing.active_children():
                child.kill()
            raise


@contextmanager
def _deaf() -> Iterator[None]:
    """Let processes that are begun here ignore Ctrl-C: it is for the one that began them."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
