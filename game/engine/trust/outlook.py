"""What a turn's work will have met by its end, before anyone has judged it.

Promises are judged on deeds: they need to know the need met at the end of the turn, and the step
needs to know which promises were kept. This reads the first without taking the second.
"""

from dataclasses import replace

from game.engine.trust.deeds import Deeds
from game.engine.trust.setting import Setting
from game.engine.trust.state import TrustState
from game.engine.trust.turn import opened
from game.engine.trust.waiting import fixed_share, still_unmet


def outlook(setting: Setting, state: TrustState, deeds: Deeds, days: float) -> TrustState:
    """Return `state` with incidents begun and needs met as at the end of the turn."""
    turn = opened(setting, state, deeds, days)
    unmet = still_unmet(setting, turn.state, turn.deeds.fix, days)
    met = fixed_share(setting, turn.state, turn.harm, turn.deeds.fix, unmet)
    return replace(turn.state, unmet_need=unmet, share_fixed=met)
