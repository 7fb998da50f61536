"""Why one plan came to more than another: the part of the weighed outcome, and the mechanism.

Both games are played once more with the luck of the game and the model as it is. What differs
between their ends is told apart exactly: by what is weighed, and within it by the causes of the
trust model's ledger, added up from the decision to the end.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from game.bots.utility import reached
from game.debrief.record import Record
from game.debrief.review.grades import POINTS
from game.debrief.review.replayed import Replays
from game.engine.state import State
from game.engine.trust.causes import Cause
from game.engine.trust.setting import Floats
from game.engine.turn import Turned
from game.scenario.weights import Weights


class Part(StrEnum):
    """What a weighed outcome is made of."""

    LOYALTY = "loyalty"
    MEDIA = "media"
    COST = "cost"
    PROMISES = "promises"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing in which two games differ, in points of the weighed outcome."""

    part: Part
    cause: Cause | None  # None for promises: which were kept
    points: float


Sums = dict[Part, dict[Cause, Floats]]  # (rows,) what each cause did from the decision to the end


def reasons(record: Record, replays: Replays, weights: Weights) -> list[tuple[Reason, ...]]:
    """Return for each pair of games in what the second did better, the largest first.

    All points of a pair together are the difference of the two weighed outcomes.
    """
    sums: Sums = {Part.LOYALTY: {}, Part.MEDIA: {}, Part.COST: {}}
    end = replays.end
    for turned in replays.turned.values():
        _add(sums, turned, end.rows, record.case.turns)
    return [_reasons(record, end, sums, rows, weights) for rows in replays.pairs]


def _add(sums: Sums, turned: Turned, rows: int, turns: int) -> None:
    """Add what moved each meter on a turn; attention counts on every turn on which it lasts."""
    causes, left = turned.stepped.causes, turns - turned.before.turn
    each: Mapping[Part, tuple[Mapping[Cause, Floats], float]] = {
        Part.LOYALTY: (causes.meter, 1.0),
        Part.MEDIA: (causes.media, left / turns),
        Part.COST: (causes.cost, 1.0),
    }
    for part, (ledger, lasts) in each.items():
        for cause, amount in ledger.items():
            total = sums[part].setdefault(cause, np.zeros(rows))
            total[: len(amount)] += amount * lasts


def _reasons(
    record: Record, end: State, sums: Sums, rows: tuple[int, int], weights: Weights
) -> tuple[Reason, ...]:
    came_to = reached(record.case, end)
    weighed = {
        Part.LOYALTY: (weights.loyalty, came_to.loyalty),
        Part.MEDIA: (weights.media, came_to.quiet),
        Part.COST: (weights.cost, came_to.thrift),
        Part.PROMISES: (weights.promises, came_to.kept),
    }
    whole = sum(weight for weight, _values in weighed.values())
    found = []
    for part, (weight, values) in weighed.items():
        points = POINTS * weight / whole * _apart(values, rows)
        if part is Part.PROMISES:
            found.append(Reason(part, None, points))
            continue
        moved = {cause: _apart(amount, rows) for cause, amount in sums[part].items()}
        together = sum(moved.values())
        if together:
            found += [Reason(part, cause, points * by / together) for cause, by in moved.items()]
    return tuple(sorted((one for one in found if one.points), key=lambda one: -abs(one.points)))


def _apart(values: Floats, rows: tuple[int, int]) -> float:
    """Return by how much the second of two games is above the first."""
    first, second = rows
    return float(values[second] - values[first])
