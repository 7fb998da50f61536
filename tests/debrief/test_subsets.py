import numpy as np
import pytest
from numpy.testing import assert_allclose

from game.debrief.subsets import MOST, subsets, worth
from game.engine.trust.setting import Bools, Floats


def valued(tried: Bools, value: dict[frozenset[int], float]) -> Floats:
    return np.array([[value[frozenset(np.flatnonzero(row))]] for row in tried])


def test_two_decisions_share_what_they_do_together_evenly() -> None:
    tried = subsets(2)
    value = {
        frozenset[int](): 0.0,
        frozenset({0}): 1.0,
        frozenset({1}): 2.0,
        frozenset({0, 1}): 6.0,
    }

    found = worth(tried, valued(tried, value))

    assert_allclose(found.shares[:, 0], [2.5, 3.5])
    assert_allclose(found.alone[:, 0], [1.0, 2.0])
    assert_allclose(found.without[:, 0], [4.0, 5.0])


def test_one_left_glove_is_worth_more_than_either_of_two_right_ones() -> None:
    tried = subsets(3)
    pair = np.array([[float(row[0] and (row[1] or row[2]))] for row in tried])

    assert_allclose(worth(tried, pair).shares[:, 0], [2 / 3, 1 / 6, 1 / 6])


def test_no_decision_shares_nothing() -> None:
    tried = subsets(0)

    assert tried.shape == (1, 0)
    assert worth(tried, np.array([[3.0]])).shares.shape == (0, 1)


@pytest.mark.parametrize("count", [1, 2, 5, MOST, MOST + 1, MOST + 4])
def test_the_shares_add_up_to_what_all_do_together(count: int) -> None:
    tried = subsets(count)
    weight = np.arange(1, count + 1)
    values = np.sqrt((tried * weight).sum(axis=1))[:, None]

    shares = worth(tried, values).shares[:, 0]

    assert_allclose(shares.sum(), values[-1, 0] - values[0, 0], atol=1e-12)


@pytest.mark.parametrize("count", [3, MOST + 2])
def test_decisions_that_do_not_touch_each_other_keep_what_they_do(count: int) -> None:
    tried = subsets(count)
    weight = np.arange(count, dtype=float)

    found = worth(tried, (tried * weight).sum(axis=1)[:, None])

    assert_allclose(found.shares[:, 0], weight, atol=1e-12)
    assert_allclose(found.without[:, 0], weight, atol=1e-12)


def test_the_first_subset_is_empty_and_the_last_is_full() -> None:
    for count in (0, 1, 4, MOST + 1):
        tried = subsets(count)
        assert not tried[0].any()
        assert tried[-1].all()
