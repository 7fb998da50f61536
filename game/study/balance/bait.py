"""What a card does at once and in the end, over many games: one alone is no yardstick.

Each game with a card is played on beside the same game without it, so that what the card took the
place of is no part of it, nor what a team learns by it and would do otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.bots.policies import allowed
from game.bots.search import played
from game.bots.utility import reached, utility
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.state import chosen
from game.engine.turn import advance, moved
from game.study.balance.good import best_known, near
from game.study.balance.tasks import LUCKS, by_chance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from game.bots.policies import Policy
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Floats
    from game.engine.turn import Turned

BY_CHANCE, GOOD = 400, 1_200  # games; in good ones most cards are played more seldom
AT_ONCE = 1_000  # games played on side by side: more take memory, and no less time
LOW, HIGH = 10, 90  # hundredths between which eight of ten games lie
LITTLE = 0.01  # of a score: less is no reason to take a card, or to leave it
UNSEEN = 0.0005  # of a score: less is told as 0
TOLD = 0.005  # of a score: half a point; less is told as no point


@dataclass(frozen=True, slots=True)
class Effect:
    """What a card does, each game beside the same without it, in scores."""

    games: int
    mean: float
    low: float  # one game in ten has less
    high: float  # one game in ten has more
    best: float  # what it does, in the mean, to the part of the score that it helps most
    better: int = 0  # games that stand half a point higher with it
    worse: int = 0  # games that stand half a point lower with it

    @property
    def repels(self) -> bool:
        """Tell whether it costs in nearly all games, and helps no part of the score."""
        return self.mean <= -LITTLE and self.high < 0 and self.best < UNSEEN

    @property
    def idle(self) -> bool:
        """Tell whether it makes no difference to speak of in nearly all games, to any part."""
        return self.low > -LITTLE and max(self.high, self.best) < LITTLE


@dataclass(frozen=True, slots=True)
class Bait:
    """What a card does to the games of one kind in which it is played."""

    at_once: Effect  # as its own turn ends
    in_the_end: Effect  # the rest of the game played alike, as far as that goes without it

    @property
    def repels(self) -> bool:
        """Tell whether it costs, and helps nothing, at once and in the end."""
        return self.at_once.repels and self.in_the_end.repels

    @property
    def idle(self) -> bool:
        """Tell whether it makes no difference to speak of, at once or in the end."""
        return self.at_once.idle and self.in_the_end.idle


def baits_by_chance(case: Case) -> Mapping[str, Bait]:
    """Return what each card does, by its id, where chance has played it."""
    return _baits(case, by_chance(case, range(BY_CHANCE)), BY_CHANCE)


def baits_in_good_games(case: Case) -> Mapping[str, Bait]:
    """Return what each card does, by its id, in games near the best line known."""
    return _baits(case, near(case, best_known(case), range(GOOD)), GOOD)


def _baits(case: Case, choose: Policy, count: int) -> Mapping[str, Bait]:
    luck = deal([number % LUCKS for number in range(count)], case.turns, purposes(case))
    turns = played(case, luck, choose, count)
    found: dict[int, list[Floats]] = {}
    for turn in range(case.turns):
        for place, more in _of_turn(case, turns[turn:], luck):
            found.setdefault(place, []).append(more)
    cards = case.scenario.cards
    return {cards[place].id: _bait(np.concatenate(some, axis=2)) for place, some in found.items()}


def _of_turn(case: Case, turns: list[Turned], luck: Luck) -> Iterator[tuple[int, Floats]]:
    """Yield each card played on the first of these turns with what it does to its games.

    (at once and in the end, the score and its parts, games): all are played on side by side.
    """
    pairs = np.argwhere(turns[0].plans)
    for first in range(0, len(pairs), AT_ONCE):
        rows, places = pairs[first : first + AT_ONCE].T
        without = _without(case, turns, Luck(luck.table[rows]), rows, places)
        ends = zip((turns[0].state, turns[-1].state), without, strict=True)
        more = np.stack([_figures(case, chosen(one, rows)) - other for one, other in ends])
        yield from ((int(place), more[:, :, places == place]) for place in np.unique(places))


def _without(
    case: Case, turns: list[Turned], luck: Luck, rows: NDArray[np.intp], places: NDArray[np.int_]
) -> tuple[Floats, Floats]:
    """Return the figures of these games without one card each: at once, and in the end."""
    state = chosen(turns[0].before, rows)
    for turned in turns:
        plans = turned.plans[rows]
        if turned is turns[0]:
            plans[np.arange(len(rows)), places] = False
        plans = allowed(case, state, np.asfortranarray(plans))
        state = moved(advance(case, state, plans, luck)).state
        if turned is turns[0]:
            at_once = _figures(case, state)
    return at_once, _figures(case, state)


def _figures(case: Case, state: State) -> Floats:
    """Return the score of each game and the parts that it is weighed from, (1 + parts, rows)."""
    return np.stack([utility(case, state), *reached(case, state)])


def _bait(more: Floats) -> Bait:
    return Bait(*(_effect(figures) for figures in more))


def _effect(more: Floats) -> Effect:
    score, parts = more[0], more[1:]
    low, high = np.percentile(score, [LOW, HIGH])
    best = float(parts.mean(axis=1).max())
    better, worse = int((score >= TOLD).sum()), int((score <= -TOLD).sum())
    return Effect(len(score), float(score.mean()), float(low), float(high), best, better, worse)
