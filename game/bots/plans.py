"""Every plan that a row may choose."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from game.engine.plan import legal, playable
from game.engine.state import chosen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Bools

MOST_CARDS = 5  # a plan of more cards is not looked at: effort rarely allows one


def options(case: Case, state: State, row: int = 0) -> Bools:
    """Return every legal plan of `row`, (plans, cards); the first is to do nothing."""
    open_now = np.flatnonzero(playable(case, state)[row])
    picks = list(_affordable(case, open_now.tolist(), float(state.effort[row])))
    table = np.zeros((len(picks), len(case.scenario.cards)), dtype=bool, order="F")
    for place, pick in enumerate(picks):
        table[place, list(pick)] = True
    copies = chosen(state, [row] * len(picks))
    return np.asfortranarray(table[legal(case, copies, table)])


def _affordable(case: Case, cards: list[int], effort: float) -> Iterator[tuple[int, ...]]:
    for size in range(min(MOST_CARDS, len(cards)) + 1):
        for pick in combinations(cards, size):
            if sum(case.card_effort[card] for card in pick) <= effort:
                yield pick
