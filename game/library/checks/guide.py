"""The facilitator's guide goes with its scenario."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.page import Page
from game.scenario.guide import Guide


def guide_knows_every_turn(guide: Guide, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """There is help for every turn."""
    for turn in sheet.timing.turns:
        if turn not in guide.turns:
            what, cure = f"there is no help for turn {turn}", f"add `{turn}:`"
            yield page.problem(("turns",), what, cure)


def turns_bring_arguments(guide: Guide, page: Page, _sheet: Sheet) -> Iterator[Problem]:
    """For every turn it is written what may be argued: the printed guide has a place for it."""
    for turn, helps in guide.turns.items():
        if not helps.arguments:
            what = "has no `arguments`: what people may say, and an answer"
            yield page.problem(("turns", turn), what, "add at least one")
