"""How the time of the engine grows: with rows, with people, with cards and with turns."""

import json
import tempfile
from collections.abc import Iterator

from game.bots.search import SIDE_BY_SIDE
from game.commands.measures.made import Size, made
from game.commands.measures.many import side_by_side
from game.commands.measures.processes import child, ran
from game.commands.measures.row import LIMIT, Row, beside
from game.commands.shelf import found, names

FEW, MANY = 1_000, 1_000_000  # rows
LINEAR, TIMES = 1.2, 3  # times the time of fewer rows, each; how much larger than the largest case
STEADY = 1.3  # times the time that such a case should take
MEMORY = 1_000.0  # MB, however many the rows
RUNS = 2


def growth_rows() -> Iterator[Row]:
    """Yield how time grows; the million rows come last, as they take minutes."""
    yield from _with_size()
    yield from _with_rows(MANY)


def _with_rows(many: int) -> Iterator[Row]:
    """Yield the time that a game takes among many, in that among few, and the memory of all."""
    with tempfile.TemporaryDirectory() as home:
        lines, _times = ran(child("rows", str(FEW), str(many)), home)
    told = json.loads(lines[0])
    few, all_of_them = told["seconds"]
    a_game = f"a game among {many:,} rows, in games among {FEW:,}"
    grown = round((all_of_them / many) / (few / FEW), 3)
    yield from beside(a_game, grown, "times", {LIMIT: LINEAR})
    if told["memory"]:
        yield from beside(f"memory of {many:,} rows", told["memory"], "MB", {LIMIT: MEMORY})


def _with_size() -> Iterator[Row]:
    """Yield the time of a case three times as large as the largest in one way, in that of three."""
    largest = _largest()
    once = _seconds(largest)
    for what in Size._fields:
        count = TIMES * getattr(largest, what)
        taken = _seconds(largest._replace(**{what: count}))
        grown = f"a made-up case of {count} {what}, in {TIMES} cases of {count // TIMES}"
        yield from beside(grown, round(taken / (TIMES * once), 3), "times", {LIMIT: STEADY})


def _largest() -> Size:
    """Return the most that any case of the shelf has of each."""
    cases = [found(name).scenario for name in names()]
    return Size(
        segments=max(len(case.segments) for case in cases),
        cards=max(len(case.cards) for case in cases),
        turns=max(len(case.turns) for case in cases),
    )


def _seconds(size: Size) -> float:
    case = made(size)
    return min(side_by_side(case, range(SIDE_BY_SIDE)) for _run in range(RUNS))
