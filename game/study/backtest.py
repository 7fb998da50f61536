"""What was measured held against what the model makes of the same deeds, fact by fact.

The figure for a fact is read from the replay of history. A fact that says no figure is not
simulated and counts nowhere. Nothing here is fitted to anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from game.scenario.against import Figure, Scale
from game.study.figures import simulated
from game.study.replay import Replay, replayed
from game.study.score import LEAST

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.scenario.against import Against, Order
    from game.scenario.history import History, Measured

EXACT = 1e-9  # what arithmetic may be off by at the edge of a tolerance


class Verdict(StrEnum):
    """What came of a fact."""

    HIT = "hit"
    MISS = "miss"
    NOT_SIMULATED = "not simulated"


@dataclass(frozen=True, slots=True)
class Fact:
    """A measured fact and what the model has in its place, in the fact's own unit."""

    measured: Measured
    simulated: float | None
    day: float = 0.0  # days from the first incident to when it is read

    @property
    def verdict(self) -> Verdict:
        """Return whether the model lies within the tolerance of the fact."""
        if self.simulated is None:
            return Verdict.NOT_SIMULATED
        off = abs(self.measured.value - self.simulated)
        return Verdict.HIT if off <= self.measured.tolerance + EXACT else Verdict.MISS

    @property
    def against(self) -> Against | None:
        """Return which figure it is held against, if any was found."""
        return None if self.simulated is None else self.measured.against

    @property
    def scored(self) -> bool:
        """Tell whether it counts in a score: only what has a range to measure a miss by."""
        return self.against is not None and self.against.has_range

    @property
    def spread(self) -> float:
        """Return the width of the bell round a forecast, in the fact's own unit."""
        factor = self.against.factor if self.against else 1.0
        return max(100 * LEAST / abs(factor), self.measured.tolerance)


@dataclass(frozen=True, slots=True)
class Ordered:
    """What must be more than what, and what the model has for both."""

    order: Order
    more: float
    than: float

    @property
    def holds(self) -> bool:
        """Tell whether the one is more than the other, by as much as is asked."""
        ahead = self.more - self.than
        return ahead > EXACT if self.order.by == 0 else ahead >= self.order.by - EXACT


@dataclass(frozen=True, slots=True, eq=False)
class Backtest:
    """One case held against its history."""

    replay: Replay
    facts: tuple[Fact, ...]
    orders: tuple[Ordered, ...]

    @property
    def name(self) -> str:
        """Return the id of the case."""
        return self.replay.case.scenario.id

    def count(self, verdict: Verdict) -> int:
        """Return how many facts came out so."""
        return sum(fact.verdict is verdict for fact in self.facts)

    @property
    def scored(self) -> tuple[Fact, ...]:
        """Return the facts that count in a score."""
        return tuple(fact for fact in self.facts if fact.scored)


def backtested(case: Case, history: History) -> Backtest:
    """Return every fact and order of a case, each with what its replay came to."""
    replay = replayed(case, history)
    facts = tuple(_fact(replay, measured) for measured in history.measured)
    orders = tuple(
        Ordered(order, _read(replay, order.more), _read(replay, order.than))
        for order in history.orders
    )
    return Backtest(replay, facts, orders)


def _fact(replay: Replay, measured: Measured) -> Fact:
    against = measured.against
    found = simulated(replay, against) if against else None
    if against is None or found is None:
        return Fact(measured, None)
    return Fact(measured, found / against.factor, replay.day(against))


def _read(replay: Replay, against: Against | None) -> float:
    """Return one side of an order; nothing to compare with counts as 0."""
    found = simulated(replay, against) if against else None
    return 0.0 if found is None or against is None else found / against.factor


def scale_of(against: Against) -> tuple[Figure, Scale]:
    """Return what two facts must share to be compared with each other."""
    return against.figure, against.scale
