"""Which of the plans of a decision is told as the better one."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from game.base.scale import whole
from game.debrief.blame import against
from game.debrief.record import Record
from game.engine.trust.setting import Bools, Floats

SAME = 1e-6  # points: two plans so close came to the same
CLOSE = 1.0  # points by which a plan may be behind that speaks less against the debrief


def foremost(record: Record, plans: Bools, came_to: Floats, among: Sequence[int]) -> int:
    """Return the plan that comes to most; of equals the one closest to what was played.

    It gives way to one less than a point behind with fewer cards that tempt or count against a line
    of the rubric: nobody is shown as better what the same debrief speaks against.

    Args:
        record: the game.
        plans: (plans, cards) what was played first.
        came_to: (plans,) in points.
        among: places of the plans to choose from, one at least.
    """
    best = _most(plans, came_to, among)
    gains = [whole(gain) for gain in (came_to - came_to[0]).tolist()]
    stains = _stains(record, plans[best])
    if not gains[best] or not stains:
        return best
    close = [one for one in among if gains[one] and came_to[one] > came_to[best] - CLOSE]
    found = {one: _stains(record, plans[one]) for one in close}
    least = min(found.values())
    return best if least == stains else _most(plans, came_to, [*_with(found, least)])


def _most(plans: Bools, came_to: Floats, among: Sequence[int]) -> int:
    most = came_to[list(among)].max() - SAME
    equals = [one for one in among if came_to[one] >= most]
    return min(equals, key=lambda one: (int((plans[one] ^ plans[0]).sum()), one))


def _with(found: Mapping[int, int], count: int) -> Iterator[int]:
    return (one for one, stains in found.items() if stains == count)


def _stains(record: Record, plan: Bools) -> int:
    """Return how many cards of a plan tempt, or count against a line of the rubric."""
    cards = [record.scenario.cards[place] for place in np.flatnonzero(plan)]
    return sum(card.temptation or against(record, cards, card) is not None for card in cards)
