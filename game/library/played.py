"""A case played thousands of times; what the games show is told at its place in the files.

This takes seconds for each case, so it is done when an author asks, not whenever a case is read.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from game.base.problems import Problem
from game.engine.case import compiled
from game.library.advice import ADVICE
from game.library.folder import GUIDE, SCENARIO
from game.library.page import Page
from game.library.read import CaseFiles, page_of
from game.library.result import Read
from game.scenario.scenario import Scenario
from game.study.checks.found import Found
from game.study.checks.registry import CHECKS, GUIDE_CHECKS
from game.study.plays import Cuts, Plays, plays

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Played:
    """What games of a case have shown, and how many there were."""

    warnings: tuple[Problem, ...] = ()
    games: int = 0


def played(read: Read[T]) -> Played:
    """Play a case, and warn of each thing that its games show; what is no case is not played.

    Where reading has told something already, games add nothing: one slip is told once.
    """
    match read.value:
        case CaseFiles() as files:
            games = plays(compiled(files.scenario), files.history, _cuts(files))
            found = _case(files, games)
        case Scenario() as scenario:
            games = plays(compiled(scenario))
            found = _told(page_of(read.path), games)
        case _:
            return Played()
    said = {problem.place for problem in read.everything}
    return Played(tuple(each for each in found if each.place not in said), games.count)


def _case(files: CaseFiles, games: Plays) -> Iterator[Problem]:
    yield from _told(page_of(files.folder / SCENARIO), games)
    if games.cuts:
        page = page_of(files.folder / GUIDE)
        for name, check in GUIDE_CHECKS.items():
            yield from (_problem(page, name, found) for found in check(games))


def _told(page: Page, games: Plays) -> Iterator[Problem]:
    for name, check in CHECKS.items():
        yield from (_problem(page, name, found) for found in check(games))


def _cuts(files: CaseFiles) -> Cuts:
    """Return the cuts that leave turns out: the others are the whole case."""
    cuts = files.guide.cuts if files.guide else ()
    turns = len(files.scenario.turns)
    return {place: cut.turns for place, cut in enumerate(cuts) if cut.plays(turns)}


def _problem(page: Page, check: str, found: Found) -> Problem:
    advice = ADVICE[check]
    return page.problem(found.path, advice.what.format(**found.figures), advice.cure)
