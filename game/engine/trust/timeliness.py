"""What a deed still earns: the later it comes, the less, measured in the tempo of its incident.

Because the weight only falls, earlier is never worse and more is never worse (E14, E17).
"""

import numpy as np

from game.engine.trust.arrays import each
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


def response_days(setting: Setting, days_since: Floats, head_start: Floats) -> Floats:
    """Return days (rows, incidents) that a response took, less the `head_start` in tempos."""
    return np.maximum(days_since - each(head_start) * setting.incidents.tempo, 0)


def timeliness(setting: Setting, state: TrustState, head_start: Floats) -> Floats:
    """Return the weight (rows, incidents) of what is done now, 0 for what has not begun."""
    known = setting.parameters
    days = response_days(setting, state.days_since, head_start)
    fading = np.exp(-days / (known.timeliness_time * setting.incidents.tempo))
    return (known.timeliness_floor + (1 - known.timeliness_floor) * fading) * state.started
