"""Whose loyalty the meter shows, and how much of it."""

import pytest

from game.engine.people import meter_weights
from game.scenario.cast import Segment


def segment(name: str, **fields: object) -> Segment:
    known = {"name": name, "short": name, "need": "help", "loss": 1, "loyalty": 1}
    return Segment.model_validate({"id": name, **known, **fields})


def test_a_segment_weighs_the_square_root_of_what_its_customers_are_worth() -> None:
    """Roots of 100 and 900 customers at 4 each: 20 and 60."""
    few, many = segment("few", size=100, value=4), segment("many", size=900, value=4)

    assert meter_weights([few, many]) == pytest.approx([0.25, 0.75])


def test_those_who_would_not_choose_it_anyway_are_worth_less() -> None:
    """Roots of 100 * 4 * .25 and 900 * 4: 10 and 60."""
    few = segment("few", size=100, value=4, loyalty=0.25)

    weights = meter_weights([few, segment("many", size=900, value=4)])

    assert weights == pytest.approx([1 / 7, 6 / 7])


def test_weights_that_an_author_gives_are_taken_as_shares_of_their_sum() -> None:
    few = segment("few", size=100, value=4, weight=30)
    many = segment("many", size=900, value=4, weight=10)

    assert meter_weights([few, many]) == pytest.approx([0.75, 0.25])


@pytest.mark.parametrize("weight", [2, 20, 0.02])
def test_one_weight_among_several_only_sets_the_scale(weight: float) -> None:
    """Whatever figure the author uses, a lone weight says nothing about the others."""
    few = segment("few", size=100, value=4, weight=weight)

    assert meter_weights([few, segment("many", size=900, value=4)]) == pytest.approx([0.25, 0.75])


def test_a_segment_without_a_weight_keeps_its_place_beside_those_that_have_one() -> None:
    """The roots are 20, 60 and 20; the first two are given 40 and 40, so 80 for 80."""
    found = [
        segment("few", size=100, value=4, weight=40),
        segment("many", size=900, value=4, weight=40),
        segment("others", size=100, value=4),
    ]

    assert meter_weights(found) == pytest.approx([0.4, 0.4, 0.2])


def test_where_no_customer_is_worth_anything_all_weigh_alike() -> None:
    found = [segment("one", size=100, value=0), segment("other", size=900, value=0)]

    assert meter_weights(found) == [0.5, 0.5]


def test_a_segment_that_buys_nothing_has_no_weight_unless_it_is_given_one() -> None:
    buyers, onlookers = segment("buyers", size=100, value=4), segment("watch", size=900, value=0)

    assert meter_weights([buyers, onlookers]) == [1.0, 0.0]
