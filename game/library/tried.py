"""The tests inside a case, played; each that does not come out is told at its place in the file.

This takes a moment for each case, so it is done when an author asks, not whenever a case is read.
"""

from typing import TypeVar, assert_never

from game.base.money import money
from game.base.problems import Problem
from game.engine.case import compiled
from game.library.folder import SCENARIO
from game.library.page import Page
from game.library.read import CaseFiles, page_of
from game.library.result import Read
from game.scenario.scenario import Scenario
from game.study.trials import Failure, LeftOut, NotBeaten, Outside, failures

T = TypeVar("T")


def tried(read: Read[T]) -> tuple[Problem, ...]:
    """Return a problem for each test that does not come out; none for what holds no tests."""
    match read.value:
        case CaseFiles():
            scenario, path = read.value.scenario, read.path / SCENARIO
        case Scenario():
            scenario, path = read.value, read.path
        case _:
            return ()
    if not scenario.tests:
        return ()
    page = page_of(path)
    places = {trial.name: place for place, trial in enumerate(scenario.tests)}
    found = failures(compiled(scenario))
    return tuple(_problem(page, places[one.trial], one, scenario.currency) for one in found)


def _problem(page: Page, place: int, failure: Failure, currency: str) -> Problem:
    match failure:
        case LeftOut():
            what = f"`{failure.card}` cannot be played as this line stands by then"
            path = ("tests", place, "play", failure.turn)
            return page.problem(path, what, "see its needs and the effort of the turn")
        case Outside():
            found = _figure(failure.meter, failure.found, currency)
            what = f"comes to {found}; `{failure.wanted}` is expected"
            path = ("tests", place, "expect", failure.meter)
            return page.problem(path, what, "change the case, or what you expect of it")
        case NotBeaten():
            own, others = f"{failure.found:.1f}", f"{failure.others:.1f}"
            what = f"ends with loyalty {own}; {failure.other} has {others}"
            cure = "change the case, or take `beats` out"
            return page.problem(("tests", place, "beats"), what, cure)
        case _:
            assert_never(failure)


def _figure(meter: str, found: float, currency: str) -> str:
    return money(found, currency) if meter == "cost" else f"{found:.1f}"
