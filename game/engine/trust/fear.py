"""Fear is not distrust: buyers may stay away from a company that they do not blame (E24).

It leaves trust alone and lowers intent. Only proof of safety ends it sooner than time does, never
words or money. Good news gets about half as far as bad (E16): of those who heard of the danger,
half hear of the proof. How fast fear passes was measured where firms had given the proof they had.
"""

import numpy as np

from game.engine.trust.arrays import each_group, highest
from game.engine.trust.awareness import heard
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


def proven_safe(parameters: Parameters, state: TrustState, proof: Floats) -> Floats:
    """Return how far people (rows, incidents) take each to be safe again after `proof` of it."""
    return state.safe + (1 - state.safe) * (parameters.safety_reach * proof) * state.started


def fear(setting: Setting, state: TrustState, harm: Harm) -> Floats:
    """Return fear (rows, groups), 0-1, of the most dangerous incident they know of."""
    passing = np.exp2(-state.days_since / setting.parameters.fear_half_life)
    danger = setting.incidents.danger * (1 - state.safe) * passing * state.started
    return highest(heard(state.awareness, harm) * each_group(danger))


def courage(parameters: Parameters, switching: Floats, felt: Floats) -> Floats:
    """Return the share of intent (rows, groups) that fear leaves; the captive have less choice."""
    return 1 - parameters.fear_ceiling * (1 - parameters.fear_captive * switching) * felt
