import numpy as np
import pytest

from game.study.fit import Facts, fitted, likelihood

START = np.zeros(2)
LINE = np.array([[10.0, 0.0], [0.0, 3.0], [5.0, 5.0]])


def facts(measured: list[float], spread: float) -> Facts:
    return Facts(np.array(measured), np.full(len(measured), spread))


def test_unknowns_are_found_again_where_facts_are_sharp() -> None:
    true = np.array([1.2, -0.7])
    found = fitted(lambda values: LINE @ values, facts(list(LINE @ true), 0.01), START)

    assert found.values == pytest.approx(true, abs=1e-3)
    assert (found.deviations < 0.01).all()


def test_curved_forecasts_are_climbed_too() -> None:
    def forecast(values: np.ndarray) -> np.ndarray:
        return np.array([100 * np.exp(-values[0]), 100 / (1 + np.exp(values[1]))])

    true = np.array([1.5, -1.0])
    found = fitted(forecast, facts(list(forecast(true)), 0.1), START)

    assert found.values == pytest.approx(true, abs=0.01)


def test_a_fact_as_wide_as_the_prior_meets_it_half_way_or_less() -> None:
    # one fact at 1, width 1: the top of log t4(1 - x) - x^2 / 2 is where 5(1-x) / (4+(1-x)^2) = x
    found = fitted(lambda values: values[:1], facts([1.0], 1.0), np.zeros(1))
    x = float(found.values[0])

    assert 5 * (1 - x) / (4 + (1 - x) ** 2) == pytest.approx(x, abs=1e-3)
    assert found.deviations[0] == pytest.approx((5 / 7 + 1) ** -0.5, abs=1e-6)  # Fisher's 5/7


def test_what_no_fact_touches_keeps_its_prior() -> None:
    found = fitted(lambda values: 10 * values[:1], facts([10.0], 0.5), START)

    assert found.values[1] == 0
    assert found.deviations[1] == pytest.approx(1)
    assert found.deviations[0] < 0.1


def test_one_fact_far_off_does_not_drag_the_rest_along() -> None:
    same = np.ones((5, 1))
    good = fitted(lambda values: 10 * (same @ values), facts([5, 5, 5, 5, 5], 1), np.zeros(1))
    bad = fitted(lambda values: 10 * (same @ values), facts([5, 5, 5, 5, 500], 1), np.zeros(1))

    assert bad.values[0] == pytest.approx(good.values[0], abs=0.05)


def test_the_fit_says_how_well_it_tells_the_facts() -> None:
    known = facts([1.0, 2.0], 2.0)
    found = fitted(lambda values: values, known, START)

    assert found.likelihood == pytest.approx(likelihood(known, found.values))
    assert found.likelihood > likelihood(known, START)
