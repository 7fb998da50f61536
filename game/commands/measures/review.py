"""How soon the decisions of a finished game are judged."""

import time
from collections.abc import Iterator

from game.commands.measures.row import LIMIT, Row, beside
from game.commands.shelf import found, names
from game.debrief.history import past
from game.debrief.record import Record
from game.debrief.review.judge import judge
from game.engine.case import compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.library.read import CaseFiles
from game.present.moments.whatif import tried

SEED = 7
TIMES = 5
FIRST, ALL = 0.3, 3.0  # seconds until the first verdict is there, and until all are
TRIED = 100  # milliseconds until the curves of another plan on the first turn are there


def review_rows() -> Iterator[Row]:
    """Yield how long the decisions of a company itself take to judge, in the slowest case."""
    records = {name: record for name in names() if (record := _of_company(found(name)))}
    taken = {name: _verdicts(record) for name, record in records.items()}
    slowest = max(taken, key=lambda name: taken[name][-1])
    case = f"{slowest} (the slowest case)"
    game = f"a game of {records[slowest].case.turns} turns reviewed, {case}"
    yield from beside(f"{game}, first verdict", taken[slowest][0], "s", {LIMIT: FIRST})
    yield from beside(f"{game}, every verdict", taken[slowest][-1], "s", {LIMIT: ALL})
    name = f"another plan on the first turn, with its curves, {case}"
    yield from beside(name, round(_tried(records[slowest])), "ms", {LIMIT: TRIED})


def _of_company(files: CaseFiles) -> Record | None:
    """Return what a company did; None where nobody has written it down."""
    case = compiled(files.scenario)
    luck = deal([SEED], case.turns, purposes(case))
    return past(case, files.history, luck).record if files.history else None


def _verdicts(record: Record) -> list[float]:
    """Return after how many seconds each verdict is there."""
    start = time.perf_counter()
    return [round(time.perf_counter() - start, 2) for one in judge(record) if one]


def _tried(record: Record) -> float:
    """Return the milliseconds that the best of a few tries takes."""
    taken = []
    for _time in range(TIMES):
        start = time.perf_counter()
        tried(record, 0, ())
        taken.append(1000 * (time.perf_counter() - start))
    return min(taken)
