"""Until something of substance is said about an incident, silence speaks (E17)."""

import numpy as np

from game.engine.trust.arrays import each, each_group, gone, highest
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState
from game.engine.trust.timeliness import response_days


def spoken_of(state: TrustState, speaks: Floats) -> Floats:
    """Return 1 where an incident (rows, incidents) was spoken of by the end of the turn."""
    return np.maximum(state.spoken, state.started * each(speaks))


def silent(
    setting: Setting,
    state: TrustState,
    unanswered: Floats,
    most: Floats,
    days: float,
) -> Floats:
    """Return the wound of silence (rows, groups) after a turn.

    `unanswered` (rows, incidents) marks what nobody has spoken of, `most` (rows, groups) is how
    deep the wound may go. The quickest of the unanswered incidents sets the pace.
    """
    known, tempo = setting.parameters, setting.incidents.tempo
    noticed = unanswered * gone(response_days(state, days) / (known.silence_grace * tempo))
    pace = gone(highest(noticed) * (days / known.silence_time))
    return state.silence + np.maximum(most - state.silence, 0) * each(pace)


def deepest(
    setting: Setting, responsibility: Floats, unanswered: Floats, nearness: Floats
) -> Floats:
    """Return how deep silence may cut (rows, groups): by blame, and by the nearest unanswered."""
    near = highest(nearness * each_group(unanswered))
    return setting.parameters.silence_wound * each(responsibility) * near
