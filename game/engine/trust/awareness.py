"""Who has heard of it, and how vividly (E16, E22)."""

import numpy as np

from game.engine.trust.arrays import each, each_incident, gone, highest
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats
from game.engine.trust.state import TrustState


def awareness(
    parameters: Parameters, state: TrustState, close: Floats, seen: Floats, days: float
) -> Floats:
    """Return what people know from the news (rows, groups) after `days` of attention `seen`.

    Those who follow the company for a living know at once: `close` (1, groups) is 1 for them.
    """
    begun = each(highest(state.started))
    known = np.where(close * begun > 0, 1.0, state.awareness)
    return known + (1 - known) * each(gone(parameters.awareness_pace * seen * days))


def heard(aware: Floats, harm: Harm) -> Floats:
    """Return how far each group knows of each incident (rows, groups, incidents).

    Those whom it hit know at once; of what hit others they know from the news, as all do.
    """
    return np.maximum(each_incident(aware), harm.hurt)


def vividness(parameters: Parameters, vivid: Floats, seen: Floats, days: float) -> Floats:
    """Return how vivid it is (rows,): quickly there with attention `seen`, slow to pale (E22)."""
    goal = seen / (seen + parameters.vividness_half)
    rise = gone(np.array(days / parameters.vividness_rise))
    fall = gone(np.array(days / parameters.vividness_time))
    return vivid + (goal - vivid) * np.where(goal > vivid, rise, fall)
