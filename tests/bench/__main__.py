"""`python -m tests.bench`: the engine's step of trust beside the hand-written kernel, one core.

It needs numba, which the game does not, and compiles for minutes first.
"""

import time
from collections.abc import Callable

from game.commands.shelf import FIRST, found
from game.engine.case import compiled
from game.engine.trust.step import step
from game.study.plays import SIDE_BY_SIDE
from tests.bench import kernel
from tests.bench.turns import read, turn_of

TIMES = 15


def rate(work: Callable[[], object]) -> float:
    """Return how many rows a second `work` does at its best."""
    taken = []
    for _run in range(TIMES):
        start = time.thread_time()
        work()
        taken.append(time.thread_time() - start)
    return SIDE_BY_SIDE / min(taken)


def main() -> None:
    """Print both, and what share of the kernel's speed the engine comes to."""
    turn = turn_of(compiled(found(FIRST).scenario), SIDE_BY_SIDE)
    theirs = read(turn)
    kernel.step(*theirs)  # compiled now
    fast, ours = rate(lambda: kernel.step(*theirs)), rate(lambda: step(*turn))
    told = (
        f"step of trust, engine: {ours:,.0f} rows a second",
        f"step of trust, compiled by hand: {fast:,.0f} rows a second",
        f"the engine's share of it: {ours / fast:.3f} (the goal: 0.333)",
    )
    print("\n".join(told))  # noqa: T201  # it prints: that is its work


if __name__ == "__main__":
    main()
