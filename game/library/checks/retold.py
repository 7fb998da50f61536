"""What a turn says in place of its own words can come up, and leaves these a reader."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.scenario.condition import Condition

_CURE = "ask for what can have happened as the turn opens"


def other_words_can_be_read(sheet: Sheet) -> Iterator[Problem]:
    """What is said instead can be so as its turn opens, and is not always so."""
    for place, turn in enumerate(sheet.scenario.turns):
        for index, each in enumerate(turn.instead):
            path = ("turns", place, "instead", index, "when")
            if each.when == Condition():
                what = "always holds, so the words of the turn itself are never read"
                yield sheet.problem(path, what, "write these into the turn, or give it a condition")
            elif not _as_it_opens(sheet, each.when, place):
                yield sheet.problem(path, "can never hold as this turn opens", _CURE)


def _as_it_opens(sheet: Sheet, when: Condition, turn: int) -> bool:
    """Say whether something can be so as a turn opens: nothing is played in it by then.

    The words of a turn are not left to chance, so a chance never comes.
    """
    sure = not when.this_turn and when.chance is None
    return sure and sheet.timing.may(when, turn, turn)
