"""What is paid for threats teaches threats; a fair way for all unlearns them (E19)."""

import numpy as np

from game.engine.trust.arrays import each, gone, highest
from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats
from game.engine.trust.state import TrustState


def habit(parameters: Parameters, days: float) -> Floats:
    """Return the share of a habit that `days` of it make known."""
    return gone(np.array(days / parameters.threat_time))


def learned(parameters: Parameters, state: TrustState, deeds: Deeds, days: float) -> Floats:
    """Return how far people have learned (rows,) that threats pay; never up without paying."""
    known = state.threats_learned
    taught = parameters.threat_learning * deeds.threats * (1 - known) * habit(parameters, days)
    unlearning = parameters.threat_unlearning * deeds.procedure * (1 - deeds.threats) * days
    return (known + taught) * np.exp(-unlearning)


def unfair(
    parameters: Parameters, state: TrustState, threats: Floats, open_need: Floats, days: float
) -> Floats:
    """Return the wound (rows, groups) of seeing the loud served first; `open_need` likewise."""
    share = each(threats * habit(parameters, days))
    return state.unfairness + parameters.unfairness_wound * share * open_need


def open_need(harm: Harm, unmet: Floats) -> Floats:
    """Return the worst open need times severity of each group (rows, groups)."""
    return highest(unmet * harm.severity)
