"""The scale of a chart, so that every line drawn in it has room."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import ceil, floor, log10

from game.base.scale import percent, reach, ticks
from game.present.parts import Meter
from game.present.review import ChartView, LineView

QUARTER = 0.25  # of the scale, to which the ends of a steady one are rounded
TOPS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)  # of the powers of ten
LEAST = 0.3  # of the scale that a chart spans at least, so that small moves look small


def with_lines(chart: ChartView, lines: Sequence[LineView]) -> ChartView:
    """Return a chart with other lines of its meter, on a scale that holds them all."""
    if chart.meter is Meter.COST or not lines:
        return replace(chart, lines=tuple(lines))
    low, high = ends(chart.meter, lines)
    marks = tuple((mark, str(percent(mark))) for mark in ticks(low, high))
    return replace(chart, lines=tuple(lines), ticks=marks, low=low, high=high)


def ends(meter: Meter, lines: Sequence[LineView]) -> tuple[float, float]:
    """Return where the scale of these lines begins and ends, 0-1."""
    if meter is Meter.COST:
        return 0.0, 1.0
    low, high = reach([value for line in lines for value in line.values], LEAST)
    return max(low, 0.0), min(high, 1.0)


def steady(values: Iterable[float]) -> tuple[float, float]:
    """Return the ends, 0-1, of a scale that holds some values and moves in large steps only.

    So that it stands still while plans are tried, and what moves is the line.
    """
    held = list(values)
    low = min(floor(min(held) / QUARTER), ceil(1 / QUARTER) - 1)
    high = max(ceil(max(held) / QUARTER), low + 1)
    return low * QUARTER, high * QUARTER


def steady_top(amount: float) -> float:
    """Return the top of such a scale from 0 for amounts up to this one."""
    if amount <= 0:
        return 1.0
    size = 10.0 ** floor(log10(amount))
    return next(step * size for step in TOPS if step * size >= amount * (1 - 1e-9))
