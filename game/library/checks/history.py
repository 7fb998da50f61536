"""What the company really did can be played again with the cards of the scenario."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.lines import slips
from game.library.checks.sheet import Sheet
from game.library.page import Page
from game.library.tree import Trail
from game.scenario.against import Against
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


def history_reads_within_its_turns(history: History, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """A figure is read on a day that lies in the turn it is read in."""
    for kind, sides in (("measured", ("against",)), ("orders", ("more", "than"))):
        for place, told in enumerate(getattr(history, kind)):
            for side in sides:
                yield from _too_late(getattr(told, side), (kind, place, side), page, sheet)


def _too_late(against: Against | None, path: Trail, page: Page, sheet: Sheet) -> Iterator[Problem]:
    if against is None:
        return
    length = sheet.scenario.turns[sheet.timing.turns[against.at]].length
    if against.day is not None and against.day > length:
        what = f"turn {against.at} ends with day {length:g}"
        yield page.problem((*path, "day"), what, "give a day in it, or a later turn")
    yield from _too_late(against.over, (*path, "over"), page, sheet)
