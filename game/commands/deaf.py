"""Moments in which Ctrl-C is not listened to: it was heard, or is meant for another."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def deaf() -> Iterator[None]:
    """Ignore Ctrl-C in here, and in every process that is begun here for as long as it lives.

    Only the first thread hears it, so that in any other nothing is changed.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
