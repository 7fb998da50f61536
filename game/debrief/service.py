"""Who was served, turn by turn and way by way, and who left without a word.

Nobody sees that somebody has left while the game is on; only the debrief tells it.
"""

from typing import NamedTuple

from game.debrief.record import Record
from game.engine.caseload import value_left
from game.engine.trust.cost import Component


class Cell(NamedTuple):
    """One way on one turn, in cases."""

    there: float
    served: float
    left: float  # without a word
    first: int  # its place among those that were served first, from 1; 0 if it was not


class Way(NamedTuple):
    """One way in which people bring their case, turn by turn."""

    id: str
    name: str
    cells: tuple[Cell, ...]


def ways(record: Record) -> tuple[Way, ...]:
    """Return every way with what came of it on every turn so far that the team led.

    Nothing where nobody waits.
    """
    load, led = record.scenario.caseload, range(record.since, record.turn)
    if load is None:
        return ()
    firsts = {turn: record.upto(turn + 1).served_first for turn in led}
    return tuple(
        Way(
            queue.id,
            queue.name,
            tuple(_cell(record, turn, place, queue.id, firsts[turn]) for turn in led),
        )
        for place, queue in enumerate(load.queues)
    )


def left(found: tuple[Way, ...]) -> tuple[float, ...]:
    """Return how many left without a word on each turn."""
    return tuple(
        sum(cell.left for cell in cells)
        for cells in zip(*(way.cells for way in found), strict=True)
    )


class Lost(NamedTuple):
    """What customers who stay away cost by the end of a game, in currency."""

    silent: float  # of those who left without a word
    in_all: float


def lost(record: Record) -> Lost:
    """Return what staying away cost, and how much of it is of those who left without a word."""
    silent = value_left(record.case, record.state.left)
    return Lost(
        silent=float(silent[record.row]),
        in_all=float(record.state.costs[record.row, Component.LOST_MARGIN]),
    )


def _cell(record: Record, turn: int, place: int, name: str, firsts: tuple[str, ...]) -> Cell:
    service, row = record.turned[turn].service, record.row
    if service is None:
        return Cell(0.0, 0.0, 0.0, 0)
    there, done, lost = (
        float(cases[row, place]) for cases in (service.there, service.done, service.lost)
    )
    return Cell(there, done, lost, firsts.index(name) + 1 if name in firsts else 0)
