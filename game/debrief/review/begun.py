"""When incidents began in two games, since the decision in which they differ."""

import numpy as np

from game.debrief.review.replayed import Run


def begins(run: Run) -> dict[int, int]:
    """Return by incident the turn on which it began, of those that began since the decision."""
    found = dict[int, int]()
    for turn in run.turns:
        before, after = run.opening(turn).started[run.row], run.closing(turn).started[run.row]
        found |= dict.fromkeys(np.flatnonzero(after & ~before).tolist(), turn)
    return found


def in_both(was: Run, would: Run) -> list[int]:
    """Return the incidents that began in both games, on one and the same turn."""
    here, there = begins(was), begins(would)
    old = np.flatnonzero(was.opening(was.opens).started[was.row]).tolist()
    return [*old, *(one for one in here if there.get(one) == here[one])]
