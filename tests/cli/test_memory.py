"""Memory that a study gives back stays at hand."""

import multiprocessing
import sys
from collections.abc import Callable

import pytest

from game.commands import memory
from game.commands.pool import side_by_side

ROOM, AGAIN = 2**20 // 8, 20  # figures of an array of a megabyte, and how many one after the other
LEFT = 300  # pages of 4 kB that one such array has
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only glibc has such a call")


def _fetched(_item: int) -> int:
    """Return how many pages the system is asked for while arrays come and go."""
    import resource

    import numpy as np

    def together() -> None:
        for _each in range(AGAIN):
            held = [np.ones(ROOM) for _other in range(AGAIN)]
            del held

    together()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    together()
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


def _kept(_item: int) -> int:
    memory.kept_at_hand()
    return _fetched(_item)


def _alone(work: Callable[[int], int]) -> int:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(work, (0,))


def test_what_was_given_back_is_not_fetched_again() -> None:
    # the one process gets anew nearly all of 20 x 20 MB, the other nothing to speak of
    assert _alone(_kept) < LEFT < _alone(_fetched)


def test_the_processes_of_a_study_keep_theirs() -> None:
    assert all(pages < LEFT for _item, pages in side_by_side(_fetched, [1, 2], workers=2))


def test_a_system_without_the_call_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ctypes.CDLL", lambda _name: object())
    assert memory.kept_at_hand() is False
