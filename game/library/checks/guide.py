"""The facilitator's guide goes with its scenario."""

from collections.abc import Iterator
from itertools import pairwise

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.page import Page
from game.scenario.guide import Guide


def cuts_run_forward(guide: Guide, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """A cut plays its turns in order, each once."""
    places = sheet.timing.turns
    for index, cut in enumerate(guide.cuts):
        for place, (turn, after) in enumerate(pairwise(cut.turns), 1):
            if places[after] <= places[turn]:
                what = f"`{after}` does not come after `{turn}`"
                path = ("cuts", index, "turns", place)
                yield page.problem(path, what, "write the turns in the order of the case")


def guide_knows_every_turn(guide: Guide, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """There is help for every turn."""
    for turn in sheet.timing.turns:
        if turn not in guide.turns:
            what, cure = f"there is no help for turn {turn}", f"add `{turn}:`"
            yield page.problem(("turns",), what, cure)
