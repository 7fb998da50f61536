"""Until something of substance is said about an incident, silence speaks (E17)."""

import numpy as np

from game.engine.trust.arrays import each, each_group, gone, highest
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState
from game.engine.trust.timeliness import response_days


def spoken_of(state: TrustState, speaks: Floats) -> Floats:
    """Return 1 where an incident (rows, incidents) was spoken of by the end of the turn."""
    return np.maximum(state.spoken, state.started * each(speaks))


def deepening(setting: Setting, state: TrustState, unanswered: Floats, days: float) -> Floats:
    """Return the share (rows,) of the way to its deepest that the wound of silence goes in a turn.

    `unanswered` (rows, incidents) marks what nobody has spoken of; the quickest sets the pace.
    """
    known, tempo = setting.parameters, setting.incidents.tempo
    noticed = unanswered * gone(response_days(state, days) / (known.silence_grace * tempo))
    return gone(highest(noticed) * (days / known.silence_time))


def deepened(wound: Floats, most: Floats, share: Floats) -> Floats:
    """Return a wound (rows, groups) that went a `share` (rows,) of the way to `most`."""
    return wound + np.maximum(most - wound, 0) * each(share)


def nearest(unanswered: Floats, nearness: Floats) -> Floats:
    """Return how near the nearest of the unanswered incidents comes to people (rows, groups)."""
    return highest(nearness * each_group(unanswered))


def deepest(setting: Setting, blame: Floats, near: Floats) -> Floats:
    """Return how deep silence may cut (rows, groups), by `blame` (rows,) and how `near` it is."""
    return setting.parameters.silence_wound * each(blame) * near
