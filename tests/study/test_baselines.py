"""The simple forecasts, by hand: a ferry of severity .5 and news value .5."""

from dataclasses import replace
from typing import Any

import pytest

from game.scenario.against import Subject
from game.study.backtest import Backtest
from game.study.baselines import Curve, fitted_curve, nearest, recovering, severity, unchanged
from game.study.contest import Forecaster, contest
from tests.debrief.ferry import DATA, case_of
from tests.study.harbour import fact, held

HALVING = Curve(depth=0.4, half_life=31.25)  # half is won back when the last turn ends
STRANDED: dict[str, Any] = {"figure": "trust", "of": "stranded", "at": "day-three"}


def one(**against: object) -> Backtest:
    return held(fact(0, against))


@pytest.fixture
def opening() -> float:
    return 100 * float(case_of().setting.groups.trust[0, 0])


def test_nothing_changes(opening: float) -> None:
    for against, value in (
        (STRANDED, opening),
        (STRANDED | {"scale": "points"}, 0.0),
        (STRANDED | {"factor": 0.1}, 10 * opening),
        ({"figure": "media", "at": "day-two"}, 0.0),
        ({"figure": "met", "of": "stranded", "at": "day-two"}, 0.0),
    ):
        case = one(**against)
        assert unchanged(case, case.facts[0]) == pytest.approx(value)


def test_what_was_lost_comes_back_along_the_curve(opening: float) -> None:
    left = opening * (1 - 0.4 * 0.5 / 2)  # depth, severity, half of it back
    first = opening * (1 - 0.4 * 0.5 * 2 ** (-10 / 24 / 31.25))
    for against, value in (
        (STRANDED, left),
        (STRANDED | {"scale": "points"}, left - opening),
        (STRANDED | {"scale": "points", "since": "day-one"}, left - first),
        (STRANDED | {"scale": "percent"}, -10.0),
        (STRANDED | {"scale": "percent", "factor": -1}, 10.0),
        ({"figure": "met", "of": "stranded", "at": "day-three"}, 50.0),
        ({"figure": "media", "at": "day-three"}, 25.0),  # news value .5
    ):
        case = one(**against)
        assert recovering(case, case.facts[0], HALVING) == pytest.approx(value), against


def test_onlookers_are_hit_as_hard_as_it_is_newsworthy() -> None:
    apart = {"harms": {"stranded": {"share": 0.9, "severity": 0.9}}, "newsworthiness": 0.3}
    incidents = [DATA["incidents"][0] | apart, *DATA["incidents"][1:]]
    case = held(
        fact(0, STRANDED),
        fact(0, STRANDED | {"of": "coastguard"}),
        fact(0, {"figure": "media", "at": "day-two"}),
        case=case_of(incidents=incidents),
    )

    hit = [severity(case, found.measured.against) for found in case.facts if found.measured.against]
    assert hit == [0.9, 0.3, 0.3]


def test_an_incident_that_never_began_makes_nothing_more_severe() -> None:
    worse = DATA["incidents"][0] | {"id": "sinks", "newsworthiness": 1.0}
    case = held(fact(0, STRANDED), case=case_of(incidents=[*DATA["incidents"], worse]))

    assert case.facts[0].against
    assert severity(case, case.facts[0].against) == 0.5


def severe(severity: float, value: float, **against: object) -> Backtest:
    """Return a ferry that hits this hard and of which this much was measured."""
    harms = {"harms": {"stranded": {"share": 0.9, "severity": severity}}}
    incidents = [DATA["incidents"][0] | harms, *DATA["incidents"][1:]]
    return held(fact(value, STRANDED | against), case=case_of(incidents=incidents))


def test_the_nearest_in_severity_tells_and_a_unit_is_no_hindrance() -> None:
    case = severe(0.5, 70)
    others = [severe(0.9, 20), severe(0.6, 600, factor=0.1), severe(0.3, 75)]

    assert nearest(case, case.facts[0], others) == pytest.approx(60)
    assert nearest(others[1], others[1].facts[0], [case]) == pytest.approx(700)


def test_where_nobody_measured_the_same_it_stays_as_it_is(opening: float) -> None:
    case, other = severe(0.5, 70), severe(0.5, -3, scale="points")

    assert nearest(case, case.facts[0], [other]) == pytest.approx(opening)


def test_the_curve_that_made_the_facts_is_found_again() -> None:
    made = Curve(depth=0.6, half_life=32)
    asked = [STRANDED | {"at": turn, "scale": "percent"} for turn in ("day-one", "day-three")]
    empty = held(*(fact(0, against) for against in asked))
    values = [recovering(empty, found, made) for found in empty.facts]
    case = held(*(fact(value, against) for value, against in zip(values, asked, strict=True)))

    assert fitted_curve([case]) == made


def test_facts_for_checking_are_not_learnt_from() -> None:
    away = held(fact(-90, STRANDED | {"scale": "percent"}, use="check"))

    assert fitted_curve([away]) == fitted_curve([])


def test_the_curve_of_a_case_is_learnt_from_the_others() -> None:
    steep = severe(0.5, -50, scale="percent", at="day-one")
    flat = severe(0.5, 0, scale="percent", at="day-one")
    found = contest([_named(steep, "steep"), _named(flat, "flat")])

    assert found.own == ()
    assert found.curves["flat"].depth > 0.9
    assert found.curves["steep"].depth == 0
    assert contest([steep]).own == ("low-tide",)


def test_scores_add_up_over_cases_and_subjects() -> None:
    media = fact(30, {"figure": "media", "at": "day-two"}, use="check")
    found = contest([held(fact(70, STRANDED), media)])

    for forecaster in Forecaster:
        parts = [found.score(forecaster, subject) for subject in Subject]
        assert sum(parts) == pytest.approx(found.score(forecaster))
    assert (found.count(Subject.PEOPLE), found.count(Subject.NEWS), found.count()) == (1, 1, 2)
    ahead = found.score(Forecaster.MODEL) - found.score(Forecaster.UNCHANGED)
    assert found.ahead(Forecaster.UNCHANGED) == pytest.approx(ahead)


def _named(case: Backtest, name: str) -> Backtest:
    scenario = case.replay.case.scenario.model_copy(update={"id": name})
    return replace(
        case, replay=replace(case.replay, case=replace(case.replay.case, scenario=scenario))
    )
