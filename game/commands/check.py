"""`check`: what is wrong with the cases, each thing with its line and its cure."""

import json
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from game.base.problems import Place, Problem
from game.base.words import _, n_
from game.commands.asked import asked, cases_in
from game.library.read import (
    GUIDE,
    HISTORY,
    SCENARIO,
    read_case,
    read_guide,
    read_history,
    read_scenario,
)
from game.library.result import Read, in_order
from game.library.tried import tried

OK, PROBLEMS = 0, 1


def check(paths: Sequence[str], *, as_json: bool, strict: bool) -> int:
    """Print all problems and warnings; return 1 if there are problems, or warnings when strict."""
    read = [each for path in asked(paths) for each in _read(path)]
    failed = [one for each in read for one in tried(each)]
    problems = in_order((*failed, *(one for each in read for one in each.problems)))
    warnings = in_order(one for each in read for one in each.warnings)
    with suppress(BrokenPipeError):  # the exit code counts, even if nobody reads on
        if as_json:
            _print_json(problems, warnings)
        else:
            _print(problems, warnings, len(read))
    return PROBLEMS if problems or (strict and warnings) else OK


def _read(path: Path) -> list[Read[Any]]:
    """Return what lies at `path`: a file, the folder of a case, or a folder of cases."""
    readers: dict[str, Callable[[Path], Read[Any]]] = {
        SCENARIO: read_scenario,
        HISTORY: read_history,
        GUIDE: read_guide,
    }
    if path.is_file():
        return [readers.get(path.name, read_scenario)(path)]
    found = [read_case(each) for each in cases_in(path)]
    return found or [Read(path, None, (_nothing(path),))]


def _nothing(path: Path) -> Problem:
    what = _("there is no case here") if path.exists() else _("there is no such file or folder")
    return Problem(Place(str(path)), "", what, _("name a case, its folder, or a file in it"))


def _print(problems: Sequence[Problem], warnings: Sequence[Problem], cases: int) -> None:
    for problem in problems:
        print(problem)
    for warning in warnings:
        print(_("{problem} [warning]").format(problem=warning))
    count = n_("{n} case", "{n} cases", cases).format(n=cases)
    wrong = n_("{n} problem", "{n} problems", len(problems)).format(n=len(problems))
    doubt = n_("{n} warning", "{n} warnings", len(warnings)).format(n=len(warnings))
    print(f"{count}, {wrong}, {doubt}.")
    sys.stdout.flush()


def _print_json(problems: Sequence[Problem], warnings: Sequence[Problem]) -> None:
    rows = [_row(each, "problem") for each in problems] + [
        _row(each, "warning") for each in warnings
    ]
    print(json.dumps(rows, indent=2))
    sys.stdout.flush()


def _row(problem: Problem, kind: str) -> dict[str, str | int]:
    place = problem.place
    return {
        "kind": kind,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "where": problem.where,
        "what": problem.what,
        "cure": problem.cure,
    }
