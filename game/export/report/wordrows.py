"""How the rows of a table in a Word document are set: how wide, and which stay together."""

from collections.abc import Sequence

FEW = 5  # rows of a table that is not broken, its head among them
FIXED = "\u00a0"  # a space at which no line is broken


def shares(columns: int, *, figures: bool) -> tuple[int, ...]:
    """Return the widths of columns: alike, but for the dates in the second among figures."""
    return (8, 18, *(10,) * (columns - 2)) if figures else (1,) * columns


def dated(row: Sequence[str]) -> tuple[str, ...]:
    """Return a row of figures whose dates are broken before the hour only."""
    return tuple(cell.replace(" ", FIXED).replace(f",{FIXED}", ", ") for cell in row)


def kept(count: int) -> set[int]:
    """Return which rows stay with the next: all of a few, else the first two and the last four.

    So neither a first nor a last row stands on a sheet alone, nor with nothing but the two rows
    that are left to be filled.
    """
    return set(range(count - 1)) if count <= FEW else {0, 1, count - 4, count - 3, count - 2}
