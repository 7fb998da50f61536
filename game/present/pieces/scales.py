"""The scale of a chart, so that every line drawn in it has room."""

from collections.abc import Sequence
from dataclasses import replace

from game.base.scale import percent, reach, ticks
from game.present.parts import Meter
from game.present.review import ChartView, LineView

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
