"""Hands for long work: this process alone, or with others beside it that take a part of it.

What they make is the same whoever makes it; only the time it takes differs.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from threading import Lock
from typing import Generic, TypeVar

A = TypeVar("A")
B = TypeVar("B")

SHARE = 12  # one in so many of the items that are left goes to another process at once


class Hands:
    """This process alone: each piece of work is done once it is asked for."""

    def begin(self, work: Callable[[A], B], item: A) -> Callable[[], B]:
        """Begin some work; what it made is there for whoever calls what this returns, once."""
        return partial(work, item)

    def each(self, work: Callable[[A], B], items: Sequence[A]) -> Iterator[B]:
        """Yield what `work` makes of each item, in their order."""
        return map(work, items)


ALONE = Hands()
Lends = Callable[[], AbstractContextManager[Hands]]


def alone() -> AbstractContextManager[Hands]:
    """Lend the hands of this process alone."""
    return nullcontext(ALONE)


class Helped(Hands):
    """Others beside this process; work and items must be such that they can be sent to them.

    They begin at the front of what there is to do, and this process at its end.
    """

    def __init__(self, others: Executor, count: int = 1) -> None:
        """Know the others, and how many they are."""
        self._others, self._count = others, count

    def begin(self, work: Callable[[A], B], item: A) -> Callable[[], B]:
        """Begin some work; whoever asks for it before anybody has begun it does it here."""
        here = partial(work, item)
        try:
            return partial(_asked_for, self._others.submit(work, item), here)
        except BrokenExecutor:  # one of them was ended, and they take on nothing more
            return here

    def each(self, work: Callable[[A], B], items: Sequence[A]) -> Iterator[B]:
        """Yield what `work` makes of each item, in their order, once all are done."""
        dealt = _Dealt(self._others, work, items)
        for _each in range(self._count + 1):  # none of them waits for the next to be sent
            dealt.deal()
        yield from dealt.done()


class _Dealt(Generic[A, B]):
    """Items in a row: others are dealt some at the front, while this process takes the last.

    The fewer are left the fewer are dealt at once: each sending costs, but what others have got
    cannot be taken back, and in the end this process waits for it.
    """

    def __init__(self, others: Executor, work: Callable[[A], B], items: Sequence[A]) -> None:
        self._others, self._work, self._items = others, work, items
        self._first, self._last = 0, len(items)  # of the items that nobody has got
        self._begun: list[Callable[[], list[B]]] = []
        self._lock = Lock()

    def deal(self, before: Future[list[B]] | None = None) -> None:
        """Deal some more to the others, unless they broke off with what they had before."""
        if before and (before.cancelled() or before.exception()):
            return
        with self._lock:
            count = -(-(self._last - self._first) // SHARE)
            some, work = self._items[self._first : self._first + count], partial(_all, self._work)
            if not some:
                return
            try:
                begun = self._others.submit(work, some)
            except BrokenExecutor:  # one of them was ended, and they take on nothing more
                return
            self._first += count
            self._begun.append(partial(_asked_for, begun, partial(work, some)))
        begun.add_done_callback(self.deal)

    def done(self) -> Iterator[B]:
        """Do what is not dealt, and yield what was made of all items, in their order."""
        here: list[B] = []
        while self._take():
            here.append(self._work(self._items[-1 - len(here)]))
        for asked in self._begun:
            yield from asked()
        yield from reversed(here)

    def _take(self) -> bool:
        """Take the last item that nobody has got; tell whether there was one."""
        with self._lock:
            there = self._first < self._last
            self._last -= there
            return there


def _all(work: Callable[[A], B], items: Sequence[A]) -> list[B]:
    return [work(item) for item in items]


def _asked_for(begun: Future[B], here: Callable[[], B]) -> B:
    if begun.cancel():
        return here()
    try:
        return begun.result()
    except BrokenExecutor:  # that process was ended, by whatever; this one is still there
        return here()
