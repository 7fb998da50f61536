"""What a real case teaches rests on something that can be looked up.

The other things that a card teaches with (why, phase, objective, priority) have no default: a card
without them does not fit the format.
"""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.page import Page
from game.scenario.history import History


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
