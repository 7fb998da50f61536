import numpy as np
import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.justice import Timely, deeds_seen, earned, satisfaction, words
from game.engine.trust.plain import plain, row
from tests.engine.trust.small import cell, did, running, vector

HALF = Timely(row(0.5), cell(0.5))


@pytest.mark.parametrize(
    ("given", "satisfied"),
    [
        (0.0, 0.0),
        (0.6, 0.6321),  # 1 - exp(-.6 / .6)
        (1.0, 0.8111),  # 1 - exp(-1 / .6)
        (1.5, 0.9179),  # 1 - exp(-1.5 / .6)
        (3.0, 0.9179),  # more than one and a half times the loss does nothing
    ],
)
def test_compensation_satisfies_less_and_less(given: float, satisfied: float) -> None:
    assert satisfaction(DEFAULT, vector(given)) == pytest.approx(satisfied, abs=1e-4)


def test_words_are_worth_less_from_a_posture_below_the_blame() -> None:
    deeds = did(plain(), 1, speaks=1, quality=0.8)

    assert words(deeds, vector(0), row(1)) == pytest.approx(0.8)
    assert words(deeds, vector(0.3), row(1)) == pytest.approx(0.56)  # .8 * (1 - .3)
    assert words(deeds, vector(0), row(0)) == 0


def test_what_is_done_late_is_credited_in_part_and_seen_by_half() -> None:
    setting = plain(groups=2)
    state, harm = running(setting)
    deeds = did(setting, 1, compensation=[[0.6, 0]], procedure=0.5)
    share = np.array([[[0.5], [0.0]]])

    found = earned(DEFAULT, state, deeds, harm, (share, row(0.8), HALF))

    assert found.fix_credit[0, :, 0] == pytest.approx([0.25, 0.125])  # .5 * .5, and half of it
    # .6321 * .5, and half of it
    assert found.pay_credit[0, :, 0] == pytest.approx([0.31606, 0.15803], abs=1e-5)
    assert found.words_credit == pytest.approx(0.4)  # .8 * .5
    assert found.procedure_credit == pytest.approx(0.25)  # .5 * .5


def test_work_of_a_long_turn_is_credited_by_when_it_was_done() -> None:
    setting = plain(groups=2)
    state, harm = running(setting)
    share = np.array([[[0.5], [0.0]]])
    timely = Timely(row(1), cell(0.4))

    found = earned(DEFAULT, state, did(setting, 1), harm, (share, row(0.8), timely))

    assert found.fix_credit[0, :, 0] == pytest.approx([0.2, 0.1])  # .5 * .4, and half of it
    assert found.words_credit == pytest.approx(0.8)


def test_the_same_words_again_earn_nothing() -> None:
    setting = plain()
    state, harm = running(setting, said=row(0.8), words_credit=row(0.8))
    share = np.zeros((1, 1, 1))

    found = earned(DEFAULT, state, did(setting, 1), harm, (share, row(0.8), HALF))

    assert found.words_credit.tolist() == [[0.8]]


def test_an_unfriendly_press_lets_fewer_deeds_through() -> None:
    setting = plain(groups=2)
    state, harm = running(setting, hearing=vector(0.8))
    share = np.array([[[0.5], [0.0]]])

    found = earned(DEFAULT, state, did(setting, 1), harm, (share, row(0), Timely(row(1), cell(1))))

    assert found.fix_credit[0, :, 0] == pytest.approx([0.5, 0.2])  # .5 * .5 * .8


def test_what_can_be_seen_is_the_best_that_anyone_got() -> None:
    assert deeds_seen(row(0.3, 0.1), row(0.2, 0.9)) == pytest.approx(1.0)
    assert deeds_seen(row(0.3, 0.1), row(0.2, 0.1)) == pytest.approx(0.5)
