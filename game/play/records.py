"""A game as each of its teams played it."""

from functools import lru_cache

from game.debrief.record import Record
from game.play.table import Table

KEPT = 4  # tables: a session has one at a time, its debrief beside what is tried


@lru_cache(maxsize=KEPT)  # what a record shows is read off once, so it must stay the same one
def records(table: Table) -> tuple[Record, ...]:
    """Return the game so far, by team; one that sits alone has no name.

    The game of a team that went ends where it went: what came later, nobody decided for it.
    """
    names = table.teams if len(table.teams) > 1 else ("",) * len(table.teams)
    return tuple(
        Record(
            table.case, table.luck, table.start, table.turned, row, name, _since(table, row)
        ).upto(_end(table, row))
        for row, name in enumerate(names)
    )


def _since(table: Table, team: int) -> int:
    """Return the first turn that a team planned itself; turns count from 0 over all."""
    late = table.room.late if table.room else ()
    came, plays = next((one.turn for one in late if one.team == team), 0), table.case.plays
    return plays[came] if came < len(plays) else table.case.turns


def _end(table: Table, team: int) -> int:
    """Return the turn that opens where a team's game ends so far; turns count from 0 over all."""
    went, plays = table.room.went(team) if table.room else None, table.case.plays
    if went is None or went.turn >= len(plays):
        return len(table.turned)
    return plays[went.turn]
