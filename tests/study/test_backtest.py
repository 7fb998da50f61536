import pytest

from game.scenario.history import Measured
from game.study.backtest import Fact, Verdict
from tests.study.harbour import fact, held, simulated

SALES = {"figure": "loyalty", "at": "day-three", "scale": "percent"}


@pytest.mark.parametrize(
    ("off", "verdict"),
    [(0.0, Verdict.HIT), (0.1, Verdict.HIT), (-0.1, Verdict.HIT), (0.11, Verdict.MISS)],
)
def test_a_fact_is_hit_within_its_tolerance(off: float, verdict: Verdict) -> None:
    (found,) = held(fact(simulated(**SALES) + off, SALES)).facts

    assert found.verdict is verdict


def test_a_fact_that_says_no_figure_is_not_simulated_and_counts_nowhere() -> None:
    case = held(fact(5, None), fact(5, SALES))

    assert [found.verdict for found in case.facts] == [Verdict.NOT_SIMULATED, Verdict.MISS]
    assert case.scored == case.facts[1:]
    assert case.count(Verdict.NOT_SIMULATED) == 1


def test_money_is_held_against_but_not_scored() -> None:
    case = held(fact(0, {"figure": "spent", "at": "day-one"}))

    assert case.facts[0].verdict is Verdict.MISS
    assert case.scored == ()


@pytest.mark.parametrize(
    ("factor", "tolerance", "spread"),
    [(1.0, 0.1, 6.0), (1.0, 9.0, 9.0), (0.5, 3.0, 12.0), (-1.0, 1.0, 6.0), (10.0, 2.0, 2.0)],
)
def test_no_bell_is_narrower_than_six_hundredths_of_the_whole(
    factor: float, tolerance: float, spread: float
) -> None:
    told = fact(0, SALES | {"factor": factor}, tolerance=tolerance)

    assert Fact(Measured.model_validate(told), 0.0).spread == spread


def order(by: float = 0.0, **sides: object) -> bool:
    """Return whether an order holds."""
    case = held(orders=({"text": "One is more", "by": by, **sides},))
    return case.orders[0].holds


def test_an_order_holds_where_the_one_is_more_than_the_other() -> None:
    early = {"figure": "peak", "at": "day-two"}
    late = {"figure": "left", "at": "day-three"}

    assert order(more=early, than=late)
    assert not order(more=late, than=early)
    assert not order(more=early, than=early)


def test_an_order_may_ask_for_a_distance_or_allow_one() -> None:
    fall = simulated(**SALES)
    assert fall < 0

    assert not order(more=SALES)
    assert order(more=SALES, by=fall - 0.01)  # no further below than this
    assert not order(more=SALES, by=fall + 0.01)
    assert order(than=SALES, by=-fall - 0.01)  # it falls by at least this much
    assert not order(than=SALES, by=-fall + 0.01)
