"""Find the most likely values of a few unknowns, and how far the facts have narrowed them.

Each unknown is counted in standard deviations of its prior, so that the prior is a bell of width
1 round 0. Facts lie round their forecasts in bells with thick tails. Damped Gauss-Newton steps
climb to the top; Laplace's approximation there says how wide the answer is. No chance is used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.study.score import FREEDOM, log_score

if TYPE_CHECKING:
    from game.engine.trust.setting import Floats

STEP = 0.05  # prior standard deviations, by which slopes are felt out
STEPS, CLOSE = 40, 1e-3
SOFTEST, HARDEST = 1e-3, 1e4


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """What was measured, and the width of the bell round a forecast of it; (facts,) each."""

    measured: Floats
    spread: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """The most likely values, and what is left of the prior's width; (unknowns,) each."""

    values: Floats
    deviations: Floats  # of the posterior, where the prior's are 1
    likelihood: float  # log score of the facts at `values`, the prior left aside


Forecast = Callable[["Floats"], "Floats"]


def likelihood(facts: Facts, forecasts: Floats) -> float:
    """Return the sum of the log scores."""
    rows = zip(facts.measured, forecasts, facts.spread, strict=True)
    return sum(log_score(float(one), float(told), float(wide)) for one, told, wide in rows)


def fitted(forecast: Forecast, facts: Facts, start: Floats) -> Fit:
    """Return the fit to `facts`, sought from `start`."""
    values, damping = np.array(start, dtype=float), SOFTEST
    told = forecast(values)
    best = _merit(facts, told, values)
    for _step in range(STEPS):
        slopes = _slopes(forecast, values)
        off = facts.measured - told
        weight = (FREEDOM + 1) / (FREEDOM * facts.spread**2 + off**2)
        uphill = slopes.T @ (weight * off) - values
        curve = slopes.T @ (weight[:, None] * slopes) + np.eye(len(values))
        while damping < HARDEST:
            move = np.linalg.solve(curve + damping * np.eye(len(values)), uphill)
            new_told = forecast(values + move)
            merit = _merit(facts, new_told, values + move)
            if merit > best:
                break
            damping *= 10
        else:
            break  # no step leads further up
        values, told, best = values + move, new_told, merit
        damping = max(damping / 10, SOFTEST)
        if np.abs(move).max() < CLOSE:
            break
    return Fit(values, _width(_slopes(forecast, values), facts), likelihood(facts, told))


def _merit(facts: Facts, forecasts: Floats, values: Floats) -> float:
    return likelihood(facts, forecasts) - float(values @ values) / 2


def _slopes(forecast: Forecast, values: Floats) -> Floats:
    """Return how each forecast moves with each unknown, (facts, unknowns)."""
    moves = np.eye(len(values)) * STEP
    slopes = [(forecast(values + move) - forecast(values - move)) / (2 * STEP) for move in moves]
    return np.stack(slopes, axis=1)


def _width(slopes: Floats, facts: Facts) -> Floats:
    """Return the width left of each unknown.

    The information that such a bell holds on average is used: at a fact that lies far off, the
    curvature found there could be of either sign.
    """
    known = (FREEDOM + 1) / ((FREEDOM + 3) * facts.spread**2)
    information = slopes.T @ (known[:, None] * slopes) + np.eye(slopes.shape[1])
    found: Floats = np.sqrt(np.diag(np.linalg.inv(information)))
    return found
