"""From trust to what customers would do (intent) and to what they do (loyalty), which lags.

Stated intent falls with trust as far as people are free to leave (E14, E29), gains little above
the start (E8), and behaviour follows with the purchase cycle, upwards three times slower (E18).
"""

import numpy as np

from game.engine.trust.arrays import gone, total
from game.engine.trust.evidence import Parameters
from game.engine.trust.setting import Floats, Groups


def pull(parameters: Parameters, groups: Groups, trust: Floats) -> Floats:
    """Return intent over opening loyalty (rows, groups), fear left aside."""
    start = groups.trust
    lost = (1 - groups.switching) * parameters.loyalty_pass * (1 - trust / start)
    above = (trust - start) / (parameters.loyalty_gain_reach * (1 - start))
    gain = parameters.loyalty_gain * np.minimum(above, 1)
    return np.where(trust < start, 1 - lost, 1 + gain)


def intent(groups: Groups, pulled: Floats, courage: Floats) -> Floats:
    """Return whether they would choose the company again today (rows, groups), 0-1."""
    return np.minimum(groups.loyalty * pulled * courage, 1)


def pace(parameters: Parameters, groups: Groups, loyalty: Floats, goal: Floats) -> Floats:
    """Return the time constant (rows, groups) in days on the way from `loyalty` to `goal`."""
    slow = parameters.return_slowness * groups.cycle
    return np.where(goal < loyalty, groups.cycle, slow)


def followed(loyalty: Floats, goal: Floats, time: Floats) -> Floats:
    """Return loyalty after `time` (rows, groups) time constants."""
    return loyalty + (goal - loyalty) * gone(time)


def mean_on_the_way(loyalty: Floats, goal: Floats, time: Floats) -> Floats:
    """Return the mean loyalty over `time` > 0 time constants: what the tills have seen."""
    return goal + (loyalty - goal) * (gone(time) / time)


def meter(groups: Groups, intents: Floats) -> Floats:
    """Return the Loyalty meter (rows,), 0-1: intent weighted over customers."""
    return total(intents * groups.meter_weight)
