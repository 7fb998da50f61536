"""Promises lend a little, delivery earns, breaking costs more than either (E10, E13).

When a promise is due, late or broken is settled before the model hears of it.
"""

from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import each, total
from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats
from game.engine.trust.state import TrustState


class Word(NamedTuple):
    """How the company's word stands, by the names of `TrustState`."""

    credibility: Floats
    promised: Floats
    promise_credit: Floats
    delivery_credit: Floats


def believed(parameters: Parameters, credibility: Floats, kept: Floats, caught: Floats) -> Floats:
    """Return credibility (rows,) after promises `kept` and after being `caught` out, in volumes."""
    up = parameters.credibility_gain * kept * (1 - credibility)
    down = parameters.credibility_loss * np.minimum(caught, 1) * credibility
    return np.minimum(np.maximum(credibility + up - down, 0), 1)


def at_stake(parameters: Parameters, harm: Harm) -> Floats:
    """Return how much there is to promise about (rows, groups): the wounds dealt, in logits."""
    direct = parameters.direct_wound * total(harm.direct)
    public = parameters.public_wound * total(harm.public)
    return np.minimum(direct + each(public), parameters.promise_reach)


def given_word(
    parameters: Parameters, state: TrustState, deeds: Deeds, harm: Harm, clashes: Floats
) -> Word:
    """Return promises and credibility after a turn; a breach forfeits its share of the credit."""
    lent, earned = _credits(parameters, state, deeds, harm)
    out = state.promised + deeds.promised
    share = np.where(out > 0, np.minimum(deeds.broken / np.maximum(out, 1e-9), 1), 0.0)
    caught = clashes + deeds.broken
    return Word(
        credibility=believed(parameters, state.credibility, deeds.kept, caught),
        promised=np.maximum(out - deeds.broken - deeds.kept, 0),
        promise_credit=(state.promise_credit + lent) * (1 - each(share)),
        delivery_credit=state.delivery_credit + earned,
    )


def _credits(
    parameters: Parameters, state: TrustState, deeds: Deeds, harm: Harm
) -> tuple[Floats | float, Floats | float]:
    """Return what new promises lend and kept ones earn (rows, groups); 0 where there are none."""
    if not (deeds.promised.any() or deeds.kept.any()):
        return 0.0, 0.0
    stake = at_stake(parameters, harm)
    lent = parameters.promise_credit * each(deeds.promised * state.credibility) * stake
    return lent, parameters.delivery_credit * each(deeds.kept) * stake
