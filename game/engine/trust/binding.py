"""What holds trust down most: the limit whose lifting would raise it furthest.

Each limit is lifted alone, in thought, and trust is read again from the same ledgers.
"""

from enum import IntEnum

import numpy as np

from game.engine.trust.arrays import highest, logistic, zeros
from game.engine.trust.harm import harm_of
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState, changed
from game.engine.trust.trust import ledger, net_wound, position, saturated
from game.engine.trust.widen import widened

NOTICEABLE = 0.01  # a limit that costs less than this in trust does not bind


class Limit(IntEnum):
    """What may hold trust down."""

    NONE = 0
    REPAIR = 1  # what was done mends no more: part of such a wound stays
    CREDIBILITY = 2  # words are not believed
    OPEN_NEED = 3  # the need is not met: hands or parts are missing
    CONDUCT = 4  # lapses that nothing but quiet time heals


def held_back(setting: Setting, state: TrustState) -> Floats:
    """Return the trust that each limit costs now, (rows, groups, limits) in the order of `Limit`.

    Args:
        setting: the case.
        state: the rows as they stand.

    Returns:
        Points of trust, 0 for `Limit.NONE`.
    """
    setting = widened(setting, state.trust.shape[0])
    harm = harm_of(setting, state.started)
    found = ledger(setting, state, harm)
    without = {
        Limit.REPAIR: found._replace(undone=saturated(found.dealt, found.mended)),
        Limit.CREDIBILITY: ledger(setting, believed(state), harm),
        Limit.OPEN_NEED: ledger(setting, met(state, harm.hurt), harm),
        Limit.CONDUCT: found._replace(conduct={k: 0 * wound for k, wound in found.conduct.items()}),
    }
    costs = zeros(*state.trust.shape, len(Limit))
    for limit, lifted in without.items():
        better = logistic(position(setting, net_wound(lifted)))
        costs[..., limit] = np.maximum(better - state.trust, 0)
    return costs


def believed(state: TrustState) -> TrustState:
    """Return `state` as if every word were believed."""
    return changed(state, {"credibility": 0 * state.credibility + 1})


def met(state: TrustState, hurt: Floats) -> TrustState:
    """Return `state` as if all need had been met when it arose; `hurt` (rows, groups, incidents).

    Onlookers are left as they are.
    """
    missing = hurt * (1 - state.share_fixed)
    return changed(
        state,
        {
            "share_fixed": state.share_fixed + missing,
            "fix_credit": state.fix_credit + missing,
            "waiting": state.waiting * (1 - hurt),
        },
    )


def binding(setting: Setting, state: TrustState) -> Floats:
    """Return the `Limit` that costs each group most trust, (rows, groups); 0 if none is felt."""
    costs = held_back(setting, state)
    felt = highest(costs) > NOTICEABLE
    return np.where(felt, costs.argmax(axis=-1), float(Limit.NONE))
