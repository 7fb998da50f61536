"""The need is met step by step; until then waiting wears on (E14, E17)."""

import numpy as np

from game.engine.trust.arrays import each_group, either, gone
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState
from game.engine.trust.timeliness import response_days


def still_unmet(setting: Setting, state: TrustState, fix: Floats, days: float) -> Floats:
    """Return the need (rows, groups, incidents) left after `days` at pace `fix` a day.

    Some of it ends by itself: people find their own way.
    """
    pace = fix * setting.incidents.fixable + setting.incidents.eases
    return state.unmet_need * np.exp(-(pace * days))


def fixed_share(
    setting: Setting, state: TrustState, harm: Harm, fix: Floats, unmet: Floats
) -> Floats:
    """Return the share (rows, groups, incidents) of the need that the company has met.

    Of what ended in the turn, work and people's own ways share by their pace; 0 for the spared.
    """
    work = fix * setting.incidents.fixable
    ours = work / np.maximum(work + setting.incidents.eases, 1e-12)
    ended = (state.unmet_need - unmet) / np.maximum(state.need_at_onset, 1e-9)
    return harm.hurt * np.minimum(state.share_fixed + ours * ended, 1)


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
