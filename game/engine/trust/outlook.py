"""What a turn's work will have met by its end, before anyone has judged it.

Promises are judged on deeds: they need to know the need met at the end of the turn, and the step
needs to know which promises were kept. This reads the first without taking the second.
"""

from game.engine.trust import narrow
from game.engine.trust.deeds import Deeds
from game.engine.trust.mending import mended
from game.engine.trust.setting import Setting
from game.engine.trust.state import TrustState, changed
from game.engine.trust.turn import opened


def outlook(setting: Setting, state: TrustState, deeds: Deeds, days: float) -> TrustState:
    """Return `state` with incidents begun and needs met as at the end of the turn."""
    places = narrow.running(state, deeds)
    if places is None:
        return _outlook(setting, state, deeds, days)
    some, within = narrow.setting_of(setting, places), narrow.state_of(state, places)
    found = _outlook(some, within, narrow.deeds_of(deeds, places), days)
    return narrow.restored(state, found, places)


def _outlook(setting: Setting, state: TrustState, deeds: Deeds, days: float) -> TrustState:
    turn = opened(setting, state, deeds, days)
    need = mended(setting, turn.state, turn.harm, turn.deeds.fix, days)
    felt = {"unmet_need": need.unmet, "unfelt": need.unfelt, "share_fixed": need.share_fixed}
    return changed(turn.state, felt)
