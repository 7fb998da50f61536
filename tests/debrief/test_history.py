import pytest

from game.debrief.history import past
from game.engine.conditions import holds
from game.scenario.condition import Condition
from tests.debrief.cases import CASES, opened
from tests.debrief.ferry import begun, case_of, history


def test_history_is_played_to_the_end_through_the_engine() -> None:
    start = begun(case_of())
    told = past(start.case, history(), start.luck)

    assert told.record.over
    assert told.record.plan(0) == ("send-boats",)
    assert told.record.states[1].loyalty[0] < told.record.start.loyalty[0]


def test_cards_that_the_rules_do_not_allow_are_left_out_and_named() -> None:
    start = begun(case_of())
    told = past(start.case, history(), start.luck)

    assert told.left_out == ((), ("drill", "no-such-card"), ())
    assert told.record.plan(1) == ("pay-back",)


def test_a_turn_of_which_nothing_is_told_passes_without_a_card() -> None:
    start = begun(case_of())
    told = past(start.case, history(), start.luck)

    assert told.record.plan(2) == ()
    assert told.did(2) is None


def test_a_plan_of_history_beyond_the_effort_keeps_its_first_cards() -> None:
    start = begun(case_of(effort=2))
    too_much = history().model_copy(deep=True)
    plays = {
        "day-one": too_much.plays["day-one"].model_copy(
            update={"cards": ("send-boats", "say-sorry")}
        )
    }
    told = past(start.case, too_much.model_copy(update={"plays": plays}), start.luck)

    assert told.left_out[0] == ("say-sorry",)


@pytest.mark.parametrize("name", CASES)
def test_the_history_of_a_case_can_be_played_as_it_is_written(name: str) -> None:
    start, told = opened(name)
    if told is None:
        pytest.skip("this case tells no history")
    replayed = past(start.case, told, start.luck)

    assert not any(replayed.left_out)
    assert holds(Condition(), start.case, replayed.record.state).all()
