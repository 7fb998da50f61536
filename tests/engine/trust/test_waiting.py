from dataclasses import replace

import pytest

from game.engine.trust.mending import mended
from game.engine.trust.plain import plain, row
from game.engine.trust.waiting import expected_by, overdue, waited
from tests.engine.trust.small import cell, running


@pytest.mark.parametrize(
    ("expected", "pace", "days"),
    [
        (1.0, 0.0, 3.6788),  # late all through: 10 * (1 - (1 - 1/e))
        (1.0, 0.1, 1.9979),  # while the need falls: 10 * (.6321 - .4323)
        (6.0, 0.0, 1.0653),  # late in its second half: 5 * (1 - .7869)
        (11.0, 0.0, 0.0),  # nobody is late within the time people expect
    ],
)
def test_need_is_overdue_from_the_day_it_was_expected_to_be_met(
    expected: float, pace: float, days: float
) -> None:
    setting = plain()
    state, harm = running(setting, expected=row(expected), days_since=row(1))
    need = mended(setting, state, harm, cell(pace), 10.0)

    assert overdue(setting, state, need, 10.0) == pytest.approx(days, abs=1e-4)


def test_a_head_start_puts_off_the_day_on_which_waiting_begins_to_hurt() -> None:
    setting = plain()
    state, harm = running(setting, expected=row(1), days_since=row(1), head_start=row(5))
    need = mended(setting, state, harm, cell(0.0), 10.0)

    assert overdue(setting, state, need, 10.0) == pytest.approx(1.0653, abs=1e-4)


def test_the_wound_of_waiting_grows_towards_its_ceiling() -> None:
    setting = plain()
    state, harm = running(setting, expected=row(1), days_since=row(1))
    need = mended(setting, state, harm, cell(0.0), 10.0)

    # overdue 3.6788 of 10; ceiling 1.0 * .6; .6 * (1 - exp(-.36788))
    assert waited(setting, state, harm, need, 10.0) == pytest.approx(0.1847, abs=1e-4)


def test_where_things_move_quickly_waiting_hurts_sooner() -> None:
    setting = plain()
    hasty = replace(setting, incidents=replace(setting.incidents, tempo=row(0.1)))
    state, harm = running(setting, expected=row(1), days_since=row(1))
    need = mended(setting, state, harm, cell(0.0), 10.0)

    slow = waited(setting, state, harm, need, 10.0)
    # overdue 10 - 1 * (1 - exp(-10)); .6 * (1 - exp(-9.0000))
    assert waited(hasty, state, harm, need, 10.0) == pytest.approx(0.5999, abs=1e-4)
    assert slow < 0.2


def test_a_date_promised_in_public_takes_the_place_of_what_is_usual() -> None:
    setting = plain()
    state, _ = running(setting, expected=row(1), days_since=row(3))

    assert expected_by(state, row(0)).tolist() == [[1]]
    assert expected_by(state, row(4)).tolist() == [[7]]  # 3 days gone, 4 to come
