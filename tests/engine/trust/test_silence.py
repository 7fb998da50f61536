from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Kind
from game.engine.trust.silence import deepened, deepening, deepest, nearest, spoken_of
from game.engine.trust.step import step
from tests.engine.trust.small import WORDS, after, cell, did, running, started, vector


def test_silence_cuts_as_deep_as_blame_and_nearness_let_it() -> None:
    setting = plain()

    # .3 * .5 * .6
    assert deepest(setting, vector(0.5), nearest(row(1), cell(0.6))) == pytest.approx(0.09)
    assert deepest(setting, vector(0.5), nearest(row(0), cell(0.6))) == 0


def test_the_wound_of_silence_opens_over_days() -> None:
    setting = plain()
    state, _ = running(setting)

    found = deepened(state.silence, row(0.09), deepening(setting, state, row(1), 2.0))

    # noticed 1 - exp(-2 / 2) = .6321; pace 1 - exp(-.6321 * 2 / 4) = .2710; .09 * .2710
    assert found == pytest.approx(0.0244, abs=1e-4)


def test_a_quick_tempo_notices_silence_sooner() -> None:
    setting = plain()
    hasty = replace(setting, incidents=replace(setting.incidents, tempo=row(0.1)))
    state, _ = running(setting)

    slow = deepening(setting, state, row(1), 0.2)
    quick = deepening(hasty, state, row(1), 0.2)

    # noticed 1 - exp(-.1) = .0952 against 1 - exp(-1) = .6321; times .2 / 4
    assert slow == pytest.approx(0.00475, abs=1e-5)
    assert quick == pytest.approx(0.03111, abs=1e-5)


def test_one_statement_answers_all_that_has_begun() -> None:
    state, _ = running(plain(incidents=2))

    assert spoken_of(state, vector(1)).tolist() == [[1, 0]]
    assert spoken_of(state, vector(0)).tolist() == [[0, 0]]


def test_a_new_incident_is_met_by_a_new_silence() -> None:
    setting = plain(incidents=2)
    spoken = after(setting, WORDS, {})[-1].state
    assert np.all(spoken.silence == 0)

    later = step(setting, spoken, started(setting, [1], did(setting, 1)), 2.0).state

    assert later.silence > 0


def test_a_regulator_feels_silence_twice() -> None:
    setting = plain(groups=2)
    kinds = (Kind.CUSTOMER, Kind.REGULATOR)
    setting = replace(setting, groups=replace(setting.groups, kind=kinds))

    wound = after(setting, {})[0].state.silence[0]

    # the customer feels max(.7, .6) = .7 as one who knows, and so does the regulator
    assert wound[1] == pytest.approx(2 * wound[0])
