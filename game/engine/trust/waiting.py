"""Until the need is met, waiting wears on (E14, E17)."""

import numpy as np

from game.engine.trust.arrays import each_group, either, gone, mean_left
from game.engine.trust.harm import Harm
from game.engine.trust.mending import Mended
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


def expected_by(state: TrustState, promised_by: Floats) -> Floats:
    """Return by when people expect their need met, (rows, incidents) days since it began.

    A date that was promised in public takes the place of what is usual.
    """
    named = state.started * (promised_by > 0)
    return either(named, state.days_since + promised_by, state.expected)


def overdue(setting: Setting, state: TrustState, need: Mended, days: float) -> Floats:
    """Return the days (rows, groups, incidents) that need was open and overdue, whole or in part.

    Summed over every moment of the turn, so that its length does not matter: what is open falls
    at the pace of the work, and past what was expected lateness grows towards a whole.
    """
    time = _wears_in(setting)
    past = state.days_since - state.head_start - state.expected
    in_time = each_group(np.minimum(np.maximum(-past, 0), days))
    grace_left = each_group(np.exp(-np.maximum(past, 0) / time))
    still = need.mean_open / need.lingers
    late: Floats | float = days
    lingers = need.lingers
    if in_time.any():
        late = days - in_time
        still = still * np.exp(-(need.pace * in_time))
        lingers = mean_left(need.pace * late)
    growing = lingers - grace_left * mean_left((need.pace + each_group(1 / time)) * late)
    return still * late * np.maximum(growing, 0)


def waited(setting: Setting, state: TrustState, harm: Harm, need: Mended, days: float) -> Floats:
    """Return the wound of waiting (rows, groups, incidents), never above its ceiling."""
    worn = overdue(setting, state, need, days) / each_group(_wears_in(setting))
    room = np.maximum(setting.parameters.waiting_wound * harm.severity - state.waiting, 0)
    return state.waiting + room * gone(worn)


def _wears_in(setting: Setting) -> Floats:
    """Return the days (1, incidents) in which waiting wears on about two thirds of the way."""
    return setting.parameters.waiting_time * setting.incidents.tempo
