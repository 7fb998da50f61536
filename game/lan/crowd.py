"""Everybody whose page is open: who waits for news, and how many there may be."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

MOST_PAGES = 1000
MOST_OF_ONE = 12  # pages that one device may hold open


class Crowd:
    """Wakes every page that waits; used in the loop of the server alone."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._waiting: set[asyncio.Event] = set()
        self._of: Counter[str] = Counter()
        self._loop: asyncio.AbstractEventLoop | None = None

    def here(self) -> None:
        """Say that this is the loop in which pages wait."""
        self._loop = asyncio.get_running_loop()

    def wake(self) -> None:
        """Wake them all, from any thread."""
        loop = self._loop
        if loop is None or loop.is_closed():
            return
        try:
            loop.call_soon_threadsafe(self._woken)
        except RuntimeError:
            self._loop = None  # it ended in this very moment

    def _woken(self) -> None:
        for each in self._waiting:
            each.set()

    @contextmanager
    def page(self, who: str) -> Iterator[asyncio.Event | None]:
        """Return what is set whenever there is news; None where there is no room for more."""
        if len(self._waiting) >= MOST_PAGES or self._of[who] >= MOST_OF_ONE:
            yield None
            return
        news = asyncio.Event()
        self._waiting.add(news)
        self._of[who] += 1
        try:
            yield news
        finally:
            self._waiting.discard(news)
            self._of[who] -= 1
            self._of += Counter()  # forget who is at none
