"""Hands for long work: this process alone, or with others beside it that take a part of it.

What they make is the same whoever makes it; only the time it takes differs.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")

AT_ONCE = 3  # items that go to another process together: fewer cost more in the sending


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

    def __init__(self, others: Executor) -> None:
        """Know the others."""
        self._others = others

    def begin(self, work: Callable[[A], B], item: A) -> Callable[[], B]:
        """Begin some work; whoever asks for it before anybody has begun it does it here."""
        here = partial(work, item)
        try:
            return partial(_asked_for, self._others.submit(work, item), here)
        except BrokenExecutor:  # one of them was ended, and they take on nothing more
            return here

    def each(self, work: Callable[[A], B], items: Sequence[A]) -> Iterator[B]:
        """Yield what `work` makes of each item, in their order, once all are done."""
        parts = [items[at : at + AT_ONCE] for at in range(0, len(items), AT_ONCE)]
        begun = [self.begin(partial(_all, work), part) for part in parts]
        done = [asked() for asked in reversed(begun)]
        for part in reversed(done):
            yield from part


def _all(work: Callable[[A], B], items: Sequence[A]) -> list[B]:
    return [work(item) for item in items]


def _asked_for(begun: Future[B], here: Callable[[], B]) -> B:
    if begun.cancel():
        return here()
    try:
        return begun.result()
    except BrokenExecutor:  # that process was ended, by whatever; this one is still there
        return here()
