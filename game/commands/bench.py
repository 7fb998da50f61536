"""`bench`: how quick the game is on this machine."""

import json
import sys
from collections.abc import Iterator, Sequence

from game.base.words import _, n_
from game.commands.machine import Machine
from game.commands.measures.checking import checking_rows
from game.commands.measures.compiled import compiled_rows
from game.commands.measures.engine import engine_rows
from game.commands.measures.games import games_rows
from game.commands.measures.growth import growth_rows
from game.commands.measures.many import many_rows
from game.commands.measures.report import report_rows
from game.commands.measures.review import review_rows
from game.commands.measures.row import GOAL, LIMIT, Row
from game.commands.measures.window import window_rows
from game.commands.shelf import FIRST
from game.commands.table import desk_with


def bench(machine: Machine, *, as_json: bool, room: bool = False) -> int:
    """Measure, and print a row at a time, or a list for programs at the end.

    A run of a `room` measures only how it bears phones; any other plays a million games, too.

    Raises:
        RefusedError: The case that is measured cannot be played.
    """
    rows = []
    for row in _room() if room else _rows(machine):
        rows.append(row)
        if not as_json:
            print(line_of(row), flush=True)
    if as_json:
        print(json.dumps([row.told() for row in rows], indent=2))
    else:
        ends = (meant(), missed(rows), to_come(rows), unmeasured(rows))
        print("\n".join(("", *filter(None, ends))))
    sys.stdout.flush()
    return 0


def _rows(machine: Machine) -> Iterator[Row]:
    desk, case = desk_with(machine, FIRST)
    yield from window_rows()
    yield from checking_rows()
    known = desk.find(case)
    if known:
        yield from games_rows(known.case)
        yield from review_rows()
        yield from report_rows(desk, case)
        yield from engine_rows(known, desk.history(case), machine)
        yield from many_rows(known.case)
        yield from compiled_rows()
        yield from growth_rows()


def _room() -> Iterator[Row]:
    from game.commands.measures.room.rows import room_rows

    yield from room_rows()


def line_of(row: Row) -> str:
    """Return a row as a line for people, how it compares first: "start: 0.5 times (1 s of 2 s)"."""
    if row.value is None:
        return f"{row.name}: {row.how}"
    value = f"{row.value:,} {row.unit}"
    if row.against is None:
        return f"{row.name}: {value} ({row.how})" if row.how else f"{row.name}: {value}"
    words = _("{name}: {ratio} times ({value} beside {against} {unit})")
    ratio, against = f"{row.ratio:,}", f"{row.against:,}"
    return words.format(name=row.name, ratio=ratio, value=value, against=against, unit=row.unit)


def meant() -> str:
    """Say what figures are held against."""
    return _(
        "The limit is the most that the game may take, the design what it was drawn for, and the "
        "goal what it should come to one day."
    )


def missed(rows: Sequence[Row]) -> str:
    """Say which rows take more than they may."""
    names = [row.name.removesuffix(f", against {LIMIT}") for row in rows if row.missed]
    if not names:
        return _("No figure is beyond its limit.")
    words = n_(
        "{n} figure is beyond its limit: {names}.",
        "{n} figures are beyond their limits: {names}.",
        len(names),
    )
    return words.format(n=len(names), names="; ".join(names))


def to_come(rows: Sequence[Row]) -> str:
    """Say which rows have not come to their goal."""
    hoped = [row for row in rows if row.hoped]
    names = [row.name.removesuffix(f", against {GOAL}") for row in hoped if row.short]
    if not names:
        return _("Every goal is reached.") if hoped else ""
    words = n_(
        "{n} goal is not reached: {names}.", "{n} goals are not reached: {names}.", len(names)
    )
    return words.format(n=len(names), names="; ".join(names))


def unmeasured(rows: Sequence[Row]) -> str:
    """Say which rows could not be measured here, so that nobody takes them for reached."""
    names = [row.name for row in rows if row.value is None]
    if not names:
        return ""
    words = n_(
        "{n} figure was not measured: {names}.",
        "{n} figures were not measured: {names}.",
        len(names),
    )
    return words.format(n=len(names), names="; ".join(names))
