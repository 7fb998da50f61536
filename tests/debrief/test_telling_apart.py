"""The rubric tells good handling from bad: by deeds alone, and yet as the outcome does."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from game.bots.search import played as playthrough
from game.debrief.record import Record
from game.debrief.rubric import rubric, total
from game.present.wording.rubric import BANDS
from game.study.sensible import sensible
from tests.debrief.cases import opened, played

CASE = "jetblue-2007"
LOST = 0.45  # of loyalty: who ends below it did not handle it well


@cache
def lines() -> dict[str, Record]:
    """Return every way in which people really play the case, by name."""
    start, history = opened(CASE)
    return {
        name: replace(start, turned=tuple(playthrough(start.case, start.luck, policy)))
        for name, policy in sensible(start.case, history).items()
    }


def by_chance() -> list[Record]:
    return [played(CASE, seed, share) for share in (0.2, 0.4, 1.0) for seed in range(12)]


def points(record: Record) -> int:
    return total(rubric(record))[0]


def outcome(record: Record) -> float:
    """Return loyalty with quiet and thrift, as the case sets its goals."""
    cost = float(record.state.cost[0]) / record.scenario.goals.cost
    return float(record.state.loyalty[0]) - 0.25 * record.mean_media - 0.15 * cost


def ranks(values: list[float]) -> np.ndarray:
    _kinds, place, count = np.unique(values, return_inverse=True, return_counts=True)
    ranked: np.ndarray = (np.cumsum(count) - (count - 1) / 2)[place]
    return ranked


def agreement(records: list[Record]) -> float:
    """Return the rank correlation of points and outcome."""
    scored = [float(points(record)) for record in records]
    return float(np.corrcoef(ranks(scored), ranks([*map(outcome, records)]))[0, 1])


def test_points_and_outcome_rank_the_lines_of_the_case_alike() -> None:
    assert agreement(list(lines().values())) >= 0.6


def test_they_rank_games_that_chance_played_alike() -> None:
    assert agreement(by_chance()) >= 0.5


@pytest.mark.parametrize("silence", ["silent", "trial silence"])
def test_silence_is_among_the_lowest(silence: str) -> None:
    scored = sorted(map(points, lines().values()))
    assert points(lines()[silence]) <= scored[len(scored) // 3]


def test_doing_nothing_scores_nothing() -> None:
    assert points(lines()["silent"]) == 0


def test_no_line_that_lost_its_customers_was_handled_well() -> None:
    lost = {name for name, line in lines().items() if float(line.state.loyalty[0]) < LOST}
    assert {name for name in lost if points(lines()[name]) >= BANDS[1]} == set()
    assert lost
