"""Good games: those near the best line known, in which a card shows what it is worth to good play.

Games by chance are mostly bad ones: there a promise is seldom kept, and what a good team gains from
making it cannot be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.bots.lines.aim import Aim
from game.bots.lines.sampled import sampling
from game.bots.policies import anywhere, filled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import playable
from game.engine.turn import opening
from game.study.plays import CHOICES

if TYPE_CHECKING:
    from game.bots.policies import Policy
    from game.bots.search import Plays
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Bools

LEFT_OUT = 0.1  # of the games go without a card of the line, each card by itself
PUT_FIRST = 0.05  # of the turns that have another card open put it before those of the line
SEARCHED = 5_000  # games: within one percent of the best that is found with four times as many


def best_known(case: Case) -> Plays:
    """Return the best line that is found in a moment, under one kind of luck."""
    luck = deal([0], case.turns, purposes(case))
    aim = Aim(case, luck, opening(case, luck), case.scenario.goals.weights)
    *_before, last = sampling(aim, SEARCHED)
    return last.found.plays


def near(case: Case, line: Plays, numbers: range) -> Policy:
    """Return a chooser near a line: some of its cards are left out, and some others come first.

    A card is left out of a whole game. What finds no room on its turn is made up for later.
    """
    count = len(case.scenario.cards)
    luck = deal([CHOICES + number for number in numbers], case.turns, 2 * count)
    others, omits = np.split(luck.table, 2, axis=2)
    keeps, due = omits[:, 0] >= LEFT_OUT, _due(case, line)

    def policy(case: Case, state: State) -> Bools:
        ranks = np.where(due[-1], 1.0, others[:, state.turn])
        wanted = (due[state.turn] & keeps) | (ranks < PUT_FIRST)
        can = playable(case, state) & wanted
        some = anywhere(can)
        order = some[np.argsort(ranks[:, some], axis=1, kind="stable")]
        return filled(case, state, order, can, np.full(state.rows, np.inf))

    return policy


def _due(case: Case, line: Plays) -> Bools:
    """Mark what a line has played by each turn, (turns, cards)."""
    due = np.zeros((case.turns, len(case.scenario.cards)), dtype=bool)
    for turn, plan in enumerate(line):
        due[turn:, [case.index.cards[card] for card in plan]] = True
    return due
