"""A system that shuts down asks nobody: SIGTERM ends the game at once, and lets go of everything.

Left alone, the window would hear it as a wish to close, and ask about phones in the room first.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType


class Terminated(BaseException):  # as KeyboardInterrupt: it is no error
    """The system ends the game; what was decided is on disk already."""


@contextmanager
def terminable() -> Iterator[None]:
    """Raise Terminated in here where the system asks for the end; only a main thread hears it."""
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _ended)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before or signal.SIG_DFL)


def _ended(_number: int, _frame: FrameType | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # asked once is enough
    raise Terminated
