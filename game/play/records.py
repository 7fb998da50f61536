"""A game as each of its teams played it."""

from game.debrief.record import Record
from game.play.table import Table


def records(table: Table) -> tuple[Record, ...]:
    """Return the game so far, by team; one that sits alone has no name."""
    names = table.teams if len(table.teams) > 1 else ("",) * len(table.teams)
    return tuple(
        Record(table.case, table.luck, table.start, table.turned, row, name)
        for row, name in enumerate(names)
    )
