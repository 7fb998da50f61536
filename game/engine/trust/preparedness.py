"""Readiness bought before or during the crisis: four purses, and what each changes (E27).

The first move comes sooner, more hands mend, the front line may be fair on its own authority and
pays fewer threats, and statements clash less often.
"""

from typing import NamedTuple

import numpy as np

from game.base.records import changed
from game.engine.trust.arrays import gone
from game.engine.trust.deeds import Deeds, Purse
from game.engine.trust.evidence import Parameters
from game.engine.trust.setting import Floats


class Readiness(NamedTuple):
    """What the purses change; (rows,), 0 or 1 where nothing was spent."""

    head_start: Floats  # >= 0, in tempos: how much sooner each move comes
    surge: Floats  # >= 1, factor on the pace of fixing and on the capacity for it
    fairness: Floats  # 0-1, the procedure is at least as fair as this
    giving_in: Floats  # 0-1, factor on concessions given because of threats
    slips: Floats  # 0-1, factor on clashes between statements


def readiness(parameters: Parameters, prepared: Floats, reference: Floats) -> Readiness:
    """Return what `prepared` (rows, 4) currency changes, 86 % of the way at `reference`."""
    way = parameters.prepared_share * gone(parameters.prepared_curve * prepared / reference)
    return Readiness(
        head_start=way[:, Purse.DETECTION],
        surge=1 + way[:, Purse.SURGE],
        fairness=way[:, Purse.FRONT_LINE],
        giving_in=1 - way[:, Purse.FRONT_LINE],
        slips=1 - way[:, Purse.COMMUNICATION],
    )


def helped(deeds: Deeds, ready: Readiness, hands: Floats) -> Deeds:
    """Return `deeds` as readiness and willing `hands` (rows,) carry them out."""
    pace = ready.surge * hands
    return changed(
        deeds,
        {
            "fix": deeds.fix * pace[:, None, None],
            "procedure": np.maximum(deeds.procedure, ready.fairness),
            "threats": deeds.threats * ready.giving_in,
            "contradiction": deeds.contradiction * ready.slips,
        },
    )
