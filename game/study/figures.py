"""The figure that a measured fact is held against, read from the replay of its case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.engine.conditions import met
from game.engine.trust.arrays import highest, total
from game.engine.trust.awareness import heard
from game.engine.trust.cost import Component
from game.engine.trust.harm import harm_of
from game.engine.trust.media import attention
from game.engine.trust.setting import Kind
from game.scenario.against import Against, CostPart, Figure, Scale

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Floats
    from game.study.replay import Moment, Replay

    Reads = Callable[[Against], float]

PARTS = {part: Component[part.name] for part in CostPart}
DEEDS = [Component.RESPONSE, Component.COMPENSATION, Component.OPERATIONS, Component.MARKETING]
OF_A_MEAN = 8  # moments at which the days of a mean are looked at
OF_A_TURN = 12  # moments at which a turn is looked at


def simulated(replay: Replay, against: Against) -> float | None:
    """Return the figure that a fact is held against, on the model's scale.

    Nothing, if it is asked how many percent more than nothing there is.
    """
    return compared(against, lambda asked: _now(replay, asked), lambda asked: _then(replay, asked))


def compared(against: Against, now: Reads, then: Reads) -> float | None:
    """Return a figure on its scale from what it is, and from what it was to begin with."""
    beside = compared(against.over, now, then) if against.over else None
    if against.scale is Scale.PERCENT:
        base = beside if against.over else then(against)
        return 100 * (now(against) / base - 1) if base and base > 0 else None
    value = now(against) - (then(against) if against.scale is Scale.POINTS else 0)
    if against.over is None:
        return value
    return value / beside if beside else None


def opened_at(replay: Replay, against: Against) -> float:
    """Return the figure as the case opens."""
    return _mean(replay, against, replay.end(0))


def _now(replay: Replay, against: Against) -> float:
    if against.scale is Scale.DAYS:
        return _days_of_much(replay, against)
    end = replay.days(against)
    if against.mean is None:
        return _mean(replay, against, replay.moment(end))
    steps = (np.arange(OF_A_MEAN) + 0.5) / OF_A_MEAN
    days = end - against.mean * steps
    return float(np.mean([_mean(replay, against, replay.moment(float(day))) for day in days]))


def _then(replay: Replay, against: Against) -> float:
    if against.since is None:
        return opened_at(replay, against)
    return _mean(replay, against, replay.end(replay.case.index.turns[against.since] + 1))


def _days_of_much(replay: Replay, against: Against) -> float:
    """Return the days on which a figure is at least half of its highest, by straight lines.

    Turns are looked at more closely where they begin, since that is where a figure jumps.
    """
    end, days, found = replay.days(against), [0.0], [opened_at(replay, against)]
    for begins, turned in zip(replay.ends, replay.turned, strict=False):
        length = min(turned.days, end - begins)
        if length <= 0:
            break
        for step in range(1, OF_A_TURN + 1):
            days.append(begins + length * (step / OF_A_TURN) ** 2)
            found.append(_mean(replay, against, replay.moment(days[-1])))
    half = max(found) / 2
    over = [each - half for each in found]
    return float(sum(map(_above, np.diff(days), over, over[1:])))


def _above(length: float, one: float, other: float) -> float:
    """Return how much of `length` a straight line from `one` to `other` is at 0 or above."""
    if one >= 0 and other >= 0:
        return length
    if one < 0 and other < 0:
        return 0.0
    return length * max(one, other) / abs(one - other)


def _mean(replay: Replay, against: Against, moment: Moment) -> float:
    """Return the mean over luck."""
    return float(np.mean(_rows(replay.case, against, moment)))


def _rows(case: Case, against: Against, moment: Moment) -> Floats:
    """Return a figure in every row: currency, all else on 0-100."""
    state = moment.state
    if against.figure is Figure.MEDIA:
        return 100 * state.media
    if against.figure is Figure.PEAK:
        return 100 * moment.peak
    if against.figure is Figure.LEFT:
        return 100 * attention(state.trust.media_intensity)
    if against.figure is Figure.COST:
        part = against.part
        return state.costs[:, PARTS[part]] if part else state.cost
    if against.figure is Figure.SPENT:
        return total(state.costs[:, DEEDS])
    return 100 * _of_groups(case, against, state)


def _of_groups(case: Case, against: Against, state: State) -> Floats:
    values = {
        Figure.LOYALTY: state.trust.loyalty,
        Figure.INTENT: state.trust.intent,
        Figure.TRUST: state.trust.trust,
        Figure.AWARENESS: _aware(case, state),
        Figure.MET: met(state, _incidents(case, against)),
    }[against.figure]
    weights = _weights(case, against, state)
    together: Floats = (values * weights).sum(axis=1) / weights.sum(axis=1)
    return together


def _incidents(case: Case, against: Against) -> list[int]:
    return [case.index.incidents[name] for name in against.incidents]


def _aware(case: Case, state: State) -> Floats:
    """Return who knows of anything that went wrong (rows, groups): whom it hit, from the start."""
    harm = harm_of(case.setting, state.trust.started)
    return highest(heard(state.trust.awareness, harm))


def _weights(case: Case, against: Against, state: State) -> Floats:
    """Return how much each group counts (rows, groups), as `Against` has it."""
    groups, index = case.setting.groups, case.index.groups
    asked = np.zeros((state.rows, len(index)))
    customers = [place for place, kind in enumerate(groups.kind) if kind is Kind.CUSTOMER]
    asked[:, [index[name] for name in against.groups] or customers] = 1
    if against.figure is Figure.LOYALTY:
        counts = groups.size * groups.margin
    elif against.figure is Figure.MET:
        needs = state.trust.need_at_onset
        looked = _incidents(case, against) or slice(None)
        counts = groups.size * needs[:, :, looked].max(axis=2)
    else:
        counts = groups.size
    weights = asked * counts
    return np.where(weights.sum(axis=1, keepdims=True) > 0, weights, asked)
