"""How soon the decisions of a finished game are judged."""

import time
from collections.abc import Iterator

from game.commands.measures.row import LIMIT, Row, beside
from game.debrief.history import past
from game.debrief.record import Record
from game.debrief.review.judge import judge
from game.engine.case import Case
from game.engine.injects import purposes
from game.engine.luck import deal
from game.present.moments.whatif import tried
from game.scenario.history import History

SEED = 7
TIMES = 5
FIRST, ALL = 0.3, 3.0  # seconds until the first verdict is there, and until all are
TRIED = 100  # milliseconds until the curves of another plan on the first turn are there


def review_rows(case: Case, history: History | None) -> Iterator[Row]:
    """Yield how long it takes to judge the decisions of the company itself."""
    if history is None:
        return
    record = past(case, history, deal([SEED], case.turns, purposes(case))).record
    start, taken = time.perf_counter(), list[float]()
    for one in judge(record):
        if one:
            taken.append(round(time.perf_counter() - start, 2))
    game = f"a game of {case.turns} turns reviewed"
    yield from beside(f"{game}, first verdict", taken[0], "s", {LIMIT: FIRST})
    yield from beside(f"{game}, every verdict", taken[-1], "s", {LIMIT: ALL})
    name = f"another plan on the first of {case.turns} turns, with its curves"
    yield from beside(name, round(_tried(record)), "ms", {LIMIT: TRIED})


def _tried(record: Record) -> float:
    """Return the milliseconds that the best of a few tries takes."""
    taken = []
    for _time in range(TIMES):
        start = time.perf_counter()
        tried(record, 0, ())
        taken.append(1000 * (time.perf_counter() - start))
    return min(taken)
