"""Tables as CSV that spreadsheets and programs read alike (RFC 4180, UTF-8 with its mark)."""

import csv
import io
from collections.abc import Iterable, Sequence

Cell = str | int | float | None
MARK = "\ufeff"  # without it, some spreadsheets read another alphabet
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # with which a spreadsheet takes a text for a formula


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a table as CSV; a text that a spreadsheet would run as a formula stays a text."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([[plain(cell) for cell in row] for row in rows])
    return (MARK + text.getvalue()).encode()


def plain(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet runs: such a text gets an apostrophe in front."""
    risky = isinstance(cell, str) and cell.startswith(FORMULA)
    return f"'{cell}" if risky else cell
