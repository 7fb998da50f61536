"""The first half of a turn: blame settled, incidents struck, needs met; nobody has judged it yet.

Promises are judged on deeds: they need to know the need met at the end of the turn, and the step
needs to know which promises were kept. So a turn is looked at from here and then gone on with.
"""

from typing import NamedTuple

from game.base.records import changed
from game.engine.trust import narrow
from game.engine.trust.deeds import Deeds
from game.engine.trust.hit import Hit, deeds_of, hit_of, with_others
from game.engine.trust.mending import Mended, mended
from game.engine.trust.setting import Setting
from game.engine.trust.state import TrustState
from game.engine.trust.turn import Turn, opened

TOLD = ("started", "need_at_onset")  # what a need is held against
JUDGED = ("promised", "kept", "broken", "double_deviation")  # deeds that hang on the outlook


class Outlook(NamedTuple):
    """A turn of which the work is known, and not yet what people make of it."""

    setting: Setting
    before: TrustState
    part: narrow.Part  # what of it is worked on
    turn: Turn
    hit: Hit  # the same turn, for those whom an incident can hit
    need: Mended  # theirs

    @property
    def state(self) -> TrustState:
        """Return the state before the turn, but with incidents begun and needs met as at its end.

        The needs are what is promised and declared, so these alone are told.
        """
        told = {name: getattr(self.turn.state, name) for name in TOLD}
        told["unmet_need"] = with_others(self.need.unmet, self.turn.groups)
        return narrow.whole_of(self.part, self.before, changed(self.part.state, told))

    def judged(self, deeds: Deeds) -> "Outlook":
        """Return the same turn with what `deeds` say of promises and of what was declared."""
        own = {name: getattr(deeds, name) for name in JUDGED}
        turn = self.turn._replace(deeds=changed(self.turn.deeds, own))
        theirs = deeds_of(turn.deeds, self.hit.groups)
        return self._replace(turn=turn, hit=self.hit._replace(deeds=theirs))


def outlook(setting: Setting, state: TrustState, deeds: Deeds, days: float) -> Outlook:
    """Return what `days` with `deeds` have in store for `state`."""
    part = narrow.part_of(setting, state, deeds)
    turn = opened(part.setting, part.state, part.deeds, days)  # readiness, blame, onset
    hit = hit_of(turn)
    need = mended(hit.setting, hit.state, hit.harm, hit.deeds.fix, days)
    return Outlook(setting, state, part, turn, hit, need)
