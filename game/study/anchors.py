"""What the model was fitted to, worked out from the model as it is.

TARP's will-buy-again figures (E14) and the contrasts of attributed blame and of a matched response
(E1) stand beside ours and the prototype's. The constants are never touched here.

The design fixes severities (.35 minor, .80 serious) and delays (never, day 21, day 1). The rest of
the set-up is read back: round inputs with which the prototype's figures come out. A complaint that
stays private (no news), trust .80, loyalty .95, blame .70, credibility .60; a good ordinary
recovery: posture of full rebuild, words .7, procedure .5, the whole loss paid, three tenths of the
need met a day. Read: intent after four weeks of daily turns.

The contrasts are of people who read about a crisis of news value .60 and are otherwise untouched,
trust .80, asked on the day of the statement as in an experiment. Blame: .25 against .75, both
answered with concern and action and words of .5. Response: blame .75, the same words, with a
posture of full rebuild against one of denial. Several set-ups give the prototype's figures here;
this is the plainest.
"""

from dataclasses import dataclass, replace

import numpy as np

from game.engine.trust.arrays import zeros
from game.engine.trust.deeds import Deeds, quiet
from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Setting
from game.engine.trust.state import changed, opening
from game.engine.trust.step import step

NEVER = -1  # a day that no day equals


@dataclass(frozen=True, slots=True)
class Anchor:
    """One figure three times; all are shares or points of trust on 0-1."""

    name: str
    ours: float
    prototype: float
    source: float
    evidence: str

    @property
    def difference(self) -> float:
        """Return ours less the source's."""
        return self.ours - self.source


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something that went wrong for one customer, and when it was answered."""

    name: str
    severity: float
    day: int
    prototype: float
    source: float


COMPLAINTS = (
    Complaint("minor, never answered", 0.35, NEVER, 0.45, 0.42),
    Complaint("minor, answered on day 21", 0.35, 21, 0.74, 0.70),
    Complaint("minor, answered on day 1", 0.35, 1, 0.90, 0.95),
    Complaint("serious, never answered", 0.80, NEVER, 0.10, 0.14),
    Complaint("serious, answered on day 21", 0.80, 21, 0.43, 0.54),
    Complaint("serious, answered on day 1", 0.80, 1, 0.82, 0.82),
)
FOUR_WEEKS = 28


def complaint_case() -> Setting:
    """Return a private complaint, one row for each of `COMPLAINTS`."""
    setting = plain()
    severity = zeros(len(COMPLAINTS), 1, 1)
    severity[:, 0, 0] = [complaint.severity for complaint in COMPLAINTS]
    cases = replace(setting.incidents, severity=severity, newsworthiness=row(0), blame=row(0.7))
    groups = replace(setting.groups, trust=row(0.8), loyalty=row(0.95), switching=row(0))
    return replace(setting, incidents=cases, groups=groups)


def recovery(day: int) -> Deeds:
    """Return what is done for each complaint on `day`: all of it at once, fixing from then on."""
    rows = len(COMPLAINTS)
    days = np.array([complaint.day for complaint in COMPLAINTS])
    now = (days == day) * 1.0
    since = ((days <= day) & (days != NEVER)) * 1.0
    return replace(
        quiet(rows, 1, 1),
        starts=np.full((rows, 1), day == 0),
        speaks=now,
        posture=now,
        quality=0.7 * now,
        procedure=0.5 * now,
        compensation=now[:, None],
        fix=0.3 * since[:, None, None],
    )


def will_buy_again() -> tuple[Anchor, ...]:
    """Return intent after four weeks for each complaint, beside TARP's figures (E14)."""
    setting = complaint_case()
    state = opening(setting, len(COMPLAINTS))
    for day in range(FOUR_WEEKS):
        state = step(setting, state, recovery(day), 1.0).state
    return tuple(
        Anchor(found.name, float(state.intent[place, 0]), found.prototype, found.source, "E14")
        for place, found in enumerate(COMPLAINTS)
    )


def read_about() -> Setting:
    """Return four crises that people only read about: little blame, and three times much."""
    setting = plain()
    cases = replace(
        setting.incidents,
        blame=np.array([[0.25], [0.75], [0.75], [0.75]], order="F"),
        severity=np.zeros((1, 1, 1)),  # nobody who reads is hit
        newsworthiness=row(0.6),
    )
    return replace(
        setting,
        parameters=replace(setting.parameters, following=1.0),  # they read it to the end
        incidents=cases,
        groups=replace(setting.groups, trust=row(0.8)),
    )


def statements(day: int) -> Deeds:
    """Return what the four companies say on day 1: the same words, from four postures."""
    now = np.ones(4) * (day == 1)
    posture = np.array([0.67, 0.67, 1.0, 0.0])
    starts = np.full((4, 1), day == 0)
    return replace(quiet(4, 1, 1), starts=starts, speaks=now, posture=posture, quality=0.5 * now)


def contrasts() -> tuple[Anchor, Anchor]:
    """Return what blame takes away and what a matched response gives, beside E1's figures."""
    setting = read_about()
    readers = np.ones((4, 1), order="F")  # all of them were given the story to read
    state = changed(opening(setting, 4), {"awareness": readers})
    for day in (0, 1):
        state = step(setting, state, statements(day), 1.0).state
    little, much, rebuilt, denied = (float(trust) for trust in state.trust[:, 0])
    return (
        Anchor("little blame against much", little - much, 0.26, 0.27, "E1"),
        Anchor("matched response against denial", rebuilt - denied, 0.10, 0.10, "E1"),
    )


def anchor_table() -> tuple[Anchor, ...]:
    """Return every anchor: will-buy-again first, then the contrasts."""
    return (*will_buy_again(), *contrasts())
