"""The one figure that weighs a game as a whole: how far it reached what its case calls winning."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from game.engine.trust.arrays import total
from game.engine.word import HELD, Word

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Floats
    from game.scenario.weights import Weights


def utility(case: Case, state: State, weights: Weights | None = None) -> Floats:
    """Return the weighed outcome of each row against the case's own goals, (rows,).

    It is 1 where every goal is just reached and no word is broken, and more or less as goals are
    passed or missed: loyalty as a share of its goal; quiet (what media attention leaves free, in
    the mean of all turns) as a share of the quiet at its goal; thrift; and the share of promises
    kept. `weights` are the case's own unless somebody weighs otherwise.
    """
    parts, came_to = weights or case.scenario.goals.weights, reached(case, state)
    weighed = (
        parts.loyalty * came_to.loyalty
        + parts.media * came_to.quiet
        + parts.cost * came_to.thrift
        + parts.promises * came_to.kept
    )
    found: Floats = weighed / (parts.loyalty + parts.media + parts.cost + parts.promises)
    return found


SAVED = 0.25  # of what is saved below the goal of cost; beyond it each unit counts twice that


class Reached(NamedTuple):
    """How far each goal was reached, (rows,) each: 1 is just reached."""

    loyalty: Floats
    quiet: Floats
    thrift: Floats
    kept: Floats


def reached(case: Case, state: State) -> Reached:
    """Return what each part of a weighed outcome comes to."""
    goals = case.scenario.goals
    return Reached(
        loyalty=state.loyalty / max(goals.loyalty / 100, 0.01),
        quiet=(1 - state.mean_media) / max(1 - goals.media / 100, 0.01),
        thrift=thrift(state.cost / goals.cost),
        kept=kept(state),
    )


def thrift(spent: Floats) -> Floats:
    """Return how far a goal of cost was reached, by what was spent as a share of it.

    It is 1 at the goal and falls towards 0 beyond it. What is saved below it counts little: money
    is there to be spent on people, and whoever leaves them alone must not be paid for it.
    """
    found: Floats = np.where(spent > 1, 2 / (1 + spent), 1 + SAVED * (1 - spent))
    return found


def kept(state: State) -> Floats:
    """Return the share of the promises given that was kept, (rows,); 1 if none was given.

    Late is kept; what was kept in part counts half; what is still open counts as kept.
    """
    if not state.word.shape[1]:
        return np.ones(state.rows)
    given = state.word != Word.NOT_GIVEN
    worth = np.isin(state.word, (*HELD, Word.OPEN)) + 0.5 * (state.word == Word.PARTLY)
    count = total(given * 1.0)
    share: Floats = np.where(count > 0, total(worth) / np.maximum(count, 1), 1.0)
    return share
