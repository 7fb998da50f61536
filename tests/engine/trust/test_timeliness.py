from dataclasses import replace

import pytest

from game.engine.trust.harm import harm_of
from game.engine.trust.mending import mended
from game.engine.trust.plain import plain, row
from game.engine.trust.timeliness import response_days, timeliness, timeliness_of_work
from tests.engine.trust.small import cell, running, with_state


@pytest.mark.parametrize(
    ("tempo", "days", "weight"),
    [
        (1.0, 0.0, 1.0),
        (1.0, 18.0, 0.4627),  # .15 + .85 * exp(-18 / 18)
        (0.1, 1.8, 0.4627),  # at an airport the same after less than two days
        (1.0, 1e6, 0.15),
    ],
)
def test_a_late_deed_earns_less(tempo: float, days: float, weight: float) -> None:
    setting = plain()
    setting = replace(setting, incidents=replace(setting.incidents, tempo=row(tempo)))
    state, _ = running(setting, days_since=row(days))

    assert timeliness(setting, state) == pytest.approx(weight, abs=1e-4)


def test_before_anything_began_a_deed_earns_nothing() -> None:
    setting = plain()

    assert timeliness(setting, with_state(setting)) == 0


def test_a_head_start_is_taken_off_the_days_of_a_response() -> None:
    state, _ = running(plain(), days_since=row(3), head_start=row(1))
    assert response_days(state) == pytest.approx(2.0)
    assert response_days(state, 4.0) == pytest.approx(6.0)

    state, _ = running(plain(), days_since=row(0.5), head_start=row(1))
    assert response_days(state) == 0


@pytest.mark.parametrize(
    ("pace", "head_start", "weight"),
    [
        (0.0, 0.0, 0.6873),  # evenly over 18 days: .15 + .85 * (1 - 1/e)
        (1 / 18, 0.0, 0.7314),  # most of it early: .15 + .85 * .4323 / .6321
        (100.0, 0.0, 0.9995),  # nearly at once
        (0.0, 9.0, 0.9095),  # nine days in time, nine late: .15 + .85 * (9 + 9 * .7869) / 18
        (0.0, 18.0, 1.0),
    ],
)
def test_work_all_through_a_turn_weighs_as_its_days_do(
    pace: float, head_start: float, weight: float
) -> None:
    setting = plain()
    state, harm = running(setting, head_start=row(head_start))
    need = mended(setting, state, harm, cell(pace), 18.0)

    found = timeliness_of_work(setting, state, need, 18.0)

    assert found == pytest.approx(weight, abs=1e-4)


def test_work_before_anything_began_earns_nothing() -> None:
    setting = plain()
    state = with_state(setting)
    need = mended(setting, state, harm_of(setting, state.started), cell(0.5), 18.0)

    assert timeliness_of_work(setting, state, need, 18.0) == 0
