import pytest

from game.engine.trust.plain import plain, row
from game.engine.trust.waiting import expected_by, lateness, waited
from tests.engine.trust.small import cell, running, vector

NO_HEAD_START = vector(0)


def test_waiting_begins_to_hurt_after_one_tempo() -> None:
    setting = plain()
    state, _ = running(setting, expected=row(1), days_since=row(10))

    assert lateness(setting, state, NO_HEAD_START, 0.0) == pytest.approx(0.5934, abs=1e-4)
    # (10 + 1 - 1) / 10 = 1 time constant at the end of the turn
    assert lateness(setting, state, NO_HEAD_START, 1.0) == pytest.approx(0.6321, abs=1e-4)


def test_nobody_is_late_within_the_time_people_expect() -> None:
    setting = plain()
    state, _ = running(setting, expected=row(1))

    assert lateness(setting, state, NO_HEAD_START, 1.0) == 0


def test_the_wound_of_waiting_grows_towards_its_ceiling() -> None:
    setting = plain()
    state, harm = running(setting, expected=row(1), days_since=row(1))

    found = waited(setting, state, harm, cell(1.0), (NO_HEAD_START, 10.0))

    # late .6321; ceiling 1.0 * .6; .6 * (1 - exp(-1 * .6321 * 10 / 10)) = .6 * .4685
    assert found == pytest.approx(0.2811, abs=1e-4)


def test_a_date_promised_in_public_takes_the_place_of_what_is_usual() -> None:
    setting = plain()
    state, _ = running(setting, expected=row(1), days_since=row(3))

    assert expected_by(state, row(0)).tolist() == [[1]]
    assert expected_by(state, row(4)).tolist() == [[7]]  # 3 days gone, 4 to come
