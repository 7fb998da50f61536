"""The second way: whole games by chance, chance leaning ever more to what the best of them did.

This is the cross-entropy method (Rubinstein, "The cross-entropy method for combinatorial and
continuous optimization", 1999). Each card has a chance on each turn. A batch of games is drawn by
these chances, they move towards how often the best games played each card there, and the next
batch is drawn. It never asks what a plan leads to by itself, as the beam does. The best game of all
is then gone over once more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.bots.lines.aim import Found, Step
from game.bots.lines.polish import polished
from game.bots.policies import filled
from game.bots.search import names
from game.engine.luck import deal
from game.engine.plan import playable
from game.engine.state import chosen
from game.engine.turn import advance, moved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from game.bots.lines.aim import Aim
    from game.engine.trust.setting import Bools, Floats

GAMES = 20_000
BATCH = 1_000  # games
ELITE = 0.04  # share of the games so far that the chances lean to, at least those of one batch
FIRST, LEAST = 0.3, 0.004  # chance of a card: at the start, and what is always left to surprise
PACE = 0.5  # how far the chances move from one batch to the next
SEEDS = 2_000_000_000  # those below are for the luck of events and the choices of studies


def sampling(aim: Aim, games: int = GAMES, seed: int = 0) -> Iterator[Step]:
    """Yield the best so far after each batch, and as the best of all is gone over."""
    batches = max(-(-games // BATCH), 1)  # no fewer games than were asked for
    chances = np.full((aim.turns, len(aim.case.scenario.cards)), FIRST)
    best = _Elite(aim)
    for batch in range(batches):
        best.meet(*_batch(aim, chances, SEEDS + (seed * batches + batch) * BATCH))
        chances = (1 - PACE) * chances + PACE * best.plans.mean(axis=0)
        chances = np.clip(chances, LEAST, 1 - LEAST)
        yield Step(best.found(), (batch + 1) / (batches + 1), (batch + 1) * BATCH)
    for last in polished(aim, best.found()):
        yield Step(last.found, batches / (batches + 1), batches * BATCH + last.games)
    yield Step(last.found, 1.0, batches * BATCH + last.games)


class _Elite:
    """The best games so far, highest first; of equals the one that came first."""

    def __init__(self, aim: Aim) -> None:
        self.case = aim.case
        self.values = np.zeros(0)
        self.plans = np.zeros((0, aim.turns, len(aim.case.scenario.cards)), dtype=bool)

    def meet(self, values: Floats, plans: Bools) -> None:
        """Keep the best of those held and these."""
        values, plans = np.append(self.values, values), np.concatenate([self.plans, plans])
        kept = np.argsort(-values, kind="stable")[: round(ELITE * BATCH)]
        self.values, self.plans = values[kept], plans[kept]

    def found(self) -> Found:
        """Return the best of all."""
        return Found(tuple(names(self.case, plan) for plan in self.plans[0]), float(self.values[0]))


def _batch(aim: Aim, chances: Floats, first: int) -> tuple[Floats, Bools]:
    """Return what a batch of games is worth, (games,), and its plans, (games, turns, cards)."""
    draws = deal(range(first, first + BATCH), aim.turns, 2 * chances.shape[1]).table
    state, plans = chosen(aim.start, [0] * BATCH), []
    for turn, chance in enumerate(chances):
        likes, order = np.split(draws[:, turn], 2, axis=1)
        can = playable(aim.case, state) & (likes < chance)
        plan = filled(aim.case, state, _ranked(order), can, np.full(BATCH, np.inf))
        plans.append(plan)
        state = moved(advance(aim.case, state, plan, aim.luck)).state
    return aim.value(state), np.stack(plans, axis=1)


def _ranked(order: Floats) -> NDArray[np.intp]:
    ranked: NDArray[np.intp] = np.argsort(order, axis=1)
    return ranked
