from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.plain import plain, row
from game.engine.trust.waiting import expected_by, fixed_share, lateness, still_unmet, waited
from tests.engine.trust.small import cell, running, vector

NO_HEAD_START = vector(0)


@pytest.mark.parametrize(("fixable", "left"), [(1.0, 0.6065), (0.5, 0.7788), (0.0, 1.0)])
def test_a_pace_of_fixing_meets_part_of_what_is_left(fixable: float, left: float) -> None:
    setting = plain()
    setting = replace(setting, incidents=replace(setting.incidents, fixable=cell(fixable)))
    state, _ = running(setting)

    # exp(-.1 * 5 * fixable)
    found = still_unmet(setting, state, cell(0.1), days=5.0)

    assert found == pytest.approx(left, abs=1e-4)


def test_the_share_fixed_is_of_the_need_at_onset() -> None:
    setting = plain(groups=2)
    state, harm = running(setting)

    found = fixed_share(setting, state, harm, cell(0.1), np.array([[[0.25], [0.0]]]))

    assert found[0, :, 0].tolist() == [0.75, 0]  # the second group had no need


def test_need_that_ends_by_itself_is_no_deed_of_the_company() -> None:
    setting = plain()
    setting = replace(setting, incidents=replace(setting.incidents, eases=cell(0.3)))
    state, harm = running(setting)

    unmet = still_unmet(setting, state, cell(0.1), days=1.0)
    found = fixed_share(setting, state, harm, cell(0.1), unmet)

    assert unmet == pytest.approx(0.6703, abs=1e-4)  # exp(-(.1 + .3) * 1)
    assert found == pytest.approx(0.0824, abs=1e-4)  # (1 - .6703) * .1 / (.1 + .3)


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
