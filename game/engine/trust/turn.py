"""What the laws of one turn share: the deeds as carried out, blame settled, incidents struck."""

from typing import NamedTuple

from game.engine.trust import onset, preparedness, responsibility, spared, stakeholders
from game.engine.trust.deeds import Deeds
from game.engine.trust.harm import Harm, harm_of
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState, changed
from game.engine.trust.waiting import expected_by
from game.engine.trust.widen import widened


class Turn(NamedTuple):
    """One turn once blame is settled and incidents have struck; (r,) rows, (r, i) incidents."""

    setting: Setting
    state: TrustState
    harm: Harm
    asked: Deeds  # as they were chosen
    deeds: Deeds  # as readiness and willing hands carry them out
    ready: preparedness.Readiness
    people: stakeholders.Leanings
    distrust: stakeholders.Distrust  # as the turn opened
    clashes: Floats  # (r,) contradictions, refuted denials among them
    repeated: Floats  # (r, i) 1 where one begins after another
    days: float

    @property
    def groups(self) -> int:
        """Return how many groups there are."""
        return len(self.setting.groups.kind)


def opened(setting: Setting, state: TrustState, asked: Deeds, days: float) -> Turn:
    """Return the turn as it opens: readiness, then evidence and blame, then incidents."""
    rows = state.started.shape[0]
    setting = widened(setting, rows)
    known = setting.parameters
    prepared = state.prepared + asked.prepares
    ready = preparedness.readiness(known, prepared, setting.economy.spend_reference)
    distrust = stakeholders.distrust(setting.groups, state.trust)
    deeds = preparedness.helped(asked, ready, stakeholders.hands(known, distrust))
    begins = onset.beginning(state, deeds)
    repeated = onset.repeats(state, begins)
    believed = state.believed
    if begins.any():
        brought = responsibility.prior(setting, repeated) * begins
        believed = responsibility.raised(believed, state.started, brought)
    blame = responsibility.blamed(known, state, deeds, believed)
    changes = {"prepared": prepared, **blame._asdict(), **spared.come_due(state, deeds.evidence)}
    judged = changed(state, changes)
    struck = judged
    if begins.any():
        struck = changed(judged, onset.begun(setting, judged, deeds, begins, ready.head_start))
    if asked.promised_by is not None:
        struck = changed(struck, {"expected": expected_by(struck, asked.promised_by)})
    return Turn(
        setting=setting,
        state=struck,
        harm=harm_of(setting, struck.started),
        asked=asked,
        deeds=deeds,
        ready=ready,
        people=stakeholders.people_of(setting),
        distrust=distrust,
        clashes=deeds.contradiction + responsibility.refuted(state, deeds.evidence),
        repeated=repeated,
        days=days,
    )
