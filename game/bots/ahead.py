"""Choosers that look ahead: one turn, or to the end of the game.

They try their plans in the game that they believe in (see `belief`), never in the true one. They
know the rules, the cards that were on offer by now and what the table shows; they see no ledger and
nothing that is to come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.bots.belief import believed
from game.bots.plans import options
from game.bots.policies import liking, silent
from game.bots.search import best_line, gone_on
from game.bots.tastes import care_first
from game.bots.utility import utility
from game.engine.plan import plans_of
from game.engine.state import chosen
from game.engine.turn import advance, moved

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.bots.belief import Belief
    from game.bots.policies import Policy
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Bools
    from game.scenario.weights import Weights

WIDTH = 2  # games that the planner keeps side by side
WAYS = (silent, liking(care_first))  # how it sees a game go on that it has not thought through


def greedy(weights: Weights | None = None) -> Policy:
    """Play what leaves the meters best after this one turn, by the case's weights or others."""

    def choice(belief: Belief) -> Bools:
        case, state, luck = belief
        plans = options(case, state)
        after = moved(advance(case, chosen(state, [0] * len(plans)), plans, luck)).state
        best: Bools = plans[int(np.argmax(utility(case, after, weights)))]
        return best

    return _row_by_row(choice)


def planner(weights: Weights | None = None, width: int = WIDTH) -> Policy:
    """Search the rest of the game, play the first turn of the best line, and search anew.

    The best is that by the case's weights, or by others. A game that is not thought through yet is
    worth what it comes to if it is left alone, or if customers are cared for from then on. Judged
    by silence alone, a denial that keeps the peace of a team which does nothing more looked better
    than owning up, and a team that took one turn at a time ended far ahead.
    """

    def choice(belief: Belief) -> Bools:
        case, state, luck = belief
        line = best_line(case, luck, gone_on(case, luck, WAYS, weights), width, start=state)
        first: Bools = plans_of(case, [line.plays[0]])[0]
        return first

    return _row_by_row(choice)


def _row_by_row(choice: Callable[[Belief], Bools]) -> Policy:
    """Return a policy that asks `choice` for the plan of each row by itself, (cards,).

    It thinks of nothing on a turn that passes undecided.
    """

    def policy(case: Case, state: State) -> Bools:
        if state.turn not in case.plays:
            return silent(case, state)
        rows = [choice(believed(case, state, row)) for row in range(state.rows)]
        return np.asfortranarray(np.stack(rows))

    return policy
