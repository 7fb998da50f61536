"""What the news does to people: those whom it is about, and those who hear of what hit others.

The model keeps both under one cause. A group that one incident hit only hears of another, so the
two are told apart by incident, by the wound that each adds.
"""

import numpy as np

from game.engine.trust.arrays import total
from game.engine.trust.causes import Cause
from game.engine.trust.harm import harm_of
from game.engine.trust.setting import Floats
from game.engine.trust.stepped import Stepped
from game.engine.trust.trust import ledger
from game.engine.trust.widen import widened

TINY = 1e-9  # logits, below which the news did nothing


def of_own(stepped: Stepped) -> Floats:
    """Return the share (rows, groups) of what the news did that was about the group itself.

    It may lie outside 0-1 where the talk of it fades while other news comes in.
    """
    setting = widened(stepped.setting, stepped.state.trust.shape[0])
    felt = []
    for state in (stepped.before, stepped.state):
        harm = harm_of(setting, state.started)
        found = ledger(setting, state, harm)
        wound = found.wounds[Cause.NEWS] * found.presence
        felt.append((total(wound * harm.hurt), total(wound)))
    own, all_of_it = (after - before for before, after in zip(*felt, strict=True))
    some = np.abs(all_of_it) > TINY
    return np.where(some, own / np.where(some, all_of_it, 1), 0.0)
