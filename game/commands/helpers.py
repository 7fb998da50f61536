"""Processes that help this one with a report; they get ready while it does."""

import gc
import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress

from game.commands.deaf import deaf
from game.commands.memory import kept_at_hand
from game.commands.pool import ended_at_once
from game.play.hands import ALONE, Hands, Helped

MOST = 3  # more find too little to do


@contextmanager
def helped() -> Iterator[Hands]:
    """Lend as many hands as there are cores for; they are gone afterwards."""
    others = min((os.cpu_count() or 1) - 1, MOST)
    gc.disable()  # work of seconds has nothing to gain from looking for cycles
    try:
        if not others:
            yield ALONE
            return
        apart = multiprocessing.get_context("spawn")
        with ended_at_once(ProcessPoolExecutor(others, apart, kept_at_hand)) as pool:
            with deaf():
                for _each in range(others):
                    pool.submit(_ready)
            yield Helped(pool)
    finally:
        gc.enable()


def _ready() -> None:
    """Read the code that work is done by, as far as it is there."""
    gc.disable()
    import game.bots.lines.best
    import game.debrief.review.judge
    import game.play.reporting  # all are only read

    with suppress(ImportError):
        import game.export.report.wordfile  # noqa: F401
