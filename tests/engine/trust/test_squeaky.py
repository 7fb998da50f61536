import numpy as np
import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.plain import plain
from game.engine.trust.squeaky import learned, open_need, unfair
from tests.engine.trust.small import cell, did, running, vector


def test_paying_for_threats_teaches_threats() -> None:
    setting = plain()
    state, _ = running(setting)

    found = learned(DEFAULT, state, did(setting, 1, threats=0.8), days=7.0)

    assert found == pytest.approx(0.1264, abs=1e-4)  # .25 * .8 * (1 - 1/e)


def test_a_fair_way_for_all_unlearns_them() -> None:
    setting = plain()
    state, _ = running(setting, threats_learned=vector(0.5))

    found = learned(DEFAULT, state, did(setting, 1, procedure=1), days=10.0)

    assert found == pytest.approx(0.4094, abs=1e-4)  # .5 * exp(-.02 * 10)


def test_nobody_learns_threats_where_none_is_paid() -> None:
    setting = plain()
    state, _ = running(setting, threats_learned=vector(0.5))

    assert np.all(learned(DEFAULT, state, did(setting, 1), days=90.0) == 0.5)


def test_those_still_in_need_see_the_loud_served_first() -> None:
    setting = plain()
    state, harm = running(setting)
    need = open_need(harm, cell(1.0))

    found = unfair(DEFAULT, state, vector(0.8), need, days=7.0)

    assert need == pytest.approx(0.6)
    assert found == pytest.approx(0.0910, abs=1e-4)  # .3 * .8 * .6321 * .6
