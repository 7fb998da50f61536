"""Whole games by the thousand: by chance, and in search of the best line."""

import time
from collections.abc import Iterator

from game.bots.lines.aim import Aim
from game.bots.lines.best import Effort, best_from
from game.commands.measures.row import GOAL, LIMIT, Row, beside
from game.commands.shelf import found, names
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.turn import opening
from game.study.plays import by_chance

SEED = 7
GAMES, SOME = 10_000, 500  # some tell which case is the slowest
NEAR = 0.99  # of the value in the end
PLAYED, NEARLY = 2.0, 10.0  # seconds: what is wanted, and the most


def games_rows(case: Case) -> Iterator[Row]:
    """Yield how long games by chance take in the slowest case, and the search in `case`."""
    cases = {name: compiled(found(name).scenario) for name in names()}
    taken = {name: _by_chance(each, SOME) for name, each in cases.items()}
    slowest = max(taken, key=taken.__getitem__)
    plays = f"{GAMES:,} games by chance, {slowest} (the slowest case)"
    yield from beside(plays, _by_chance(cases[slowest], GAMES), "s", {GOAL: PLAYED})
    best = "best line within 1 % of its final value"
    yield from beside(best, _nearly(case), "s", {LIMIT: NEARLY})


def _by_chance(case: Case, count: int) -> float:
    """Return the seconds of its core that so many games take, whatever else the machine does."""
    start = time.thread_time()
    by_chance(case, count)
    return round(time.thread_time() - start, 2)


def _nearly(case: Case) -> float:
    """Return the seconds until the best line so far is nearly as good as the one in the end."""
    luck = deal([SEED], case.turns, purposes(case))
    aim = Aim(case, luck, opening(case, luck), case.scenario.goals.weights)
    start, steps = time.perf_counter(), best_from(aim, Effort(few=0))
    reached = [(best.found.value, time.perf_counter() - start) for best in steps]
    end = reached[-1][0]
    return round(next(after for value, after in reached if value >= NEAR * end), 2)
