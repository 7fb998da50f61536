"""Need is met by work, ends by itself, and may be felt later than it was mended."""

from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.mending import Mended, mended
from game.engine.trust.plain import plain
from game.engine.trust.setting import Setting
from game.engine.trust.state import changed
from tests.engine.trust.small import cell, running


def altered(**changes: float) -> Setting:
    setting = plain()
    cells = {name: cell(value) for name, value in changes.items()}
    return replace(setting, incidents=replace(setting.incidents, **cells))


def after(setting: Setting, pace: float, *days: float) -> list[Mended]:
    """Return the need after each stretch of work at `pace`."""
    state, harm = running(setting)
    found = []
    for stretch in days:
        found.append(mended(setting, state, harm, cell(pace), stretch))
        last = found[-1]
        changes = {"unmet_need": last.unmet, "unfelt": last.unfelt}
        state = changed(state, changes | {"share_fixed": last.share_fixed})
    return found


@pytest.mark.parametrize(("fixable", "left"), [(1.0, 0.6065), (0.5, 0.7788), (0.0, 1.0)])
def test_a_pace_of_fixing_meets_part_of_what_is_left(fixable: float, left: float) -> None:
    (found,) = after(altered(fixable=fixable), 0.1, 5.0)

    assert found.unmet == pytest.approx(left, abs=1e-4)  # exp(-.1 * 5 * fixable)


def test_the_share_fixed_is_of_the_need_at_onset_and_only_of_the_harmed() -> None:
    setting = plain(groups=2)
    state, harm = running(setting)

    found = mended(setting, state, harm, np.array([[[0.1], [0.1]]]), 10.0)

    assert found.share_fixed[0, :, 0] == pytest.approx([0.6321, 0], abs=1e-4)  # 1 - exp(-1)


def test_need_that_ends_by_itself_is_no_deed_of_the_company() -> None:
    (found,) = after(altered(eases=0.3), 0.1, 1.0)

    assert found.unmet == pytest.approx(0.6703, abs=1e-4)  # exp(-(.1 + .3) * 1)
    assert found.share_fixed == pytest.approx(0.0824, abs=1e-4)  # (1 - .6703) * .1 / (.1 + .3)


def test_the_open_need_of_a_turn_is_its_mean() -> None:
    (found,) = after(plain(), 0.5, 2.0)

    assert found.mean_open == pytest.approx(0.6321, abs=1e-4)  # (1 - exp(-1)) / 1


def test_what_was_mended_is_felt_later() -> None:
    (found,) = after(altered(felt_after=90.0), 0.1, 10.0)

    # open: exp(-1) = .3679; in store: .1 * (exp(-10/90) - exp(-1)) / (.1 - 1/90) = .5929
    assert found.unfelt == pytest.approx(0.5929, abs=1e-4)
    assert found.unmet == pytest.approx(0.9608, abs=1e-4)  # .3679 + .5929
    assert found.share_fixed == pytest.approx(0.0392, abs=1e-4)  # 1 - .9608: all of it is work


def test_in_the_end_all_that_was_mended_is_felt() -> None:
    *_, last = after(altered(felt_after=90.0), 0.1, 10.0, 900.0)

    assert last.unmet == pytest.approx(0, abs=1e-4)
    assert last.share_fixed == pytest.approx(1, abs=1e-4)


def test_with_a_lag_two_short_turns_feel_like_one_long_turn() -> None:
    setting = altered(felt_after=30.0, eases=0.02)
    (whole,), halves = after(setting, 0.1, 20.0), after(setting, 0.1, 7.0, 13.0)

    assert halves[-1].unmet == pytest.approx(whole.unmet)
    assert halves[-1].share_fixed == pytest.approx(whole.share_fixed)
    mean = (7 * halves[0].mean_open + 13 * halves[1].mean_open) / 20
    assert mean == pytest.approx(whole.mean_open)


def test_a_pace_equal_to_the_lag_is_no_exception() -> None:
    (found,) = after(altered(felt_after=10.0), 0.1, 10.0)

    assert found.unfelt == pytest.approx(0.3679, abs=1e-4)  # t / 10 * exp(-t / 10) at t = 10


def test_work_is_paid_for_when_it_is_done_not_when_it_is_felt() -> None:
    (found,) = after(altered(felt_after=90.0), 0.1, 10.0)

    assert found.done == pytest.approx(0.6321, abs=1e-4)  # 1 - exp(-1)


def test_who_has_not_noticed_the_work_may_still_find_a_way() -> None:
    (found,) = after(altered(felt_after=90.0, eases=0.05), 0.1, 10.0)

    # both the open and the unfelt shrink by exp(-.05 * 10) besides
    assert found.unmet == pytest.approx(0.5827, abs=1e-4)  # .9608 * .6065
    assert found.share_fixed < 0.0392
