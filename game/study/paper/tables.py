"""Games as tables may play them: half are drawn by luck, half lean to what is worth most on paper.

Luck alone hardly ever ends well, and labels ask for that too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from game.bots.policies import filled
from game.bots.search import playing
from game.engine.ended import ended
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import playable
from game.study.paper.shifts import SEED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.bots.policies import Policy
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State
    from game.engine.trust.setting import Bools, Floats
    from game.study.paper.shifts import Lookup


class Tables(NamedTuple):
    """Many games at once, as the model has them and as they stand on score sheets."""

    plans: Bools  # (games, turns, cards)
    lines: Floats  # (games, turns, 3) loyalty, attention added up and money, as each turn is over
    over: Sequence[State]  # by turn: how things stand as it is over


def tables(case: Case, found: Lookup, games: int) -> Tables:
    """Return so many games; the same case and look-up give the same."""
    worth = _worth(case, found)
    choices = deal(range(games), case.turns, 1 + len(case.scenario.cards))
    luck = deal([SEED], case.turns, purposes(case))
    turns = list(playing(case, luck, _leaning(worth[:, :, 0], choices), games))
    plans = np.stack([turn.plans for turn in turns], axis=1)
    own = np.zeros((case.turns, 3))
    for turn, shift in found.turns.items():
        own[turn] = shift
    moved = own + np.stack([plans[:, turn] @ worth[turn] for turn in range(case.turns)], axis=1)
    moved[:, 0, 0] += found.start
    return Tables(plans, np.cumsum(moved, axis=1), [ended(case, turn) for turn in turns])


def _worth(case: Case, found: Lookup) -> Floats:
    """Return the look-up as a table, (turns, cards, 3)."""
    worth = np.zeros((case.turns, len(case.scenario.cards), 3))
    for (turn, card), shift in found.cards.items():
        worth[turn, card] = shift
    return worth


def _leaning(loyalty: Floats, choices: Luck) -> Policy:
    """Play by luck in even rows; in odd ones what is worth loyalty comes first, and luck decides.

    A card that costs loyalty is laid there only if luck likes it more.
    """

    def policy(case: Case, state: State) -> Bools:
        leans = np.arange(state.rows) % 2 == 1
        appetite, can = choices.draw(state.turn, 0), playable(case, state)
        drawn = np.stack([choices.draw(state.turn, 1 + card) for card in range(can.shape[1])], 1)
        most = np.abs(loyalty[state.turn]).max() or 1.0
        liked = np.where(leans[:, None], loyalty[state.turn] / most + drawn - 0.5, drawn)
        can &= liked > 0
        share = np.where(leans, np.inf, 0.2 + appetite)
        return filled(case, state, np.argsort(-liked, axis=1), can, share)

    return policy
