import pytest

from game.debrief.calibration import Guess, Step, calibration, held


def test_what_reads_as_the_same_figure_is_no_fall() -> None:
    assert held(0.5, 0.5)
    assert held(0.5, 0.496)
    assert not held(0.5, 0.49)


def test_without_a_guess_there_is_nothing_to_tell() -> None:
    assert calibration([]) is None


@pytest.mark.parametrize(
    ("percent", "came_true", "brier"),
    [(100, True, 0.0), (100, False, 1.0), (50, True, 0.25), (0, False, 0.0), (80, False, 0.64)],
)
def test_the_score_is_the_squared_error(percent: int, came_true: bool, brier: float) -> None:
    found = calibration([Guess(percent, came_true)])

    assert found is not None
    assert found.brier == pytest.approx(brier)


def test_guesses_of_much_the_same_confidence_stand_on_one_step() -> None:
    found = calibration([Guess(80, True), Guess(100, False), Guess(90, True), Guess(10, False)])

    assert found is not None
    low, high = found.steps
    assert low == Step(0, 20, 1, 0.1, 0.0)
    assert (high.least, high.most, high.count) == (80, 100, 3)
    assert (high.sure, high.right) == pytest.approx((0.9, 2 / 3))
