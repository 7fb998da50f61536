"""What comes in trains something; what a real case teaches can be looked up.

The other things that a card teaches with (why, phase, objective, priority) have no default: a card
without them does not fit the format.
"""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.page import Page
from game.scenario.history import History


def injects_train_something(sheet: Sheet) -> Iterator[Problem]:
    """Every inject names what it trains: the master list of events says it, and what is awaited."""
    for place, inject in enumerate(sheet.scenario.injects):
        if inject.objective is None:
            what = "names no `objective`, so the list of events cannot say what it is for"
            yield sheet.problem(("injects", place), what, "add `objective`: what it trains")


def a_real_case_names_its_sources(history: History, _page: Page, sheet: Sheet) -> Iterator[Problem]:
    """In a case that is held against what was measured, facts and cards name their source.

    That is what makes a case real: an invented one may quote figures too, but none of its own. A
    card that nobody thought of at the time has none; then it must state the rule it teaches.
    """
    if not any(measured.against for measured in history.measured):
        return
    what = "this case is real, and no source is named"
    for place, fact in enumerate(sheet.scenario.facts):
        if not fact.source:
            yield sheet.problem(("facts", place), what, "add `source`: who found it out")
    for place, card in enumerate(sheet.scenario.cards):
        if not (card.source or card.principle):
            cure = "add `source`, or `principle` if nobody thought of it at the time"
            yield sheet.problem(("cards", place), what, cure)
