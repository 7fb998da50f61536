"""Eight ways to handle one and the same crisis, worked through the model day by day.

An accident of severity .6 harms a group with a tenth of the media weight; culpability is partly
proven on day 14. The figures of the prototype, from which the model was written, stand beside
ours, so that a slip in any law shows. Media is read at the end of the day, as the prototype did,
and onlookers follow all that they hear of, as its onlookers did.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from game.engine.trust.arrays import zeros
from game.engine.trust.deeds import Deeds, quiet
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.media import attention
from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState, opening
from game.engine.trust.step import step

DAYS = 181
PROOF_DAY, PROOF = 14, 0.6
WORDS = {"speaks": 1.0, "posture": 1.0, "quality": 0.8}
DENIAL = {"speaks": 1.0, "denies": 1.0}

Figures = tuple[float, ...]  # the eight columns of `Outcome`


@dataclass(frozen=True, slots=True)
class Policy:
    """What one company does: deeds by day, and a pace of fixing from a day on."""

    name: str
    deeds: Mapping[int, Mapping[str, float]]
    prototype: Figures
    fix: tuple[int, float] = (0, 0.0)  # from which day, share of need a day
    pays: float = 0.0  # losses paid to the harmed on day 1
    threats: float = 0.0  # share given because of threats, from day 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """Trust of the harmed on days 7, 30, 180, of onlookers on 30, 180, media on 1, 7, 30."""

    name: str
    ours: Figures
    prototype: Figures

    @property
    def difference(self) -> Figures:
        """Return ours less the prototype's, which were printed with two decimals."""
        first, second, third, *others = (
            a - b for a, b in zip(self.ours, self.prototype, strict=True)
        )
        return (first, second, third, *others)


POLICIES = (
    Policy("silence", {}, (0.05, 0.01, 0.01, 0.28, 0.46, 0.64, 0.54, 0.38)),
    Policy(
        "day-10 words, slow fix",
        {10: WORDS},
        (0.07, 0.19, 0.40, 0.58, 0.70, 0.64, 0.54, 0.04),
        fix=(7, 0.08),
    ),
    Policy("day-1 words only", {1: WORDS}, (0.18, 0.03, 0.03, 0.47, 0.58, 0.64, 0.42, 0.23)),
    Policy(
        "day-1 words, slow fix from d7",
        {1: WORDS},
        (0.23, 0.27, 0.47, 0.63, 0.72, 0.64, 0.42, 0.04),
        fix=(7, 0.08),
    ),
    Policy(
        "the same, promise broken d10",
        {1: {**WORDS, "promised": 1.0}, 10: {"broken": 1.0}},
        (0.26, 0.15, 0.35, 0.51, 0.68, 0.64, 0.42, 0.04),
        fix=(7, 0.08),
    ),
    Policy(
        "day-1 full recovery (words, fix, pay, open)",
        {1: {**WORDS, "procedure": 0.8}},
        (0.68, 0.60, 0.67, 0.75, 0.76, 0.64, 0.21, 0.00),
        fix=(1, 0.7),
        pays=1.0,
    ),
    Policy(
        "day-1 denial, then proven",
        {1: DENIAL},
        (0.07, 0.01, 0.01, 0.26, 0.45, 0.64, 0.54, 0.41),
    ),
    Policy(
        "paid for threats, slow fix",
        {1: WORDS},
        (0.47, 0.34, 0.51, 0.68, 0.74, 0.64, 0.35, 0.02),
        fix=(1, 0.1),
        threats=0.8,
    ),
)


def case() -> Setting:
    """Return the crisis: harmed customers first, then onlookers, who make nine tenths of news."""
    setting = plain(groups=2)
    groups = replace(setting.groups, media_weight=row(0.1, 0.9))
    return replace(setting, groups=groups, parameters=replace(DEFAULT, following=1.0))


def deeds_of(day: int) -> Deeds:
    """Return what each policy (one a row) does on `day`, and what comes to light."""
    rows = len(POLICIES)
    fields = {name: zeros(rows) for name in ("speaks", "posture", "quality", "denies")}
    fields |= {name: zeros(rows) for name in ("procedure", "promised", "broken", "threats")}
    fix, pays = zeros(rows, 2, 1), zeros(rows, 2)
    for place, policy in enumerate(POLICIES):
        for name, amount in policy.deeds.get(day, {}).items():
            fields[name][place] = amount
        fields["threats"][place] = policy.threats * (day >= 1)
        since, pace = policy.fix
        fix[place, 0, 0] = pace * (day >= since)
        pays[place, 0] = policy.pays * (day == 1)
    proof = zeros(rows) + PROOF * (day == PROOF_DAY)
    starts = np.full((rows, 1), day == 0)
    nothing = quiet(rows, 2, 1)
    return replace(nothing, starts=starts, evidence=proof, fix=fix, compensation=pays, **fields)


def worked_through() -> dict[int, TrustState]:
    """Return the state after each day, one policy a row."""
    setting = case()
    state = opening(setting, len(POLICIES))
    states = {}
    for day in range(DAYS):
        state = step(setting, state, deeds_of(day), 1.0).state
        states[day] = state
    return states


def policy_table() -> tuple[Outcome, ...]:
    """Return how each policy comes out, beside the prototype's figures."""
    states = worked_through()
    harmed = [states[day].trust[:, 0] for day in (7, 30, 180)]
    onlookers = [states[day].trust[:, 1] for day in (30, 180)]
    media = [attention(states[day].media_intensity) for day in (1, 7, 30)]
    columns: list[Floats] = [*harmed, *onlookers, *media]
    return tuple(
        Outcome(policy.name, tuple(float(column[place]) for column in columns), policy.prototype)
        for place, policy in enumerate(POLICIES)
    )
