"""From trust to what customers would do (intent) and to what they do (loyalty), which lags.

Stated intent falls with trust as far as people are free to leave (E14), gains little above the
start (E8), and behaviour follows with the purchase cycle, upwards three times slower (E18).

Fewer people act than say so (E29). After a late ride two to six of ten would say that they are
gone (E14), and they spent 5 to 10 percent less (E10); a chain whose image turned in days sold one
or two percent less (E30). Only those who lost much are known to do as they say. So the share of
lost trust that is acted on grows from that of people who only look on to that of people who were
hit as hard as can be.
"""

import numpy as np

from game.engine.trust.arrays import either, gone, highest, total
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Groups


def pull(parameters: Parameters, groups: Groups, trust: Floats) -> Floats:
    """Return intent over opening loyalty (rows, groups), fear left aside."""
    return _drawn(parameters, groups, parameters.loyalty_pass, trust)


def deed(parameters: Parameters, groups: Groups, harm: Harm, trust: Floats) -> Floats:
    """Return what behaviour moves to, over opening loyalty (rows, groups), fear left aside."""
    least, most = parameters.onlooker_pass, parameters.loyalty_pass
    share = least + (most - least) * highest(harm.severity)
    return _drawn(parameters, groups, share, trust)


def _drawn(parameters: Parameters, groups: Groups, share: Floats | float, trust: Floats) -> Floats:
    start = groups.trust
    lost = (1 - groups.switching) * share * np.maximum(1 - trust / start, 0.0)
    above = (trust - start) / (parameters.loyalty_gain_reach * (1 - start))
    gained = parameters.loyalty_gain * np.minimum(np.maximum(above, 0.0), 1.0)
    return 1 - lost + gained


def intent(groups: Groups, pulled: Floats, courage: Floats) -> Floats:
    """Return whether they would choose the company again today (rows, groups), 0-1."""
    return np.minimum(groups.loyalty * pulled * courage, 1)


def pace(parameters: Parameters, groups: Groups, loyalty: Floats, goal: Floats) -> Floats:
    """Return the time constant (rows, groups) in days on the way from `loyalty` to `goal`."""
    slow = parameters.return_slowness * groups.cycle
    return either((goal < loyalty).astype(float), groups.cycle, slow)


def followed(loyalty: Floats, goal: Floats, time: Floats) -> Floats:
    """Return loyalty after `time` (rows, groups) time constants."""
    return loyalty + (goal - loyalty) * gone(time)


def mean_on_the_way(loyalty: Floats, goal: Floats, time: Floats) -> Floats:
    """Return the mean loyalty over `time` > 0 time constants: what the tills have seen."""
    return goal + (loyalty - goal) * (gone(time) / time)


def meter(groups: Groups, intents: Floats) -> Floats:
    """Return the Loyalty meter (rows,), 0-1: intent weighted over customers."""
    return total(intents * groups.meter_weight)
