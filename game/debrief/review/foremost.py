"""Which of the plans of a decision is told as the better one."""

from collections.abc import Sequence

import numpy as np

from game.base.scale import whole
from game.debrief.blame import passes_blame
from game.debrief.record import Record
from game.engine.trust.setting import Bools, Floats

SAME = 1e-6  # points: two plans so close came to the same


def foremost(record: Record, plans: Bools, came_to: Floats, among: Sequence[int]) -> int:
    """Return the plan that comes to most; of equals the one closest to what was played.

    One that passes blame on gives way to one that does not and gains as many whole points: nobody
    is shown as better what the rubric counts as undoing a line.

    Args:
        record: the game.
        plans: (plans, cards) what was played first.
        came_to: (plans,) in points.
        among: places of the plans to choose from, one at least.
    """
    best = _most(plans, came_to, among)
    gains = [whole(gain) for gain in (came_to - came_to[0]).tolist()]
    if not gains[best] or not _blames(record, plans[best]):
        return best
    fair = [one for one in among if gains[one] == gains[best] and not _blames(record, plans[one])]
    return _most(plans, came_to, fair or [best])


def _most(plans: Bools, came_to: Floats, among: Sequence[int]) -> int:
    most = came_to[list(among)].max() - SAME
    equals = [one for one in among if came_to[one] >= most]
    return min(equals, key=lambda one: (int((plans[one] ^ plans[0]).sum()), one))


def _blames(record: Record, plan: Bools) -> bool:
    cards = [record.scenario.cards[place] for place in np.flatnonzero(plan)]
    return passes_blame(record, cards)
