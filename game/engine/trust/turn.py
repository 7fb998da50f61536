"""What the laws of one turn share: the deeds as carried out, blame settled, incidents struck."""

from dataclasses import replace
from typing import NamedTuple

from game.engine.trust import onset, preparedness, responsibility, stakeholders
from game.engine.trust.deeds import Deeds
from game.engine.trust.harm import Harm, harm_of
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


class Turn(NamedTuple):
    """One turn once blame is settled and incidents have struck; (r,) rows, (r, i) incidents."""

    setting: Setting
    state: TrustState
    harm: Harm
    asked: Deeds  # as they were chosen
    deeds: Deeds  # as readiness and willing hands carry them out
    ready: preparedness.Readiness
    people: stakeholders.Leanings
    clashes: Floats  # (r,) contradictions, refuted denials among them
    begins: Floats  # (r, i) 1 where an incident begins
    repeated: Floats  # (r, i) 1 where one begins after another
    days: float

    @property
    def ahead(self) -> tuple[Floats, float]:
        """Return the head start (r,) in tempos, and the days of the turn."""
        return self.ready.head_start, self.days


def opened(setting: Setting, state: TrustState, asked: Deeds, days: float) -> Turn:
    """Return the turn as it opens: readiness, then evidence and blame, then incidents."""
    known = setting.parameters
    prepared = state.prepared + asked.prepares
    ready = preparedness.readiness(known, prepared, setting.economy.spend_reference)
    deeds = preparedness.helped(asked, ready, stakeholders.hands(setting, state.trust))
    clashes = deeds.contradiction + responsibility.refuted(state, deeds.evidence)
    begins = onset.beginning(state, deeds)
    repeated = onset.repeats(state, begins) * begins
    brought = responsibility.prior(setting, repeated) * begins
    believed = responsibility.raised(state.believed, state.started, brought)
    blame = responsibility.blamed(known, state, deeds, believed)
    changed = replace(state, prepared=prepared, **blame._asdict())
    if begins.any():
        changed = onset.begun(setting, changed, deeds, begins, blame.responsibility)
    harm = harm_of(setting, changed.started)
    people = stakeholders.leanings(known, setting.groups.kind)
    return Turn(
        setting, changed, harm, asked, deeds, ready, people, clashes, begins, repeated, days
    )
