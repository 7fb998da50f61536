"""Facts made by the model itself with one constant moved: the fit must find that constant again."""

from typing import Any

import numpy as np
import pytest

from game.engine.trust.evidence import DEFAULT
from game.scenario.history import History
from game.scenario.scenario import Scenario
from game.study.calibrate import (
    GLOBALS,
    Alarm,
    Calibration,
    Fold,
    Learned,
    Recorded,
    backtest_at,
    calibrated,
    constants,
    parameters_at,
)
from tests.debrief.ferry import DATA
from tests.study.harbour import fact, record

WHO = {"id": "town", "name": "The town", "short": "The town", "need": "a ferry"}
TOWN = WHO | {"size": 5000, "value": 20, "loss": 0, "cycle": 3}
TURNS = ("day-one", "day-two", "day-three")
HEARD = [{"figure": "awareness", "of": "town", "at": turn} for turn in TURNS]
BOUGHT = [{"figure": "loyalty", "of": "town", "at": "day-three", "scale": "percent"}]


def case(history: History, **changes: object) -> Recorded:
    segments = [*DATA["segments"], TOWN]
    return Recorded(Scenario.model_validate(DATA | {"segments": segments, **changes}), history)


def made(
    asked: list[dict[str, Any]], name: str = "low-tide", times: int = 20, **moved: float
) -> Recorded:
    """Return a case whose facts the model made with some constants moved, in deviations."""
    values = np.array([moved.get(each, 0.0) for each in GLOBALS])
    empty = case(record(*(fact(0, against) for against in asked)))
    told = [found.simulated or 0.0 for found in backtest_at(empty, values).facts]
    facts = [fact(value, against) for value, against in zip(told, asked, strict=True)]
    return case(record(*facts * times), id=name)  # much the same, measured often


def learned(found: Calibration, name: str) -> Learned:
    return next(each for each in found.learned if each.constant.name == name)


@pytest.fixture(scope="module")
def pace() -> Calibration:
    return calibrated([made(HEARD, awareness_pace=1.0)])


def test_a_constant_that_made_the_facts_is_found_again(pace: Calibration) -> None:
    found = learned(pace, "awareness_pace")

    assert found.deviations == pytest.approx(1.0, abs=0.15)
    assert found.learned
    assert found.low < found.value < found.high
    assert pace.after > pace.before
    assert pace.facts == 60


def test_what_the_facts_do_not_touch_is_not_learned(pace: Calibration) -> None:
    for name in ("repair_strength", "healing_half_life", "onlooker_pass"):
        found = learned(pace, name)
        assert not found.learned
        assert found.value == pytest.approx(getattr(DEFAULT, name), rel=0.02)


def test_a_share_that_onlookers_act_on_is_found_again() -> None:
    found = learned(calibrated([made(BOUGHT, times=200, onlooker_pass=2.0)]), "onlooker_pass")

    assert found.deviations == pytest.approx(1.0, abs=0.2)
    assert found.learned


def test_each_case_is_left_out_once_and_told_by_the_others() -> None:
    cases = [made(HEARD, name, awareness_pace=1.0) for name in ("one", "two")]
    told: list[str] = []
    found = calibrated(cases, told.append)

    assert told == ["", "one", "two"]
    assert [fold.case for fold in found.folds] == ["one", "two"]
    assert all(fold.fitted > fold.default for fold in found.folds)
    assert found.alarms == ()
    assert found.told("fitted") == pytest.approx(sum(fold.fitted for fold in found.folds))


def test_cases_that_pull_apart_raise_alarms() -> None:
    up, down = made(HEARD, "up", awareness_pace=1.2), made(HEARD, "down", awareness_pace=-1.2)
    found = calibrated([up, down])

    assert (Alarm.FLIPS, "awareness_pace") in found.alarms
    assert (Alarm.TWEAKED, "up") in found.alarms
    assert learned(found, "awareness_pace").folds["down"] > 0  # fitted to the other


def test_a_constant_far_outside_its_range_raises_an_alarm() -> None:
    found = calibrated([made(HEARD, awareness_pace=3.5)])

    assert (Alarm.OUTSIDE, "awareness_pace") in found.alarms


def test_the_same_cases_give_the_same_fit(pace: Calibration) -> None:
    assert calibrated([made(HEARD, awareness_pace=1.0)]) == pace


def test_without_a_fact_to_learn_from_nothing_is_fitted() -> None:
    idle = record(fact(5, HEARD[0], use="check"), fact(5, None))

    with pytest.raises(ValueError, match="no case has a fact"):
        calibrated([case(idle)])


def test_at_most_four_constants_are_fitted_and_the_middle_is_what_they_are() -> None:
    assert len(constants()) == 4
    assert parameters_at(np.zeros(4)) == DEFAULT
    moved = parameters_at(np.array([0, 0, 0, 9.0]))
    assert moved.onlooker_pass < DEFAULT.loyalty_pass  # never more than who was let down


def test_a_fold_remembers_what_it_is_about() -> None:
    fold = Fold("one", 3, default=-3, fitted=-2, curve=-4, gain=2.5)
    found = Calibration((), (fold,), 3, -3, -2)

    assert found.alarms == ((Alarm.TWEAKED, "one"),)
