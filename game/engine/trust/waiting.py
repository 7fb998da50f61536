"""Until the need is met, waiting wears on (E14, E17)."""

import numpy as np

from game.engine.trust.arrays import each_group, either, gone
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState
from game.engine.trust.timeliness import response_days


def expected_by(state: TrustState, promised_by: Floats) -> Floats:
    """Return by when people expect their need met, (rows, incidents) days since it began.

    A date that was promised in public takes the place of what is usual.
    """
    named = state.started * (promised_by > 0)
    return either(named, state.days_since + promised_by, state.expected)


def lateness(setting: Setting, state: TrustState, head_start: Floats, days: float) -> Floats:
    """Return 0-1 (rows, incidents): how far past what was expected the end of the turn is."""
    tempo = setting.incidents.tempo
    waited = response_days(setting, state.days_since + days, head_start)
    over = np.maximum(waited - state.expected, 0)
    return gone(over / (setting.parameters.waiting_time * tempo))


def waited(
    setting: Setting, state: TrustState, harm: Harm, unmet: Floats, ahead: tuple[Floats, float]
) -> Floats:
    """Return the wound of waiting (rows, groups, incidents), never above its ceiling.

    `ahead` holds the head start (rows,) in tempos and the days of the turn.
    """
    known = setting.parameters
    head_start, days = ahead
    late = lateness(setting, state, head_start, days)
    pace = each_group(late * (days / (known.waiting_time * setting.incidents.tempo)))
    room = np.maximum(known.waiting_wound * harm.severity - state.waiting, 0)
    return state.waiting + room * gone(unmet * pace)
