"""Good handling and bad end far apart, and no single kind of card is enough."""

from pathlib import Path

import pytest

from game.bots.search import Line
from game.engine.case import compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.library.read import read_scenario
from game.scenario.card import CardKind
from game.study.spread import Spread, spread

JETBLUE = Path(__file__).parents[2] / "scenarios" / "jetblue-2007" / "scenario.yaml"


@pytest.fixture(scope="module", params=[1, 7])
def found(request: pytest.FixtureRequest) -> Spread:
    scenario = read_scenario(JETBLUE).value
    assert scenario is not None
    case = compiled(scenario)
    return spread(case, deal([request.param], case.turns, purposes(case)), width=6)


def test_the_best_line_ends_at_least_25_points_of_loyalty_above_the_weakest(found: Spread) -> None:
    _name, weakest = found.weakest()
    assert found.best.loyalty[-1] - weakest.loyalty[-1] >= 0.25


def test_the_best_line_calms_the_media_30_points_sooner_than_the_loudest(found: Spread) -> None:
    """From the peak of the loudest line on, the widest gap between the two on the same turn."""
    _name, loudest = found.loudest()
    peak = loudest.media.index(max(loudest.media))
    gaps = [loudest.media[turn] - found.best.media[turn] for turn in range(peak, 9)]
    assert max(gaps) >= 0.30


def test_the_dearest_way_costs_at_least_twice_the_best(found: Spread) -> None:
    _name, dearest = found.dearest()
    assert dearest.cost[-1] >= 2 * found.best.cost[-1]


@pytest.mark.parametrize("kind", list(CardKind))
def test_no_kind_of_card_is_enough_by_itself(found: Spread, kind: CardKind) -> None:
    """Alone it ends at least five points of loyalty lower, or dearer by half as much again."""
    alone: Line = found.policies[f"only {kind.value}"]
    lower = found.best.loyalty[-1] - alone.loyalty[-1] >= 0.05
    dearer = alone.cost[-1] >= 1.5 * found.best.cost[-1]
    assert lower or dearer
