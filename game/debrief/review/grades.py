"""The verdict on a decision, as chess players know it, from the points that it gave away.

A point is a hundredth of the weighed outcome: 100 is a game that just reaches every goal.
"""

from enum import StrEnum

from game.base.scale import whole

POINTS = 100  # of the weighed outcome, which is 1 where every goal is just reached


class Grade(StrEnum):
    """How a decision stands beside what else could have been played."""

    BEST = "best"
    GOOD = "good"
    INACCURACY = "inaccuracy"
    MISTAKE = "mistake"
    BLUNDER = "blunder"
    MISSED = "missed chance"


# From how many whole points lost each grade begins, the mildest first; this table is printed.
LIMITS: dict[Grade, int] = {
    Grade.BEST: 0,
    Grade.GOOD: 1,
    Grade.INACCURACY: 2,
    Grade.MISTAKE: 5,
    Grade.BLUNDER: 10,
}

# A plan that came to no less than the middle one missed a chance: nothing was spoilt, more was
# there to be had. From twice a blunder on it is called one all the same, or a learner would take
# the dearest decision of a game for one of the mildest.
MISSED_FROM, MISSED_TO = LIMITS[Grade.MISTAKE], 2 * LIMITS[Grade.BLUNDER] - 1  # whole points


def grade(lost: float, over_middle: float, as_it_went: float) -> Grade:
    """Return the verdict on a plan, by the figures as they are printed.

    Args:
        lost: points that the best plan of that moment would have come to on top.
        over_middle: points by which it came to more than the middle one of all honest plans.
        as_it_went: points that the best plan would have come to on top with the luck of the game;
            where that is none, nobody who was there saw anything go wrong.
    """
    points = whole(lost)
    if by_luck_alone(points, as_it_went):
        return Grade.INACCURACY
    if MISSED_FROM <= points <= MISSED_TO and whole(over_middle) >= 0:
        return Grade.MISSED
    return max((each for each in LIMITS if points >= LIMITS[each]), key=LIMITS.__getitem__)


def by_luck_alone(lost: float, as_it_went: float) -> bool:
    """Tell whether a plan is a mistake or worse in other worlds alone; points as of `grade`."""
    return whole(lost) >= LIMITS[Grade.MISTAKE] and whole(as_it_went) <= 0
