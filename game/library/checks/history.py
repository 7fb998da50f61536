"""What the company really did can be played again with the cards of the scenario."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.lines import slips
from game.library.checks.sheet import Sheet
from game.library.page import Page
from game.scenario.history import History


def history_keeps_to_the_rules(history: History, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """What the company did can be played."""
    plays = history.cards
    for turn, index, what, cure in slips(sheet, plays):
        path = ("plays", turn, "cards")
        yield page.problem(path if index is None else (*path, index), what, cure)


def history_knows_every_turn(history: History, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """What the company did is told for every turn."""
    for turn in sheet.timing.turns:
        if turn not in history.plays:
            what, cure = f"nothing is told of turn {turn}", f"add `{turn}:` with a `text`"
            yield page.problem(("plays",), what, cure)
