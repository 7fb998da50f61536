"""Time heals an incident once its need is met.

It takes wounds and repairs alike, so that the order of deeds and healing never matters (E18,
E22, E24). Lapses of integrity heal three times slower (E12).
"""

import numpy as np

from game.engine.trust.arrays import each_group
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


def healed(setting: Setting, state: TrustState, unmet: Floats, days: float) -> Floats:
    """Return the exponent of healing (rows, groups, incidents) after `days`."""
    known, cases = setting.parameters, setting.incidents
    half_life = known.healing_half_life * (1 + known.integrity_slowness * cases.integrity)
    pace = state.started * (np.log(2) * days / half_life)
    return state.healing + each_group(pace) * (1 - unmet)
