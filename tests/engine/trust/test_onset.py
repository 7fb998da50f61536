from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.onset import before, beginning, begun, repeats
from game.engine.trust.plain import plain, row, table
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState, opening
from game.engine.trust.step import step
from tests.engine.trust.small import did, started, vector, with_state


def blamed(setting: Setting, **changes: Floats) -> TrustState:
    """Return one row of a company that half is blamed on, and nobody denies it."""
    half = {"believed": vector(0.5), "responsibility": vector(0.5)}
    return with_state(setting, **half, **changes)


def test_the_first_incident_leaves_its_need_and_its_story() -> None:
    setting = plain()
    state = blamed(setting, credibility=vector(0.6))

    found = begun(setting, state, did(setting, 1), row(1), vector(0.0))

    assert found["unmet_need"] == pytest.approx(1.0)
    assert found["blame_at_onset"] == pytest.approx(0.5)
    assert found["news_weight"] == pytest.approx(0.7)
    assert found["story"] == pytest.approx(2.1)  # 3 * .7
    assert found["expected"] == pytest.approx(1.0)  # one tempo of one day


def test_readiness_brings_moves_forward_by_so_many_tempos() -> None:
    setting = plain()
    setting = replace(setting, incidents=replace(setting.incidents, tempo=row(2)))

    found = begun(setting, blamed(setting), did(setting, 1), row(1), vector(0.4))

    assert found["head_start"] == pytest.approx(0.8)  # .4 * 2 days


def test_telling_it_first_softens_the_wound_and_the_story() -> None:
    setting = plain()
    state = blamed(setting, credibility=vector(0.6))

    found = begun(setting, state, did(setting, 1, first=1), row(1), vector(0.0))

    assert found["disclosure"] == pytest.approx(0.85)  # 1 - .25 * 1 * .6
    assert found["story"] == pytest.approx(1.785)  # 3 * .7 * .85


def test_a_second_incident_is_less_news_and_a_double_deviation() -> None:
    setting = plain(incidents=2)
    state = blamed(setting, started=row(1, 0), credibility=vector(0.6))

    found = begun(setting, state, did(setting, 1), row(0, 1), vector(0.0))

    assert found["news_weight"][0, 1] == pytest.approx(0.308)  # .7 * (1 - .8 * .7)
    assert found["story"][0, 1] == pytest.approx(1.2737, abs=1e-4)  # 3 * .7 * exp(-.5)
    assert found["double_deviation"][0, 0, 1] == pytest.approx(0.27)  # .9 * (1 * .6) * .5
    assert found["repeat"].tolist() == [[0, 1]]


def test_two_incidents_of_one_turn_are_taken_in_the_order_of_the_case() -> None:
    setting = plain(incidents=2)
    state = blamed(setting, credibility=vector(0.6))

    found = begun(setting, state, did(setting, 1), row(1, 1), vector(0.0))

    assert found["news_weight"] == pytest.approx(row(0.7, 0.308))
    assert found["repeat"].tolist() == [[0, 1]]


def test_only_those_hit_before_are_failed_twice() -> None:
    setting = plain(groups=2, incidents=2)
    need = table([[1, 1], [0, 1]])
    setting = replace(setting, incidents=replace(setting.incidents, need=need))
    state = blamed(setting, started=row(1, 0))

    found = begun(setting, state, did(setting, 1), row(0, 1), vector(0.0))

    # .9 * .6 * .5 for the first group; the second is hit for the first time
    assert found["double_deviation"][0, :, 1] == pytest.approx([0.27, 0])


def test_a_new_failure_ends_what_was_better_than_before() -> None:
    setting = plain(groups=2, incidents=2)
    state = blamed(setting, started=row(1, 0), paradox=row(0.1, 0.1))

    found = begun(setting, state, did(setting, 1), row(0, 1), vector(0.0))

    assert found["paradox"].tolist() == [[0, 0.1]]


def test_an_incident_that_runs_cannot_begin_again() -> None:
    setting = plain()
    first = step(setting, opening(setting, 1), started(setting, [0], did(setting, 1)), 1.0)
    deeds = started(setting, [0], did(setting, 1))

    assert beginning(first.state, deeds).tolist() == [[0]]
    again = step(setting, first.state, deeds, 1.0).state
    quiet = step(setting, first.state, did(setting, 1), 1.0).state
    assert again.trust == quiet.trust


def test_incidents_may_begin_in_any_order() -> None:
    setting = plain(incidents=3)
    state = blamed(setting, started=row(0, 0, 1))

    assert before(row(1, 0, 1), row(1, 0, 0), [0]).tolist() == [[1, 2, 2]]
    assert repeats(state, row(1, 0, 0)).tolist() == [[1, 0, 0]]
    assert repeats(opening(setting, 1), row(1, 0, 1)).tolist() == [[0, 0, 1]]


def test_a_later_incident_with_more_blame_raises_it_for_all() -> None:
    setting = plain(incidents=2)
    setting = replace(setting, incidents=replace(setting.incidents, blame=row(0.3, 0.6)))
    state = opening(setting, 1)
    state = step(setting, state, started(setting, [0], did(setting, 1)), 1.0).state
    assert state.responsibility == pytest.approx(0.3)

    state = step(setting, state, started(setting, [1], did(setting, 1)), 1.0).state

    assert state.responsibility == pytest.approx(0.7)  # .6 + .4 * .25, a repeat
    assert np.all(state.blame_at_onset == pytest.approx(row(0.3, 0.7)))


@pytest.mark.parametrize(
    ("days", "story"),
    [
        (0.0, 1.2737),  # 3 * .7 * exp(-.5)
        (10.5, 1.6355),  # half remembered: exp(-.25)
        (365.0, 2.1),  # forgotten: news again
    ],
)
def test_a_later_failure_is_the_more_news_the_longer_the_last_was_ago(
    days: float, story: float
) -> None:
    setting = plain(incidents=2)
    state = blamed(setting, started=row(1, 0), days_since=row(days, 0))

    found = begun(setting, state, did(setting, 1), row(0, 1), vector(0.0))

    assert found["story"][0, 1] == pytest.approx(story, abs=1e-4)
