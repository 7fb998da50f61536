"""Promises, priorities, the largest drivers, where to play again from, and how a turn ended."""

import pytest

from game.debrief.again import openings, strongest
from game.debrief.credit import credit
from game.debrief.ending import ended, holds_after, learned
from game.debrief.largest import drivers, weightiest
from game.debrief.overall import overall
from game.debrief.priorities import efforts, shares
from game.debrief.promises import given
from game.engine.word import Word
from game.scenario.card import Priority
from game.scenario.condition import Condition
from tests.debrief.ferry import ferry
from tests.debrief.storms import GOOD, storm


def test_a_promise_is_followed_from_its_giving_to_its_end() -> None:
    (kept,) = given(ferry(["promise-word"], ["second-ship"], []))
    (broken,) = given(ferry(["promise-word"], [], []))

    assert (kept.promise, kept.made, kept.due, kept.decided) == ("running", 0, 1, 1)
    assert kept.word is Word.KEPT
    assert (broken.word, broken.decided) == (Word.BROKEN, 2)


def test_a_promise_that_is_due_later_is_open_and_one_never_given_is_not_told() -> None:
    assert given(ferry(["promise-word"]))[0].word is Word.OPEN
    assert given(ferry(["promise-word"], []))[0].word is Word.OVERDUE
    assert given(ferry(["say-sorry"])) == ()


def test_priorities_are_shares_of_the_effort() -> None:
    record = ferry(["send-boats", "blame-tide"], [], ["drill"])

    assert efforts(record) == {Priority.CUSTOMER: 2, Priority.LEGAL: 1, Priority.PROFIT: 2}
    assert shares(record)[Priority.LEGAL] == pytest.approx(0.2)
    assert set(shares(ferry([])).values()) == {0.0}


def test_the_drivers_of_a_turn_come_largest_first_and_add_up() -> None:
    moved = credit(ferry(["send-boats", "say-sorry"]), 0).loyalty
    found = drivers(moved)
    sizes = [abs(driver.amount) for driver in found]

    assert sizes == sorted(sizes, reverse=True)
    assert sum(driver.amount for driver in found) == pytest.approx(moved.change, abs=1e-12)


def test_the_weightiest_card_is_the_one_that_moved_loyalty_most() -> None:
    record = ferry(["send-boats", "sound-out"])

    assert weightiest(credit(record, 0), record)[0] == "send-boats"
    nothing = ferry([])
    assert weightiest(credit(nothing, 0), nothing) == ()


def test_any_turn_can_be_played_again_and_the_one_whose_cards_did_most_is_named() -> None:
    record = ferry(["say-sorry"], ["pay-back"], [])
    found = openings(record)

    assert [again.turn for again in found] == [0, 1, 2]
    assert found[2].kept == (("say-sorry",), ("pay-back",))
    most = strongest(ferry([], ["second-ship"], []))
    assert most is not None
    assert most.turn == 1
    assert strongest(ferry()) is None


def test_a_turn_ends_before_the_next_one_brings_anything() -> None:
    record = ferry(["say-sorry"])

    assert record.state.fired[0, 0]
    assert not ended(record, 0).fired[0, 0]
    assert holds_after(record, 0, Condition(turn="day-one", played=("say-sorry",)))
    assert not holds_after(record, 0, Condition(turn="day-two"))
    assert not holds_after(record, 0, Condition(fired=("radio",)))
    assert holds_after(record.upto(1), 0, Condition(not_played=("send-boats",)))


def test_what_was_found_out_in_a_turn_is_told_in_that_turn_only() -> None:
    record = ferry(["sound-out"], [])

    assert learned(record, 0) == ("hull-thin",)
    assert learned(record, 1) == ()


def test_all_that_moved_loyalty_over_a_game_adds_up_to_where_it_ended() -> None:
    record = storm(GOOD)
    moved = float(record.state.loyalty[0] - record.start.loyalty[0])
    parts = overall(record)

    assert sum(part.amount for part in parts) == pytest.approx(moved)
    assert [abs(part.amount) for part in parts] == sorted(
        (abs(part.amount) for part in parts), reverse=True
    )
    assert len({(part.card, part.cause, part.promised) for part in parts}) == len(parts)
