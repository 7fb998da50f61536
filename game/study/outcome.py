"""The one figure that weighs a game as a whole: how far it reached what its case calls winning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Floats

LOYALTY, QUIET, THRIFT = 0.6, 0.2, 0.2  # how much each goal counts; together 1


def score(case: Case, state: State) -> Floats:
    """Return the weighed outcome of each row against the case's own goals, (rows,).

    It is 1 where every goal is just reached, and more or less as they are passed or missed:
    loyalty as a share of its goal, quiet (what media attention leaves free, in the mean of all
    turns) as a share of the quiet at its goal, thrift from 2 for nothing spent over 1 at the goal
    towards 0. Loyalty counts most, since it is what making it right is about; cost counts on its
    own only a little, because lost customers are in it already.
    """
    goals = case.scenario.goals
    loyalty = state.loyalty / max(goals.loyalty / 100, 0.01)
    quiet = (1 - state.mean_media) / max(1 - goals.media / 100, 0.01)
    thrift = 2 * goals.cost / (goals.cost + state.cost)
    weighed: Floats = LOYALTY * loyalty + QUIET * quiet + THRIFT * thrift
    return weighed
