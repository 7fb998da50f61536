"""What a temptation does at once, over many games by chance: one game alone is no yardstick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.bots.utility import reached, utility
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.turn import advance, moved, opening
from game.study.balance.tasks import LUCKS, by_chance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Bools, Floats

GAMES = 400
LOW, HIGH = 10, 90  # hundredths between which eight of ten games lie


@dataclass(frozen=True, slots=True)
class Bait:
    """What a card does by the end of its turn, each game beside the same without it, in scores."""

    games: int
    mean: float
    low: float  # one game in ten has less
    high: float  # one game in ten has more
    best: float  # what it does, in the mean, to the part of the score that it helps most


def baits(case: Case) -> Mapping[str, Bait]:
    """Return what each temptation does at once, by card, where chance has played it."""
    choose = by_chance(case, range(GAMES))
    luck = deal([number % LUCKS for number in range(GAMES)], case.turns, purposes(case))
    state = opening(case, luck, GAMES)
    found: dict[int, list[Floats]] = {}
    tempting = [place for place, card in enumerate(case.scenario.cards) if card.temptation]
    while state.turn < case.turns:
        plans = choose(case, state)
        after = moved(advance(case, state, plans, luck)).state
        for place in tempting:
            if plans[:, place].any():
                without = moved(advance(case, state, _without(plans, place), luck)).state
                more = _figures(case, after) - _figures(case, without)
                found.setdefault(place, []).append(more[:, plans[:, place]])
        state = after
    cards = case.scenario.cards
    return {cards[place].id: _bait(np.concatenate(some, axis=1)) for place, some in found.items()}


def _without(plans: Bools, place: int) -> Bools:
    rest = plans.copy(order="F")
    rest[:, place] = False
    return rest


def _figures(case: Case, state: State) -> Floats:
    """Return the score of each game and the parts that it is weighed from, (1 + parts, rows)."""
    return np.stack([utility(case, state), *reached(case, state)])


def _bait(more: Floats) -> Bait:
    score, parts = more[0], more[1:]
    low, high = np.percentile(score, [LOW, HIGH])
    best = float(parts.mean(axis=1).max())
    return Bait(len(score), float(score.mean()), float(low), float(high), best)
