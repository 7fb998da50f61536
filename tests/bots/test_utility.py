"""The one figure that weighs a game against the goals of its case."""

from dataclasses import replace

import numpy as np
import pytest

from game.bots.utility import kept, utility
from game.engine.case import Case
from game.engine.state import State
from game.engine.trust.cost import Component
from game.engine.word import Word
from game.scenario.weights import Weights
from tests.debrief.ferry import begun, case_of


def ended(loyalty: float, media: float, cost: float) -> tuple[Case, State]:
    """Return a game of one turn that ended so; meters are 0-1, cost in shares of its goal."""
    case = case_of()
    costs = np.zeros((1, len(Component)))
    costs[0, 0] = cost * case.scenario.goals.cost
    state = begun(case).state
    heard = np.array([media])
    return case, replace(state, turn=1, loyalty=np.array([loyalty]), heard=heard, costs=costs)


def test_a_game_that_just_reaches_every_goal_scores_one() -> None:
    assert utility(*ended(0.6, 0.4, 1.0))[0] == pytest.approx(1)


def test_the_figure_is_worked_by_hand() -> None:
    """6 x .3/.6 + 2 x (1 - .7)/(1 - .4) + 2 x 2/(1 + 3) + 1, of 11: 3 + 1 + 1 + 1, of 11."""
    assert utility(*ended(0.3, 0.7, 3.0))[0] == pytest.approx(6 / 11)


@pytest.mark.parametrize("better", [(0.7, 0.4, 1.0), (0.6, 0.3, 1.0), (0.6, 0.4, 0.5)])
def test_each_meter_counts_beyond_its_goal_too(better: tuple[float, float, float]) -> None:
    assert utility(*ended(*better))[0] > 1


def test_a_ruinous_bill_cannot_outweigh_all_else() -> None:
    assert utility(*ended(0.6, 0.4, 1e6))[0] == pytest.approx(9 / 11, abs=1e-3)


def test_leaving_people_alone_saves_few_points() -> None:
    """6 x .3/.6 + 2 + 2 x 1.25 + 1, of 11: nothing spent is worth half a point in eleven."""
    assert utility(*ended(0.3, 0.4, 0.0))[0] == pytest.approx(8.5 / 11)
    at_goal = utility(*ended(0.3, 0.4, 1.0))[0]
    assert utility(*ended(0.3, 0.4, 0.5))[0] - at_goal == pytest.approx(0.25 / 11)


def test_others_may_weigh_otherwise() -> None:
    for_thrift = Weights(loyalty=1, media=0, cost=3, promises=0)

    # 1 x .3/.6 + 3 x 2/(1 + 3), of 4: .5 + 1.5, of 4
    assert utility(*ended(0.3, 0.7, 3.0), for_thrift)[0] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("word", "share"),
    [
        (Word.NOT_GIVEN, 1.0),
        (Word.OPEN, 1.0),
        (Word.KEPT, 1.0),
        (Word.LATE, 1.0),
        (Word.PARTLY, 0.5),
        (Word.OVERDUE, 0.0),
        (Word.BROKEN, 0.0),
    ],
)
def test_a_word_counts_by_how_it_was_kept(word: Word, share: float) -> None:
    case, state = ended(0.6, 0.4, 1.0)
    words = np.full((1, len(case.pledges)), Word.NOT_GIVEN, dtype=np.int16)
    words[0, 0] = word

    assert kept(replace(state, word=words))[0] == pytest.approx(share)
    assert utility(case, replace(state, word=words))[0] == pytest.approx((10 + share) / 11)
