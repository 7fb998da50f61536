"""How soon the decisions of a finished game are judged."""

import time
from collections.abc import Iterator

from game.commands.measures.row import LIMIT, Row, beside
from game.debrief.history import past
from game.debrief.review.judge import judge
from game.engine.case import Case
from game.engine.injects import purposes
from game.engine.luck import deal
from game.scenario.history import History

SEED = 7
FIRST, ALL = 0.3, 3.0  # seconds until the first verdict is there, and until all are


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
