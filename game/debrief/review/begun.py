"""When incidents began in two games, since the decision in which they differ, and by what."""

import numpy as np

from game.debrief.review.replayed import Run
from game.scenario.condition import Condition


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


def spared(played: Run, was: Run, would: Run) -> tuple[str, ...]:
    """Return by id what began as the game was played, and with the better plan never does.

    It began in the game, too, that this plan is held against: `was`.
    """
    names, here, there = list(played.case.index.incidents), begins(was), begins(would)
    return tuple(names[one] for one in begins(played) if one in here and one not in there)


def told_by_doing(was: Run, incident: str) -> bool:
    """Tell whether an incident is the company's own deed, or came by one of these in a game."""
    case = was.case
    ways = [
        (by_own_deed(on.when), bool(was.end.fired[was.row, place]))
        for place, on in enumerate(case.scenario.injects)
        if on.happens.starts == incident
    ]
    came_by_deed = any(deed and fired for deed, fired in ways)
    clock = any(incident in turn.starts for turn in case.scenario.turns)
    return came_by_deed or (not clock and all(deed for deed, _fired in ways))


def by_own_deed(when: Condition | None) -> bool:
    """Tell whether something comes about only by a card that the company plays."""
    return when is not None and bool(
        when.played or (when.any_ and all(way.played for way in when.any_))
    )
