"""Cards that are never right or always right, on games made by hand."""

from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.setting import Bools
from game.study.checks.weighing import (
    DEAD,
    HARDLY,
    NEARLY_ALL,
    cards_are_ever_right,
    cards_are_not_always_right,
)
from game.study.plays import Plays, plays
from tests.debrief.ferry import case_of

COUNT = 4000  # the best games are the first thousand
BEST = COUNT // 4


@pytest.fixture(scope="module")
def real() -> Plays:
    return plays(case_of(), count=10)


def games(real: Plays, has: Bools) -> Plays:
    """Return games, the best first, of which those marked have the first card."""
    chosen = np.zeros((COUNT, len(real.case.scenario.cards)), dtype=bool)
    chosen[:, 0] = has
    drawn = replace(real.drawn, chosen=chosen, score=np.linspace(1, 0, COUNT))
    return Plays(real.case, drawn, real.bots, ())


def marked(best: float, others: float) -> Bools:
    """Return which games have a card: a share of the best and a share of the others."""
    has = np.zeros(COUNT, dtype=bool)
    has[: round(best * BEST)] = True
    has[BEST : BEST + round(others * (COUNT - BEST))] = True
    return has


def test_a_card_that_no_good_game_has_is_told_with_its_count(real: Plays) -> None:
    (found,) = cards_are_ever_right(games(real, marked(0, 0.5)))

    assert found.path == ("cards", 0)
    assert found.figures == {"best": 0, "games": 1500}


def test_a_card_is_dead_below_one_in_a_hundred_and_no_sooner(real: Plays) -> None:
    others = 0.33  # 990 games
    assert list(cards_are_ever_right(games(real, marked(0.009, others))))
    assert not list(cards_are_ever_right(games(real, marked(0.010, others))))
    assert pytest.approx(10 / 1000) == DEAD


def test_of_a_card_that_hardly_any_game_has_nothing_is_said(real: Plays) -> None:
    assert not list(cards_are_ever_right(games(real, marked(0, 99 / 3000))))
    assert not list(cards_are_not_always_right(games(real, marked(99 / 1000, 0))))


def test_a_card_that_luck_plays_as_often_in_good_games_as_in_bad_is_sound(real: Plays) -> None:
    for share in (0.2, 0.5, 1.0):
        plain = games(real, marked(share, share))
        assert not list(cards_are_ever_right(plain))
        assert not list(cards_are_not_always_right(plain))


def test_a_card_that_decides_is_told_with_both_shares(real: Plays) -> None:
    (found,) = cards_are_not_always_right(games(real, marked(0.95, 0.2)))

    assert found.path == ("cards", 0)
    assert found.figures == {"among": 95, "beyond": 20}


def test_both_limits_must_be_met(real: Plays) -> None:
    assert not list(cards_are_not_always_right(games(real, marked(NEARLY_ALL - 0.01, 0.2))))
    assert not list(cards_are_not_always_right(games(real, marked(0.95, HARDLY + 0.01))))


def test_a_card_seldom_played_is_held_against_as_many_of_the_best(real: Plays) -> None:
    """Four hundred games have it, and they are the four hundred best."""
    (found,) = cards_are_not_always_right(games(real, marked(0.4, 0)))

    assert found.figures == {"among": 100, "beyond": 0}
