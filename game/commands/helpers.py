"""Processes that help this one with a report; they get ready while it does."""

import atexit
import gc
import multiprocessing
import os
import signal
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
    """Lend as many hands as there are cores for, to a process that does nothing else meanwhile."""
    gc.disable()  # work of seconds has nothing to gain from looking for cycles
    try:
        with lent() as hands:
            yield hands
    finally:
        gc.freeze()  # nor has the end of the process, which would go through all of it
        gc.enable()


@contextmanager
def lent() -> Iterator[Hands]:
    """Lend as many hands as there are cores for, from any thread; they are gone afterwards."""
    others = min((os.cpu_count() or 1) - 1, MOST)
    pool = _begun(others) if others else None
    if pool is None:
        yield ALONE
        return
    with ended_at_once(pool):
        yield Helped(pool, others)


def _begun(count: int) -> ProcessPoolExecutor | None:
    """Return so many processes that get ready; None where this system lets nobody begin any."""
    apart = multiprocessing.get_context("spawn")
    try:
        pool = ProcessPoolExecutor(count, apart, _at_first)
        with deaf():
            for _each in range(count):
                pool.submit(_ready)
    except (OSError, ImportError, NotImplementedError):
        return None
    return pool


def _at_first() -> None:
    """Leave Ctrl-C to the process that is helped, and keep the memory that is needed again.

    The one that is helped waits until this one has ended, so its end must not tidy up either.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    kept_at_hand()
    atexit.register(gc.freeze)


def _ready() -> None:
    """Read the code that work is done by, as far as it is there."""
    gc.disable()
    import game.bots.lines.best
    import game.debrief.review.judge
    import game.play.typed  # all are only read

    with suppress(ImportError):
        import game.export.report.wordfile  # noqa: F401
