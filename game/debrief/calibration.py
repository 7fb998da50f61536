"""Confidence against outcome: were teams as often right as they thought they would be?

What a team is asked with its plan is how sure it is that loyalty will stand no lower when the turn
is over. That can be answered on the next page, and a game has enough turns to learn from it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

BINS = (0, 20, 40, 60, 80, 101)  # percent: where each step of the chart begins, and the end
EASE = 0.005  # of the meter: what reads as the same figure is no fall


@dataclass(frozen=True, slots=True)
class Guess:
    """How sure a team was, and whether it came true."""

    percent: int
    held: bool


@dataclass(frozen=True, slots=True)
class Step:
    """All guesses of much the same confidence."""

    least: int  # percent
    most: int
    count: int
    sure: float  # 0-1, the mean confidence
    right: float  # 0-1, how often it came true


@dataclass(frozen=True, slots=True)
class Calibration:
    """What guesses come to."""

    brier: float  # mean squared error: 0 is always right and sure of it, .25 is tossing a coin
    steps: tuple[Step, ...]


def held(before: float, after: float) -> bool:
    """Tell whether loyalty (0-1) stands no lower than before."""
    return after >= before - EASE


def calibration(guesses: Sequence[Guess]) -> Calibration | None:
    """Return how well confidence fitted what came, or None where nobody gave any."""
    if not guesses:
        return None
    errors = [(guess.percent / 100 - guess.held) ** 2 for guess in guesses]
    return Calibration(sum(errors) / len(errors), tuple(_steps(guesses)))


def _steps(guesses: Sequence[Guess]) -> list[Step]:
    steps = []
    for least, end in pairwise(BINS):
        inside = [guess for guess in guesses if least <= guess.percent < end]
        if inside:
            sure = sum(guess.percent for guess in inside) / (100 * len(inside))
            right = sum(guess.held for guess in inside) / len(inside)
            steps.append(Step(least, min(end, 100), len(inside), sure, right))
    return steps
