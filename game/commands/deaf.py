"""Moments in which Ctrl-C is not listened to: it was heard, or is meant for another."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def deaf() -> Iterator[None]:
    """Ignore Ctrl-C in here, and in every process that is begun here for as long as it lives."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
