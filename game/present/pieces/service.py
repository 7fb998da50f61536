"""Who was served, and who left without a word.

Each bar is all who were there: turns last hours or weeks, and only shares of them compare.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from game.base.scale import percent, whole
from game.debrief.record import Record
from game.debrief.service import Cell, Way, left, ways
from game.present.pieces.charts import turns
from game.present.review import ServedView, ServiceView, WayView
from game.present.wording import service as words


def service(record: Record) -> ServiceView | None:
    """Return who was served on every turn so far; nothing where nobody waits."""
    found = ways(record)
    if not found or not record.turn:
        return None
    gone = left(found)
    counted, largest = steps(gone), max((1.0, *gone))
    names = turns(record.case)[: record.turn]
    loyalty = tuple(str(percent(figures.loyalty)) for figures in record.figures[1:])
    return ServiceView(
        headline=words.headline(sum(counted)),
        about=words.about(sum(counted)),
        turns=tuple(names),
        ways=tuple(_way(way) for way in found),
        left=tuple((f"{n:,}", share / largest) for n, share in zip(counted, gone, strict=True)),
        loyalty=loyalty,
        told=tuple(
            words.turn(name, _served(found, turn), counted[turn], loyalty[turn])
            for turn, name in enumerate(names)
        ),
    )


def steps(parts: Sequence[float]) -> tuple[int, ...]:
    """Return whole numbers for parts, so that they add up to the whole sum."""
    sums = [0, *(whole(each) for each in accumulate(parts))]
    return tuple(after - before for before, after in pairwise(sums))


def _way(way: Way) -> WayView:
    return WayView(
        name=way.name,
        turns=tuple(_cell(cell) for cell in way.cells),
        total=words.total(whole(sum(cell.served for cell in way.cells))),
    )


def _cell(cell: Cell) -> ServedView:
    there = max(cell.there, 1e-9)
    return ServedView(
        said=words.in_short(whole(cell.served), whole(cell.there)),
        there=1.0 if whole(cell.there) else 0.0,
        served=cell.served / there,
        left=cell.left / there,
        first=cell.first,
    )


def _served(found: Sequence[Way], turn: int) -> list[str]:
    """Return every way on which somebody was, with how many were served there."""
    said = []
    for way in found:
        cell = way.cells[turn]
        if whole(cell.there):
            name = words.first(way.name) if cell.first == 1 else way.name
            said.append(f"{name} {words.served(whole(cell.served), whole(cell.there))}")
    return said
