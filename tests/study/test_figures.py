"""A figure on any day, over many days, and beside another."""

from typing import Any

import numpy as np
import pytest

from game.scenario.against import Against, Figure
from tests.study.harbour import fact, held, simulated, told_again

SALES: dict[str, Any] = {"figure": "loyalty", "at": "day-three"}
LEFT: dict[str, Any] = {"figure": "left", "at": "day-three"}
TURN = 30.0  # days that the last turn lasts


def test_a_day_may_be_any_of_a_turn() -> None:
    opening = simulated(**SALES | {"at": "day-two"})
    days = [simulated(**SALES, day=day) for day in (0, 5, 20, TURN)]

    assert days[0] == pytest.approx(opening)
    assert days[-1] == pytest.approx(simulated(**SALES))
    assert len(set(days)) == len(days)
    spent = [simulated(figure="cost", at="day-three", day=day) for day in (0, 10, 20)]
    assert spent == sorted(spent)
    assert spent[0] == pytest.approx(simulated(figure="cost", at="day-two"))


def test_a_day_is_as_the_turn_would_be_if_it_ended_then() -> None:
    at_half = simulated(**SALES, day=TURN / 2)
    between = (simulated(**SALES, day=0) + simulated(**SALES)) / 2

    assert min(simulated(**SALES, day=0), simulated(**SALES)) < at_half
    assert at_half != pytest.approx(between)  # along the law, not along a straight line


def test_the_last_bill_of_what_is_still_to_come_is_not_read_before_its_day() -> None:
    before = simulated(figure="cost", at="day-three", day=TURN - 0.001)

    assert before < simulated(figure="cost", at="day-three")


def test_a_mean_is_of_many_days_and_of_the_opening_before_the_case() -> None:
    days = [simulated(**SALES, day=day) for day in np.linspace(0, TURN, 301)]
    opening = 100 * float((told_again().states[0].trust.loyalty[0, :2] * [60, 160]).sum() / 220)

    assert simulated(**SALES, mean=TURN) == pytest.approx(np.mean(days), rel=1e-3)
    assert simulated(**SALES, day=TURN, mean=0.01) == pytest.approx(simulated(**SALES), rel=1e-3)
    early: dict[str, Any] = {"figure": "loyalty", "at": "day-one", "day": 0}
    assert simulated(**early, mean=365) == pytest.approx(opening)


def test_days_of_much_attention_are_those_above_half_of_its_highest() -> None:
    days = np.linspace(0, TURN, 3001)[1:]
    left = np.array([simulated(**LEFT, day=float(day)) for day in days[::10]])
    loud = TURN * float((left >= left.max() / 2).mean())

    assert 0 < loud < TURN
    found = simulated(**LEFT, scale="days") - simulated(**LEFT | {"at": "day-two"}, scale="days")
    assert found == pytest.approx(loud, abs=1.3)  # the two days before may count or not


def test_one_figure_may_stand_beside_another() -> None:
    trust: dict[str, Any] = {"figure": "trust", "of": "stranded", "scale": "points"}
    first, second = trust | {"at": "day-one"}, trust | {"at": "day-two", "since": "day-one"}

    times = simulated(**second, over=first)
    assert times == pytest.approx(simulated(**second) / simulated(**first))
    level = {"figure": "trust", "of": "stranded"}
    more = simulated(**level, at="day-two", scale="percent", over=level | {"at": "day-one"})
    assert more == pytest.approx(simulated(**second | {"scale": "percent"}))


def test_nothing_is_a_share_of_nothing() -> None:
    nothing = {"figure": "cost", "part": "marketing", "at": "day-one"}
    (found,) = held(fact(1, {"figure": "cost", "at": "day-two", "over": nothing})).facts

    assert found.simulated is None


def test_days_and_ratios_have_no_range_to_be_scored_by() -> None:
    level = {"figure": "trust", "of": "stranded"}
    ratio = level | {"at": "day-two", "over": level | {"at": "day-one"}}
    case = held(
        fact(1, LEFT | {"scale": "days"}), fact(1, ratio), fact(1, ratio | {"scale": "percent"})
    )

    assert [found.scored for found in case.facts] == [False, False, True]


def test_a_fact_counts_its_days_from_the_first_incident_to_its_own() -> None:
    def day(**against: object) -> float:
        (found,) = held(fact(0, SALES | against)).facts
        return found.day

    assert day() == pytest.approx(31.25)
    assert day(day=5) == pytest.approx(6.25)
    assert day(mean=10) == pytest.approx(26.25)
    assert day(day=0, mean=365) == 0.0


def test_an_against_is_read_from_a_replay_as_it_is_written() -> None:
    replay = held().replay
    asked = Against(figure=Figure.LOYALTY, at="day-three", day=5)

    assert replay.days(asked) == pytest.approx(6.25)
    assert replay.moment(6.25).state.trust.loyalty[0, 0] != replay.end(2).state.trust.loyalty[0, 0]
    assert replay.moment(-3).state is replay.end(0).state
    assert replay.moment(99).state is replay.end(3).state
