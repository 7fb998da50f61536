"""Choosers that look ahead: one turn, or to the end of the game.

They know the rules and the table as any player may who has read them; what luck will bring they do
not know. They imagine it, from luck of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.bots.plans import options
from game.bots.search import best_line, left_alone
from game.bots.utility import utility
from game.engine.plan import plans_of
from game.engine.state import chosen
from game.engine.turn import advance, moved

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.bots.policies import Policy
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State
    from game.engine.trust.setting import Bools
    from game.scenario.weights import Weights

WIDTH = 2  # games that the planner keeps side by side


def greedy(imagined: Luck, weights: Weights | None = None) -> Policy:
    """Play what leaves the meters best after this one turn, by the case's weights or others."""

    def choice(case: Case, state: State) -> Bools:
        plans = options(case, state)
        tried = chosen(state, [0] * len(plans))
        after = moved(advance(case, tried, plans, imagined)).state
        best: Bools = plans[int(np.argmax(utility(case, after, weights)))]
        return best

    return _row_by_row(choice)


def planner(imagined: Luck, weights: Weights | None = None, width: int = WIDTH) -> Policy:
    """Search the rest of the game, play the first turn of the best line, and search anew.

    The best is that by the case's weights, or by others.
    """

    def choice(case: Case, state: State) -> Bools:
        score = left_alone(case, imagined, weights)
        line = best_line(case, imagined, score, width, start=state)
        first: Bools = plans_of(case, [line.plays[0]])[0]
        return first

    return _row_by_row(choice)


def _row_by_row(choice: Callable[[Case, State], Bools]) -> Policy:
    """Return a policy that asks `choice` for the plan of each row by itself, (cards,)."""

    def policy(case: Case, state: State) -> Bools:
        rows = [choice(case, chosen(state, [row])) for row in range(state.rows)]
        return np.asfortranarray(np.stack(rows))

    return policy
