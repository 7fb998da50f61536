"""Every plan that a row may choose, of one row or of many."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.engine.plan import legal, playable
from game.engine.state import chosen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Bools

MOST_CARDS = 5  # a chooser looks at no plan of more cards: effort rarely allows one


def options(case: Case, state: State, row: int = 0, most: int = MOST_CARDS) -> Bools:
    """Return every legal plan of `row` of up to `most` cards, (plans, cards); first is no card."""
    alone = chosen(state, [row])
    open_now = np.flatnonzero(playable(case, alone)[0])
    picks = list(_affordable(case, open_now.tolist(), float(alone.effort[0]), most))
    table = np.zeros((len(picks), len(case.scenario.cards)), dtype=bool, order="F")
    for place, pick in enumerate(picks):
        table[place, list(pick)] = True
    return np.asfortranarray(table[legal(case, alone, table)])  # one row for all: no copies


def branches(case: Case, state: State, most: int = MOST_CARDS) -> tuple[NDArray[np.intp], Bools]:
    """Return every legal plan of up to `most` cards of every row: the row it is of, and its cards.

    The plans of a row are those of `options`, in the same order, rows in theirs. Rows that hold the
    same hand, effort and money may play the same, so that each such hand is looked at once.
    """
    hands = np.column_stack([playable(case, state), state.effort, state.card_money])
    _hands, first, which = np.unique(hands, axis=0, return_index=True, return_inverse=True)
    each = [options(case, state, int(row), most) for row in first]
    which = which.reshape(-1)
    counts = np.array([len(plans) for plans in each])[which]
    plans = np.concatenate([each[hand] for hand in which])
    return np.repeat(np.arange(state.rows), counts), np.asfortranarray(plans)


def _affordable(
    case: Case, cards: list[int], effort: float, most: int
) -> Iterator[tuple[int, ...]]:
    """Yield the picks that effort allows, the smallest first: none has more than the cheapest."""
    cheapest = np.cumsum(np.sort(case.card_effort[cards]))
    for size in range(min(most, int(np.sum(cheapest <= effort))) + 1):
        for pick in combinations(cards, size):
            if sum(case.card_effort[card] for card in pick) <= effort:
                yield pick
