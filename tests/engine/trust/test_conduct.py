from dataclasses import replace

import pytest

from game.engine.trust.conduct import backfired, calmed, empty, failed_twice, lapsed
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.plain import plain, row
from tests.engine.trust.small import cell, did, running, vector, with_state


@pytest.mark.parametrize(
    ("quality", "shown", "hollow"),
    [
        (0.8, 0.0, 1.0),
        (0.8, 0.2, 0.0),  # it came with a deed that can be seen
        (0.04, 0.0, 0.0),  # too little to be an apology
    ],
)
def test_an_apology_without_a_deed_is_empty(quality: float, shown: float, hollow: float) -> None:
    deeds = did(plain(), 1, speaks=1, quality=quality)

    assert empty(DEFAULT, deeds, vector(shown)) == hollow


@pytest.mark.parametrize(("count", "wound"), [(3.0, 0.0), (4.0, 0.057), (5.0, 0.057)])
def test_the_fourth_empty_apology_backfires(count: float, wound: float) -> None:
    found = backfired(DEFAULT, vector(1), vector(count), vector(0.05), row(0.5))

    assert found == pytest.approx(wound)  # .12 * (1 - .05) * .5


def test_saying_it_is_mended_when_it_is_not_fails_people_twice() -> None:
    setting = plain()
    deeds = did(setting, 1, double_deviation=0.5)
    open_still, harm = running(setting, unmet_need=cell(0.4))
    mended, _ = running(setting, unmet_need=cell(0.05))

    assert failed_twice(setting, open_still, harm, deeds) == pytest.approx(0.27)  # .9 * .5 * .6
    assert failed_twice(setting, mended, harm, deeds) == 0


def test_conduct_heals_by_half_in_240_quiet_days() -> None:
    setting = plain()
    state, _ = running(setting)

    assert calmed(setting, state, row(0), 240.0) == pytest.approx(0.6931, abs=1e-4)  # ln 2


def test_after_a_lapse_of_integrity_it_heals_three_times_slower() -> None:
    setting = plain()
    setting = replace(setting, incidents=replace(setting.incidents, integrity=row(1)))
    state, _ = running(setting)

    assert calmed(setting, state, row(0), 240.0) == pytest.approx(0.2310, abs=1e-4)  # ln 2 / 3


def test_one_new_lapse_re_opens_all_of_it() -> None:
    setting = plain(groups=2)
    state, _ = running(setting, calm=row(0.5, 0.5))

    found = calmed(setting, state, row(0, 1), 240.0)

    assert found == pytest.approx(row(1.1931, 0), abs=1e-4)  # .5 + ln 2


def test_nothing_heals_before_anything_began() -> None:
    setting = plain()

    assert calmed(setting, with_state(setting), row(0), 90.0) == 0


def test_lapses_are_counted() -> None:
    setting = plain(groups=2)
    state, _ = running(setting, contradictions=vector(1), broken=vector(0.5))
    deeds = did(setting, 1, broken=0.5, scapegoats=[[0, 1]], speaks=1, quality=0.8)

    found = lapsed(setting, state, deeds, vector(0.4), (vector(0), row(0.6, 0.6)), 1.0)

    assert found.contradictions == pytest.approx(1.4)
    assert found.broken == pytest.approx(1.0)
    assert found.scapegoated.tolist() == [[0, 1]]
    assert found.empty_words == 1
