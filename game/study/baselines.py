"""Three simple ways to forecast the same facts, which a model must beat to be worth its laws.

Nothing changes; everything is lost and won back along one curve for all cases; or it goes as in
the case that was about as severe. They know the coding of a case and when its incidents began, as
the model does, and what was measured in other cases, which the model never saw.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from game.engine.trust.harm import harm_of
from game.scenario.against import FROM_NOTHING, NEWS, Figure, Scale
from game.scenario.history import Use
from game.study.backtest import scale_of
from game.study.figures import compared, opened_at
from game.study.score import log_score

if TYPE_CHECKING:
    from game.scenario.against import Against
    from game.study.backtest import Backtest, Fact

DEPTHS = tuple(step / 20 for step in range(21))  # of severity, lost at once
HALF_LIVES = tuple(2.0**power for power in range(11))  # days, 1 to 1024


@dataclass(frozen=True, slots=True)
class Curve:
    """A loss of `depth` times severity at once, half of it won back in each `half_life` of days."""

    depth: float
    half_life: float

    def left(self, day: float) -> float:
        """Return the share that is not won back yet."""
        return float(2.0 ** (-day / self.half_life))


def unchanged(case: Backtest, fact: Fact) -> float:
    """Return what a fact would be if nothing changed: no news, and no need met."""
    against = _held(fact)
    if against.scale is not Scale.LEVEL or against.figure in FROM_NOTHING:
        return 0.0
    return opened_at(case.replay, against) / against.factor


def recovering(case: Backtest, fact: Fact, curve: Curve) -> float:
    """Return what a fact would be if all that was lost came back along one curve."""
    against = _held(fact)

    def now(asked: Against) -> float:
        return _on_the_curve(case, asked, curve, case.replay.day(asked))

    def then(asked: Against) -> float:
        if asked.since is None:
            return opened_at(case.replay, asked)
        return _on_the_curve(case, asked, curve, case.replay.day_of(asked.since))

    return (compared(against, now, then) or 0.0) / against.factor


def _on_the_curve(case: Backtest, against: Against, curve: Curve, day: float) -> float:
    hit = severity(case, against)
    if against.figure in (Figure.MET, Figure.AWARENESS):
        return 100 * (1 - curve.left(day))
    if against.figure in NEWS:
        return 100 * hit * curve.left(day)
    return opened_at(case.replay, against) * (1 - curve.depth * hit * curve.left(day))


def severity(case: Backtest, against: Against) -> float:
    """Return how hard the worst incident of history is coded to hit the groups of a fact, 0-1.

    For onlookers, for the news and for all customers together that is its newsworthiness.
    """
    replay = case.replay
    begun = (replay.states[-1].trust.started.max(axis=0) > 0)[None, :] * 1.0
    harm = harm_of(replay.case.setting, begun)
    asked = [replay.case.index.groups[name] for name in against.groups]
    worst = float(harm.severity[0, asked].max()) if asked else 0.0
    return worst or float(harm.public.max())


def nearest(case: Backtest, fact: Fact, others: Sequence[Backtest]) -> float:
    """Return what was measured where it was about as severe, at about the same time.

    A figure that no other case has measured is forecast to stay as it is.
    """
    against = _held(fact)
    hit = severity(case, against)
    found = [
        (abs(severity(other, _held(known)) - hit), abs(known.day - fact.day), place, known)
        for place, other in enumerate(others)
        for known in other.scored
        if scale_of(_held(known)) == scale_of(against)
    ]
    if not found:
        return unchanged(case, fact)
    known = min(found, key=lambda each: each[:3])[3]
    return known.measured.value * _held(known).factor / against.factor


def fitted_curve(cases: Sequence[Backtest]) -> Curve:
    """Return the curve that tells best what is marked for calibration in `cases`."""
    return max(_curves(), key=lambda curve: _told(cases, curve))


def _curves() -> list[Curve]:
    return [Curve(depth, half_life) for depth, half_life in product(DEPTHS, HALF_LIVES)]


def _told(cases: Sequence[Backtest], curve: Curve) -> float:
    return sum(
        log_score(fact.measured.value, recovering(case, fact, curve), fact.spread)
        for case in cases
        for fact in to_learn_from(case)
    )


def to_learn_from(case: Backtest) -> tuple[Fact, ...]:
    """Return the scored facts of a case that are marked for calibration."""
    return tuple(fact for fact in case.scored if fact.measured.use is Use.CALIBRATE)


def _held(fact: Fact) -> Against:
    if fact.against is None:
        raise ValueError(f"{fact.measured.quantity}: it is held against nothing")
    return fact.against
