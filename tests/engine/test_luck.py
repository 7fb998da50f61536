"""Luck is a table: the same for ever, never used up."""

import numpy as np

from game.engine.luck import deal

RECORDED = [
    [
        [0.524345941678, 0.302139033217, 0.94099623129],
        [0.883229267833, 0.663687527067, 0.344606746536],
    ]
]


def test_the_first_numbers_of_a_seed_never_change() -> None:
    """These figures are a promise to every saved game."""
    table = deal([7], turns=2, purposes=3).table
    assert table.shape == (1, 2, 3)
    assert table.round(12).tolist() == RECORDED


def test_every_row_of_a_study_has_the_luck_of_its_own_seed() -> None:
    many = deal([7, 8, 9], turns=3, purposes=2).table
    for row, seed in enumerate([7, 8, 9]):
        assert np.array_equal(many[row], deal([seed], turns=3, purposes=2).table[0])


def test_a_longer_table_begins_like_a_shorter_one() -> None:
    short, long = (deal([3], turns=turns, purposes=4).table for turns in (2, 9))
    assert np.array_equal(long[:, :2], short)


def test_draws_are_spread_evenly_over_zero_to_one() -> None:
    table = deal(range(500), turns=8, purposes=5).table
    assert table.min() >= 0
    assert table.max() < 1
    counts, _edges = np.histogram(table, bins=10, range=(0, 1))
    assert counts.min() > 1800, "20,000 draws, about 2,000 in each tenth"
    assert counts.max() < 2200


def test_negative_and_huge_seeds_deal_too() -> None:
    assert np.array_equal(deal([-1], 1, 1).table, deal([2**64 - 1], 1, 1).table)
