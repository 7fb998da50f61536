"""About how high a table stands in the PDF: whether it is broken over sheets hangs on that.

Typst could measure it, but to lay every table out twice takes as long as all other pages do.
"""

from collections.abc import Sequence

from game.export.report.blocks import Grid
from game.export.report.fit import POINT, lines

SIZE = 8.3 * POINT  # millimetres: of its letters
INSET = 4.0 * POINT  # of a cell, on each side
LINE, EDGES = 3.5, 1.4  # millimetres: a line and what lies between two, and what a row adds to that
MOST = 82.0  # millimetres: a table that seems no higher stands on one sheet
LONG = 40  # letters: a column that is as wide as its text takes no more than these before it wraps


def whole(grid: Grid, width: float) -> bool:
    """Tell whether a table that is so many millimetres wide stays on one sheet."""
    return high(grid, width) <= MOST


def high(grid: Grid, width: float) -> float:
    """Return about how many millimetres a table is high."""
    rows = (grid.table.heads, *grid.table.rows)
    widths = grid.widths or [min(max(map(len, each)), LONG) for each in zip(*rows, strict=True)]
    rooms = [(width * each / sum(widths) - 2 * INSET) / SIZE for each in widths]
    return sum(EDGES + LINE * _most_lines(row, rooms) for row in rows)


def _most_lines(row: Sequence[str], rooms: Sequence[float]) -> int:
    return max(lines(cell, room) for cell, room in zip(row, rooms, strict=True))
