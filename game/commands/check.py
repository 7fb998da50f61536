"""`check`: what is wrong with the cases, each thing with its line and its cure."""

import json
import sys
from collections.abc import Sequence
from contextlib import suppress

from game.base.problems import Problem
from game.base.words import _, n_
from game.commands.looking import Looked, looked, wanted
from game.commands.progress import Progress
from game.library.result import in_order

OK, PROBLEMS = 0, 1


def check(paths: Sequence[str], *, as_json: bool, strict: bool) -> int:
    """Print all problems and warnings; return 1 if there are problems, or warnings when strict."""
    found, cases = [], wanted(paths)
    with Progress(len(cases), hidden=as_json) as progress:
        for each in looked(cases):
            found.append(each)
            progress.step()
    problems = in_order(one for each in found for one in each.problems)
    warnings = in_order(one for each in found for one in each.warnings)
    with suppress(BrokenPipeError):  # the exit code counts, even if nobody reads on
        if as_json:
            _print_json(problems, warnings)
        else:
            _print(problems, warnings, found)
    return PROBLEMS if problems or (strict and warnings) else OK


def _print(
    problems: Sequence[Problem], warnings: Sequence[Problem], found: Sequence[Looked]
) -> None:
    for problem in problems:
        print(problem)
    for warning in warnings:
        print(_("{problem} [warning]").format(problem=warning))
    games = sum(each.games for each in found)
    if games:
        said = _("{n:,} games were played: at random, by every bot, and in each shorter length.")
        print(said.format(n=games))
    count = n_("{n} case", "{n} cases", len(found)).format(n=len(found))
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
