"""Few rows for many causes: what weighs most is named, and no joined row hides it."""

from game.present.parts import Meter
from game.present.pieces.folded import netted, short_list
from game.present.pieces.gauges import points
from game.present.pieces.rows import Row

LOYALTY = points(Meter.LOYALTY)
CARDS = tuple(Row(f"card {steps}", steps, "", "", card=True) for steps in (6, 2, 1))
OTHERS = tuple(Row(f"cause {steps}", steps, "", "") for steps in (9, 3, -12, -11, -4, -2))
BROKEN = Row("Broken: a word", -9, "", "", promise=True)


def told(found: tuple[Row, ...]) -> dict[str, int]:
    return {row.label: row.steps for row in found}


def test_small_cards_are_joined_before_large_causes() -> None:
    assert told(short_list(LOYALTY, (*CARDS, *OTHERS), 6)) == {
        "cause 9": 9,
        "card 6": 6,
        "cause 3": 3,
        "Your other cards, each up to +2": 3,
        "cause -12": -12,
        "3 others, each up to −11": -17,
    }


def test_cards_of_which_none_has_a_row_are_not_called_the_others() -> None:
    small = (OTHERS[0], *CARDS[1:])

    assert told(short_list(LOYALTY, small, 2)) == {"cause 9": 9, "Your cards, each up to +2": 3}


def test_a_card_keeps_its_name_beside_a_smaller_row_of_the_other_side() -> None:
    card, small = Row("card 3", 3, "", "", card=True), CARDS[2]
    against = tuple(Row(f"cause {steps}", steps, "", "") for steps in (-4, -2, -2, -1))
    found = told(short_list(LOYALTY, (OTHERS[0], card, small, *against), 5))

    assert found["card 3"] == 3
    assert found["3 others, each up to −2"] == -5


def test_a_decision_names_the_largest_for_and_the_largest_against() -> None:
    found = told(netted(LOYALTY, (*CARDS, *OTHERS), 4))

    assert found == {
        "cause -12": -12,
        "cause 9": 9,
        "Your cards together": 9,
        "Everything else together": -14,
    }


def test_a_promise_that_was_decided_is_named_as_soon_as_all_larger_ones_fit() -> None:
    every = (*CARDS, OTHERS[2], BROKEN, *OTHERS[4:])

    assert told(netted(LOYALTY, every, 5)) == {
        "cause -12": -12,
        "Broken: a word": -9,
        "card 6": 6,
        "Your other cards together": 3,
        "Everything else together": -6,
    }


def test_a_promise_is_the_first_among_equals() -> None:
    equal = Row("cause -9", -9, "", "")

    assert told(netted(LOYALTY, (equal, BROKEN, *OTHERS[4:]), 2)) == {
        "Broken: a word": -9,
        "Everything else together": -15,
    }
