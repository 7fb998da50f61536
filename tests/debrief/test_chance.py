"""The card that stayed in the hand and would have kept most loyalty."""

import pytest

from game.debrief.chance import best_chance
from tests.debrief.cases import opened
from tests.debrief.ferry import ferry, play


def test_the_best_card_left_in_the_hand_is_found_with_what_it_would_have_come_to() -> None:
    record = ferry(["say-sorry"], [], [])
    found = best_chance(record)
    assert found is not None
    again = ferry(["say-sorry", "send-boats"], [], [])

    assert (found.turn, found.card, found.place_of) == (0, "send-boats", None)
    assert found.gain == pytest.approx(float(again.state.loyalty[0] - record.state.loyalty[0]))


def test_a_card_that_effort_leaves_no_room_for_takes_the_place_of_another() -> None:
    """Four tokens: the sorry, the blame and the look at the hull leave one; boats take two."""
    record = ferry(["say-sorry", "blame-tide", "sound-out"], [], [])
    found = best_chance(record)
    assert found is not None

    assert (found.turn, found.card, found.place_of) == (0, "send-boats", "blame-tide")


def test_later_turns_stay_as_they_were_played() -> None:
    start, _history = opened("jetblue-2007")
    plans = [["hold-for-gap"], ["sorry-by-name"], [], ["own-the-cause"], [], [], [], []]
    record = play(start, *plans)
    found = best_chance(record)
    assert found is not None
    plan = {*plans[found.turn], found.card} - {found.place_of}
    again = play(start, *plans[: found.turn], sorted(map(str, plan)), *plans[found.turn + 1 :])

    assert found.gain == pytest.approx(float(again.state.loyalty[0] - record.state.loyalty[0]))


def test_before_the_first_turn_there_is_no_chance_to_have_missed() -> None:
    assert best_chance(ferry()) is None
