"""What a deed still earns: the later it comes, the less, measured in the tempo of its incident.

Because the weight only falls, earlier is never worse and more is never worse (E14, E17).
"""

import numpy as np

from game.engine.trust.arrays import each_group, mean_left
from game.engine.trust.mending import Mended
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


def response_days(state: TrustState, days: float = 0.0) -> Floats:
    """Return days (rows, incidents) that a response took that comes `days` into the turn.

    What was ready when it struck came sooner by its head start.
    """
    return np.maximum(state.days_since + days - state.head_start, 0)


def timeliness(setting: Setting, state: TrustState) -> Floats:
    """Return the weight (rows, incidents) of what is done now, 0 for what has not begun."""
    fading = np.exp(-response_days(state) / _fades_in(setting))
    return _weight(setting, fading) * state.started


def timeliness_of_work(setting: Setting, state: TrustState, need: Mended, days: float) -> Floats:
    """Return the weight (rows, groups, incidents) of work spread over a turn of `days`.

    Each bit weighs as its own day does. At its pace the `need` falls, so that most is done early;
    until the head start is used up, as it mostly is, all of it comes in time.
    """
    fades_in, pace = _fades_in(setting), need.pace
    in_time = each_group(np.minimum(np.maximum(state.head_start - state.days_since, 0), days))
    fading, fades = each_group(np.exp(-response_days(state) / fades_in)), each_group(1 / fades_in)
    if in_time.any():
        late = days - in_time
        after = late * np.exp(-(pace * in_time)) * mean_left((pace + fades) * late)
        worth = in_time * mean_left(pace * in_time) + fading * after
    else:
        worth = fading * (days * mean_left((pace + fades) * days))
    done = days * need.lingers
    return _weight(setting, worth / done) * each_group(state.started)


def _fades_in(setting: Setting) -> Floats:
    """Return the days (1, incidents) in which the worth of a deed fades to about a third."""
    return setting.parameters.timeliness_time * setting.incidents.tempo


def _weight(setting: Setting, fading: Floats) -> Floats:
    """Return the weight of a deed that has faded to `fading`, never below the floor."""
    floor = setting.parameters.timeliness_floor
    return floor + (1 - floor) * fading
