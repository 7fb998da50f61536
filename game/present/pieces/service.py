"""Who was served, and who left without a word.

Each bar is all who were there: turns last hours or weeks, and only shares of them compare.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from game.base.scale import percent, whole
from game.debrief.record import Record
from game.debrief.service import Cell, Way, left, lost, ways
from game.present.pieces.masthead import day, turn_name
from game.present.review import ServedView, ServiceView, WayView
from game.present.wording import service as words
from game.present.wording.currency import currency
from game.present.wording.dates import WEEKS_FROM, lasting


def service(record: Record) -> ServiceView | None:
    """Return who was served on every turn so far; nothing where nobody waits."""
    found = ways(record)
    led = range(record.since, record.turn)
    if not found or not led:
        return None
    gone = left(found)
    counted, largest = steps(gone), max((1.0, *gone))
    loyalty = tuple(str(percent(figures.loyalty)) for figures in record.figures[1 + led.start :])
    return ServiceView(
        headline=words.headline(sum(counted)),
        about=_about(record, found, sum(counted)),
        turns=tuple(_head(record, turn) for turn in led),
        ways=tuple(_way(way) for way in found),
        left=tuple((f"{n:,}", share / largest) for n, share in zip(counted, gone, strict=True)),
        loyalty=loyalty,
        told=tuple(
            words.turn(
                turn_name(record.case, turn), _served(found, place), counted[place], loyalty[place]
            )
            for place, turn in enumerate(led)
        ),
    )


def _about(record: Record, found: Sequence[Way], count: int) -> str:
    """Return why they were not seen, what they are of all that was lost, and what is counted."""
    parts = [words.about(count)]
    if record.since:  # what staying away cost cannot be told apart by who led
        parts.append(words.counted_from(record.case.place(record.since)))
    elif record.over and count:
        purse = currency(record.scenario)
        silent, in_all = map(purse.amount, lost(record))
        parts.append(words.worth(silent, in_all) if silent != purse.amount(0) else "")
    longest = max(_answered(record, found), key=lambda turn: record.case.days[turn], default=None)
    if longest is not None and record.case.days[longest] >= WEEKS_FROM:
        time = lasting(float(record.case.days[longest]))
        parts.append(words.long(record.case.place(longest), time))
    return " ".join(filter(None, parts))


def _answered(record: Record, found: Sequence[Way]) -> list[int]:
    """Return the turns that were decided on and on which somebody was there."""
    return [
        turn
        for turn in record.case.plays
        if record.since <= turn < record.turn
        and any(whole(way.cells[turn - record.since].there) for way in found)
    ]


def _head(record: Record, turn: int) -> str:
    """Return "Turn 3", or the day of a turn that passed undecided."""
    case = record.case
    return turn_name(case, turn) if turn in case.plays else day(case, turn)


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


def _served(found: Sequence[Way], place: int) -> list[str]:
    """Return every way on which somebody was, with how many were served there."""
    said = []
    for way in found:
        cell = way.cells[place]
        if whole(cell.there):
            name = words.first(way.name) if cell.first == 1 else way.name
            said.append(f"{name} {words.served(whole(cell.served), whole(cell.there))}")
    return said
