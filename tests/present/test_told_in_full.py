"""What a report tells in full: what rows of several causes stand for."""

import re

from game.present.pieces.decisions import decisions
from game.present.review import DecisionView
from tests.debrief.storms import NEGLECT, storm


def test_a_large_row_of_several_causes_is_opened_and_a_small_one_is_not() -> None:
    found = decisions(storm(NEGLECT), None)
    opened = [one for one in found if one.folded]

    assert opened
    assert all(figure(one.effect) == sums(one) for one in opened)
    small = [one for one in found if not one.folded]
    assert all(abs(of_several(one)) <= 0.1 * abs(figure(one.effect)) for one in small)


def sums(one: DecisionView) -> int:
    """Return what the causes with a name of their own and the opened ones add up to."""
    named = [figure(amount) for label, amount, _tone in one.causes if "together" not in label]
    return sum(named) + sum(figure(amount) for _label, amount in one.folded)


def of_several(one: DecisionView) -> int:
    return sum(figure(amount) for label, amount, _tone in one.causes if "together" in label)


def figure(said: str) -> int:
    found = re.search(r"[+−]?\d+", said)
    assert found
    return int(found[0].replace("−", "-"))
