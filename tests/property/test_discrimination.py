"""A case must tell good handling from bad: on each meter, and by no one kind of card alone."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.trust.deeds import Deeds, quiet
from game.engine.trust.plain import plain
from game.engine.trust.setting import Floats
from game.engine.trust.state import opening
from game.engine.trust.step import step
from game.library.read import CaseFiles
from game.scenario.card import CardKind
from tests.study.worth import Worth, reaches, worth

# ------------------------------------------------------------------- what keeps a story alive

Days = Mapping[int, float]
DAYS = 21


def storm(*what: Mapping[str, Days], work: float = 0.0) -> Floats:
    """Return mean attention day by day in a plain case that strikes on day 0.

    `what` says what is done or comes to light on which day; `work` is the share of open need met
    a day from the next day on.
    """
    deeds = {name: days for each in what for name, days in each.items()}
    setting = plain(groups=2)
    state, heard = opening(setting, 1), []
    for day in range(DAYS):
        stepped = step(setting, state, of_the_day(day, work * (day >= 1), deeds), 1.0)
        heard.append(stepped.media[0])
        state = stepped.state
    return np.array(heard)


def of_the_day(day: int, pace: float, deeds: Mapping[str, Days]) -> Deeds:
    """Return what is done on a day; the harmed are the first of two groups."""
    now = {name: np.array([days.get(day, 0.0)]) for name, days in deeds.items()}
    fix = np.array([[[pace], [0.0]]])
    return replace(quiet(1, 2, 1), starts=np.array([[day == 0]]), fix=fix, **now)


def sorry(posture: float = 1.0, quality: float = 0.8) -> dict[str, Days]:
    """Return a statement on the first day."""
    return {"speaks": {1: 1.0}, "posture": {1: posture}, "quality": {1: quality}}


SORRY = sorry()


def week(heard: Floats) -> float:
    """Return mean attention from the second day to the end of the second week."""
    return float(heard[2:15].mean())


def test_victims_whom_nobody_attends_to_keep_a_story_alive() -> None:
    assert week(storm()) > 1.5 * week(storm(work=0.7))
    assert storm()[14] > 0.45
    assert storm(work=0.7)[14] < 0.05


def test_an_open_need_that_nobody_explains_keeps_a_story_alive() -> None:
    assert week(storm()) > week(storm(SORRY)) + 0.1


def test_care_and_candour_quieten_more_than_a_careless_statement() -> None:
    careless, candid = storm(sorry(quality=0.3)), storm(SORRY)
    assert week(careless) > week(candid) + 0.05


def test_words_quieten_sooner_while_the_work_is_still_going_on() -> None:
    assert week(storm(work=0.1)) > week(storm(SORRY, work=0.1)) + 0.05


def test_each_new_fact_brings_a_story_back() -> None:
    none, one = storm(SORRY, work=0.7), storm(SORRY, {"new_information": {5: 0.5}}, work=0.7)
    two = storm(SORRY, {"new_information": {5: 0.5, 9: 0.5}}, work=0.7)
    assert week(none) + 0.02 < week(one)
    assert week(one) + 0.02 < week(two)
    assert one[5] > none[5]


@pytest.mark.parametrize("lapse", ["contradiction", "broken"])
def test_a_lapse_brings_a_story_back_and_it_stays_longer_than_a_day(lapse: str) -> None:
    clean, lapsed = storm(SORRY, work=0.7), storm(SORRY, {lapse: {5: 1.0}}, work=0.7)
    assert lapsed[5] > lapsed[4]
    assert week(lapsed) > week(clean) + 0.05
    assert lapsed[8] > clean[8] + 0.05


def test_a_half_way_concession_quietens_less_than_a_whole_one() -> None:
    assert week(storm(sorry(posture=0.33))) > week(storm(SORRY)) + 0.01


def test_a_failed_recovery_brings_a_story_back() -> None:
    setting = plain(groups=2)
    state, heard = opening(setting, 2), []
    for day in range(DAYS):
        failed = np.zeros((2, 2))
        failed[1, 0] = day == 5
        deeds = replace(quiet(2, 2, 1), starts=np.full((2, 1), day == 0), double_deviation=failed)
        stepped = step(setting, state, deeds, 1.0)
        heard.append(stepped.media)
        state = stepped.state
    assert heard[5][1] > heard[5][0]


def test_attended_explained_and_left_alone_a_story_is_over_in_two_weeks() -> None:
    assert storm(SORRY, work=0.7)[13:].max() < 0.05


# ------------------------------------------------------------------------- over a whole game

SEEDS = (1, 2, 7, 2007)
NOT_ALONE = 0.1  # points of loyalty by which each kind alone must fall short of the best line


@pytest.fixture(scope="module")
def case(jetblue: CaseFiles) -> Case:
    return compiled(jetblue.scenario)


@pytest.fixture(scope="module", params=SEEDS)
def found(request: pytest.FixtureRequest, case: Case, jetblue: CaseFiles) -> Worth:
    return worth(case, deal([request.param], case.turns, purposes(case)), jetblue.history)


def test_sensible_lines_end_at_least_twenty_five_points_of_loyalty_apart(found: Worth) -> None:
    assert found.loyalty.by >= 0.25


def test_sensible_lines_lie_at_least_thirty_points_of_media_apart_in_the_storm(
    found: Worth,
) -> None:
    """In the mean of the turns from the loudest peak until no line is loud any more."""
    assert found.media.by >= 0.30


def test_on_one_turn_of_the_storm_lines_lie_even_further_apart(found: Worth) -> None:
    turn, apart = found.widest_turn
    assert turn in found.storm
    assert apart.by >= 0.30


def test_sensible_lines_cost_at_least_twice_as_much_as_one_another(found: Worth) -> None:
    assert found.cost.by >= 2


def test_the_line_that_ends_with_most_loyalty_was_quieter_than_the_least(found: Worth) -> None:
    best, least = found.lines[found.loyalty.better], found.lines[found.loyalty.worse]
    assert found.in_the_storm(least) >= found.in_the_storm(best) + 0.25


def test_doing_right_need_not_cost_more_than_the_temptations(case: Case, found: Worth) -> None:
    """Most loyalty is not to be had cheaply; all that the case calls winning is."""
    winners = [line for line in found.lines.values() if reaches(case, line)]
    assert min(line.cost[-1] for line in winners) < found.lines["tempted"].cost[-1]


def test_some_sensible_line_wins_and_silence_does_not(case: Case, found: Worth) -> None:
    winners = [name for name, line in found.lines.items() if reaches(case, line)]
    assert winners
    assert not {"silent", "tempted"} & set(winners)


@pytest.mark.parametrize("kind", CardKind)
def test_no_kind_of_card_is_enough_alone(case: Case, found: Worth, kind: CardKind) -> None:
    alone, best = found.alone[kind], found.lines[found.loyalty.better]
    assert not reaches(case, alone)
    assert alone.loyalty[-1] <= best.loyalty[-1] - NOT_ALONE
