"""What fed the news of a turn: what was new in it, and whose need was still open.

People hear of a company as long as there is something to tell. Whoever asks why the news hurt has
to be told what kept it going.
"""

from dataclasses import dataclass

import numpy as np

from game.debrief.ending import ended
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.engine.trust.harm import harm_of

LEAST = 0.01  # of attention, 0-1: what counts as having fed it
OPEN = 0.1  # of a need, times how severe it is, from which people are still left waiting


@dataclass(frozen=True, slots=True)
class Fed:
    """What fed the news."""

    causes: tuple[Cause, ...]  # what made news, the largest first
    waiting: int | None  # the group of customers worst off among those still left waiting


def fed(record: Record, *turns: int) -> Fed:
    """Return what fed the news in `turns`, from 0, taken as one."""
    made: dict[Cause, float] = {}
    for turn in turns:
        for cause, part in record.turned[turn].stepped.causes.media.items():
            made[cause] = made.get(cause, 0.0) + float(part[record.row])
    told = (one for one in made if one is not Cause.FADING and made[one] >= LEAST)
    return Fed(tuple(sorted(told, key=lambda one: -made[one])), _waiting(record, turns[-1]))


def _waiting(record: Record, turn: int) -> int | None:
    """Return the group of customers whose open need weighs most as the turn ends."""
    trust = ended(record, turn).trust
    severity = harm_of(record.case.setting, trust.started).severity
    weighed = (trust.unmet_need * severity)[record.row, : len(record.scenario.segments)]
    worst = weighed.max(axis=-1)
    place = int(np.argmax(worst))
    return place if worst[place] >= OPEN else None
