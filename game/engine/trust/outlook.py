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
    part = narrow.part_of(setting, state, deeds)
    turn = opened(part.setting, part.state, part.deeds, days)
    need = mended(turn.setting, turn.state, turn.harm, turn.deeds.fix, days)
    felt = {"unmet_need": need.unmet, "unfelt": need.unfelt, "share_fixed": need.share_fixed}
    return narrow.whole_of(part, state, changed(turn.state, felt))
