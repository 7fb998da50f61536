"""The master list of events as rows, for a table of any kind."""

from collections.abc import Sequence

from game.export.report.csv_text import Cell, csv_bytes
from game.present.report import EventView
from game.present.wording import events as words


def rows(found: Sequence[EventView], between: str = "; ") -> list[tuple[Cell, ...]]:
    """Return the cells of every event, in the order of the heads.

    What the teams did stands with `between` from one to the next.
    """
    return [
        (
            one.number,
            one.planned,
            one.turn,
            one.kind,
            one.sender,
            one.to,
            one.channel,
            one.text,
            one.objective,
            one.expected,
            one.actual,
            one.came_to,
            between.join(one.done),
        )
        for one in found
    ]


def msel(found: Sequence[EventView]) -> bytes:
    """Return the list as CSV."""
    return csv_bytes(words.heads(), rows(found))
