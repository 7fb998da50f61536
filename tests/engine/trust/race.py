"""`python -m` this module: how many rows a second the engine's step of trust and the kernel do.

Both are given the same turn in the middle of the same games, on one core, and each as many rows at
a time as suits it. What is printed is their best, for programs. The first run compiles the kernel.
"""

import json
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from game.bots.search import blocks
from game.commands.shelf import FIRST, found
from game.engine.case import Case, compiled
from game.engine.trust.step import step
from tests.engine.trust import kernel
from tests.engine.trust.hand_turns import Read, read, turn_of

ROWS = 20_000
CACHED = 250  # rows that a processor's cache holds: with more the kernel is a quarter slower
TIMES = 7


class Rates(NamedTuple):
    """Rows a second."""

    engine: int
    compiled: int


def race(case: Case, rows: int) -> Rates:
    """Return what the engine and the kernel make of a second."""
    laws = kernel.compiled()
    ours = theirs = 0.0
    for some in blocks(rows):
        seeds = range(rows)[some]
        turn = turn_of(case, seeds, case.turns // 2)
        ours += quickest(lambda: step(*turn))  # noqa: B023  # called at once
        for part in parts(read(turn)):
            laws.step(*part)  # compiled by now, and in the cache
            theirs += quickest(lambda: laws.step(*part))  # noqa: B023  # called at once
    return Rates(round(rows / ours), round(rows / theirs))


def parts(whole: Read) -> Iterator[Read]:
    """Yield a turn in parts that the cache holds."""
    for start in range(0, whole.states.size, CACHED):
        some = slice(start, start + CACHED)
        states, deeds, out = whole.states[some], whole.deeds[some], whole.out[some]
        yield whole._replace(states=states, deeds=deeds, out=out)


def quickest(work: Callable[[], object]) -> float:
    """Return the fewest seconds of its core that `work` took."""
    taken = []
    for _run in range(TIMES):
        start = time.thread_time()
        work()
        taken.append(time.thread_time() - start)
    return min(taken)


if __name__ == "__main__":
    rates = race(compiled(found(FIRST).scenario), ROWS)
    print(json.dumps(rates._asdict()))  # noqa: T201  # it prints: that is its work
