"""Few rows for many causes: what weighs most is named, and no joined row hides it."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.debrief.credit import credit
from game.present.parts import Meter
from game.present.pieces.folded import led_by_names, netted, short_list
from game.present.pieces.gauges import Gauge, points
from game.present.pieces.rows import Row, rows
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import begun, play

LOYALTY = points(Meter.LOYALTY)
CARDS = tuple(Row(f"card {steps}", steps, "", "", card=True) for steps in (6, 2, 1))
OTHERS = tuple(Row(f"cause {steps}", steps, "", "") for steps in (9, 3, -12, -11, -4, -2))
BROKEN = Row("Broken: a word", -9, "", "", promise=True)


Fold = Callable[[Gauge, Sequence[Row], int], tuple[Row, ...]]
FOLDS = pytest.mark.parametrize("fold", [short_list, netted])


def told(found: tuple[Row, ...]) -> dict[str, int]:
    return {row.label: row.steps for row in found}


def hides_nothing_larger(every: Sequence[Row], found: Sequence[Row]) -> bool:
    """Tell whether all that is hidden is at most as large as all that is named on its side."""
    named = [row for row in found if not row.joined]
    hidden = [row for row in every if row not in named]
    return all(
        abs(row.steps) <= abs(one.steps)
        for row in hidden
        for one in named
        if (row.steps > 0) is (one.steps > 0)
    )


def test_small_cards_are_joined_before_large_causes() -> None:
    assert told(short_list(LOYALTY, (*CARDS, *OTHERS), 6)) == {
        "cause 9": 9,
        "card 6": 6,
        "3 others, each up to +3": 6,
        "cause -12": -12,
        "cause -11": -11,
        "2 others, each up to −4": -6,
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
        "4 other causes together": -14,
    }


def test_more_rows_are_named_before_what_is_left_is_the_largest_figure() -> None:
    found = told(led_by_names(LOYALTY, (*CARDS, *OTHERS), 4))

    assert found == {
        "cause -12": -12,
        "cause -11": -11,
        "cause 9": 9,
        "Your cards together": 9,
        "3 other causes together": -3,
    }


def test_a_promise_that_was_decided_is_named_as_soon_as_all_larger_ones_fit() -> None:
    every = (*CARDS, OTHERS[2], BROKEN, *OTHERS[4:])

    assert told(netted(LOYALTY, every, 5)) == {
        "cause -12": -12,
        "Broken: a word": -9,
        "card 6": 6,
        "Your other cards together": 3,
        "2 other causes together": -6,
    }


def test_a_promise_is_the_first_among_equals() -> None:
    equal, up, small = (Row(f"cause {steps}", steps, "", "") for steps in (-9, 12, 1))

    assert told(netted(LOYALTY, (up, equal, BROKEN, small), 3)) == {
        "cause 12": 12,
        "Broken: a word": -9,
        "2 other causes together": -8,
    }


@FOLDS
def test_nothing_large_is_hidden_while_small_causes_of_the_other_side_are_named(fold: Fold) -> None:
    """A cause of 29 has its row, and helps of 4 that would have taken it are joined."""
    helps = (Row(f"card {steps}", steps, "", "", card=True) for steps in (29, 6, 5, 4))
    promise = Row("Kept: a call", 4, "", "", promise=True)
    hurts = (Row(f"cause {steps}", steps, "", "") for steps in (-33, -29, -3, -1))
    small = (Row(f"cause {steps}", steps, "", "") for steps in (3, 2))
    every = (*helps, promise, *hurts, *small)
    found = told(fold(LOYALTY, every, 7))

    assert {"cause -33", "cause -29", "card 29"} <= found.keys()
    assert sum(found.values()) == sum(row.steps for row in every)


@FOLDS
def test_a_small_card_that_is_left_alone_is_joined_before_it_hides_what_is_larger(
    fold: Fold,
) -> None:
    """Two helps and eight hurts in six rows: a card of 3 has no room beside a promise of 4."""
    missed = Row("Missed: a call", -4, "", "", promise=True)
    card = Row("card -3", -3, "", "", card=True)
    hurt = (*(Row(f"cause {steps}", steps, "", "") for steps in (-11, -10, -8)), missed, card)
    every = (Row("cause 6", 6, "", ""), Row("cause 3", 3, "", ""), *hurt, *OTHERS[-1:])
    found = fold(LOYALTY, every, 5)

    assert hides_nothing_larger(every, found)
    assert "card -3" not in told(found) or "Missed: a call" in told(found)
    assert sum(row.steps for row in found) == sum(row.steps for row in every)


PLAYED_TO_LOSE = (
    ["hold-for-gap", "count-the-held"],
    ["blame-the-weather"],
    ["hourly-word", "sorry-by-name"],
    ["own-the-cause"],
)


def test_a_promise_that_was_missed_is_not_hidden_beside_a_smaller_card() -> None:
    """The call that was due costs 4 and what went wrong 8, the statement of that turn 3."""
    start, _history = opened("jetblue-2007")
    record = play(begun(start.case, seed=483575), *PLAYED_TO_LOSE)
    found = told(short_list(LOYALTY, rows(LOYALTY, credit(record, 3).loyalty, record, 3), 6))

    assert found["What hit people"] < -3
    assert "Own the cause" not in found


sizes = some.integers(-30, 30).filter(bool)
drawn = some.lists(some.tuples(sizes, some.sampled_from(("card", "promise", ""))), max_size=14)


@FOLDS
@given(drawn=drawn, most=some.integers(2, 8))
def test_nothing_hidden_is_larger_than_what_is_named_and_all_adds_up(
    fold: Fold, drawn: list[tuple[int, str]], most: int
) -> None:
    every = [
        Row(f"{place}", steps, "", "", card=kind == "card", promise=kind == "promise")
        for place, (steps, kind) in enumerate(drawn)
    ]
    found = fold(LOYALTY, every, most)

    assert hides_nothing_larger(every, found)
    assert sum(row.steps for row in found) == sum(row.steps for row in every)
    assert len(found) <= most


@pytest.mark.parametrize("name", CASES)
def test_nothing_larger_is_hidden_in_any_turn_of_a_game_played_by_chance(name: str) -> None:
    for seed, gauge in ((1, LOYALTY), (2, points(Meter.MEDIA))):
        record = played(name, seed)
        for turn in range(record.turn):
            why = credit(record, turn)
            moved = why.loyalty if gauge is LOYALTY else why.media
            every = rows(gauge, moved, record, turn)
            assert all(
                hides_nothing_larger(every, fold(gauge, every, most))
                for fold in (short_list, netted)
                for most in (4, 5, 6)
            )


def test_what_is_left_of_a_decision_is_never_the_largest_figure_of_its_list() -> None:
    small = tuple(Row(f"cause {place}", -2, "", "") for place in range(7))
    large = Row("cause -9", -9, "", "")

    assert told(led_by_names(LOYALTY, (large, *small), 4)) == {
        "cause -9": -9,
        "cause 0": -2,
        "cause 1": -2,
        "cause 2": -2,
        "4 other causes together": -8,
    }
    assert len(led_by_names(LOYALTY, small, 4)) == len(small)
