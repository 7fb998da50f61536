import pytest

from game.study.score import log_score

TOP = -0.9808  # log of gamma(5/2) / (gamma(2) * sqrt(4 pi)), which is .375


def test_the_score_is_best_where_the_forecast_is_right() -> None:
    assert log_score(3.0, 3.0, 1.0) == pytest.approx(TOP, abs=1e-4)
    assert log_score(3.0, 3.0, 6.0) == pytest.approx(TOP - 1.7918, abs=1e-4)  # log 6


def test_two_widths_off_costs_two_and_a_half_times_the_log_of_two() -> None:
    assert log_score(0.0, 12.0, 6.0) == pytest.approx(TOP - 1.7918 - 1.7329, abs=1e-4)
    assert log_score(12.0, 0.0, 6.0) == log_score(0.0, 12.0, 6.0)


def test_a_fact_far_off_does_not_count_without_end() -> None:
    far = log_score(0.0, 100.0, 1.0) - log_score(0.0, 200.0, 1.0)

    assert far == pytest.approx(5 * 0.6931, abs=0.01)  # a bell with thin tails: 15,000
