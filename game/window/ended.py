"""A game that was played: its loyalty at the end and its trace, one of each for every team."""

from game.present.home import ResultView
from game.window.box import Part
from game.window.charts import Spark
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.theme import Style

Placed = tuple[tuple[Rect, Part], ...]


def figures(result: ResultView, place: Rect, style: Style) -> Placed:
    """Return loyalty at the end; of several teams one under the other, of many from least to most.

    Each is as large as fits.
    """
    count = max(1, len(result.loyalty))
    if count > _MOST:
        low, high = min(result.loyalty), max(result.loyalty)
        said = str(low) if low == high else f"{low}–{high}"
        steps = tuple(style.at(style.size * part, style.line * part) for part in (0.6, 0.5, 0.4))
        return ((place, Words(said, steps[0], rows=1, middle=True, steps=steps)),)
    each = style if count == 1 else style.at(style.size * _SMALLER, style.line * _SMALLER)
    return tuple(
        (row, Words(str(figure), each, middle=True))
        for figure, row in zip(result.loyalty, _rows(place, count), strict=False)
    )


def traces(result: ResultView, place: Rect) -> Placed:
    """Return how loyalty went; of several teams one under the other."""
    rows = _rows(place, max(1, len(result.traces)))
    return tuple(
        (row, Spark(trace, max(1, len(trace) - 1), 0.0, 1.0, axis=False))
        for trace, row in zip(result.traces, rows, strict=False)
    )


_SMALLER = 0.6
_MOST = 3  # teams whose figures find room one under the other


def _rows(place: Rect, count: int) -> tuple[Rect, ...]:
    high = place.h / count
    return tuple(place.below(i * high, high) for i in range(count))
