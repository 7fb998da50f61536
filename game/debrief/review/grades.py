"""The verdict on a decision, as chess players know it, from the points that it gave away.

A point is a hundredth of the weighed outcome: 100 is a game that just reaches every goal.
"""

from enum import StrEnum

POINTS = 100  # of the weighed outcome, which is 1 where every goal is just reached


class Grade(StrEnum):
    """How a decision stands beside what else could have been played."""

    BEST = "best"
    GOOD = "good"
    INACCURACY = "inaccuracy"
    MISTAKE = "mistake"
    BLUNDER = "blunder"
    MISSED = "missed chance"


# From how many points lost each grade begins, the mildest first; the one table that is printed.
LIMITS: dict[Grade, float] = {
    Grade.BEST: 0.0,
    Grade.GOOD: 0.5,
    Grade.INACCURACY: 2.0,
    Grade.MISTAKE: 5.0,
    Grade.BLUNDER: 10.0,
}
MISSED_FROM = LIMITS[Grade.MISTAKE]  # what was played did no worse than the middle plan


def grade(lost: float, over_middle: float) -> Grade:
    """Return the verdict on a plan.

    Args:
        lost: points that the best plan of that moment would have come to on top.
        over_middle: points by which it did better than the middle one of all plans there were.
    """
    if lost >= MISSED_FROM and over_middle >= 0:
        return Grade.MISSED
    return max((each for each in LIMITS if lost >= LIMITS[each]), key=LIMITS.__getitem__)
