"""Small shifts that stand for the model on paper: one a card and turn, to be added up by hand.

The engine plays many games whose cards are drawn by luck. A linear fit, damped a little, then says
how much of where a game ends goes with each card on each turn, and what is left belongs to the
turns themselves. What depends on several cards at once is spread over them: that is what paper
cannot do, and `ranks` measures how much is lost by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from game.base.money import grain
from game.base.scale import whole
from game.bots.policies import drawn, silent
from game.bots.search import played
from game.engine.injects import purposes
from game.engine.luck import deal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.case import Case
    from game.engine.trust.setting import Bools, Floats
    from game.engine.turn import Turned

SEED = 1  # of the luck that all these games meet, and that the paper tells of
GAMES = 1_000  # four times as many keep the order no better
DAMPING = 3.0  # in games: a card that was hardly ever played keeps near nothing
STEP = 0.5  # of loyalty, in points of 100
SHARE = 0.01  # of the budget: the step of money is the round amount next to it


class Shift(NamedTuple):
    """What is added to the three meters: points of loyalty, points of attention, money."""

    loyalty: float
    media: float
    cost: float


@dataclass(frozen=True, slots=True)
class Lookup:
    """All that is needed to keep score on paper. Attention is added up over the turns."""

    start: float  # loyalty as the case opens, 0-100
    money: float  # the step of money
    turns: Mapping[int, Shift]  # by turn to decide on: what the turn does by itself
    cards: Mapping[tuple[int, int], Shift]  # by turn and card

    def score(self, plays: Mapping[int, Sequence[int]]) -> Shift:
        """Return what cards come to that were played on these turns, added up as on paper."""
        used = [self.cards[turn, card] for turn, cards in plays.items() for card in cards]
        parts = [Shift(self.start, 0.0, 0.0), *self.turns.values(), *used]
        return Shift(*(sum(part[meter] for part in parts) for meter in range(3)))


class Ended(NamedTuple):
    """Where games ended, a row each, and what was played in them."""

    meters: Floats  # (games, 3) loyalty 0-100, attention 0-100 added up, money
    plans: Bools  # (games, turns, cards)


def lookup(case: Case, games: int = GAMES) -> Lookup:
    """Return what each card and turn is worth on paper; the same case gives the same figures."""
    luck = deal([SEED], case.turns, purposes(case))
    choices = deal(range(games), case.turns, 1 + len(case.scenario.cards))
    found = ended(played(case, luck, drawn(choices), games))
    offered = [(int(turn), int(card)) for turn, card in np.argwhere(case.card_window)]
    steps = _steps(case)
    fits = [_fit(found, offered, meter) for meter in range(3)]
    worth = [_rounded(fit[1], step) for fit, step in zip(fits, steps, strict=True)]
    silence = played(case, luck, silent)
    start = _near(100 * float(silence[0].before.loyalty[0]), STEP)
    opens = (start, 0.0, 0.0)
    turns = [
        _spread(case, _moves(silence, meter), fits[meter][0] - opens[meter], steps[meter])
        for meter in range(3)
    ]
    return Lookup(
        start=start,
        money=steps[2],
        turns={turn: Shift(*(each[turn] for each in turns)) for turn in case.plays},
        cards={pair: Shift(*(each[at] for each in worth)) for at, pair in enumerate(offered)},
    )


def ended(turned: Sequence[Turned]) -> Ended:
    """Return where games ended and what was played in them."""
    last = turned[-1].state
    heard = np.sum([turn.state.media for turn in turned], axis=0)
    meters = np.stack([100 * last.loyalty, 100 * heard, last.cost], axis=1)
    return Ended(meters, np.stack([turn.plans for turn in turned], axis=1))


def _steps(case: Case) -> tuple[float, float, float]:
    """Return the step of each meter; that of money is read easily: $100k, $200k, $500k."""
    share = SHARE * case.scenario.budget
    ten = 10.0 ** np.floor(np.log10(share))
    money = next(float(ten * times) for times in (1, 2, 5, 10) if ten * times >= share * 0.99)
    return STEP, 1.0, max(money, grain(money))


def _fit(found: Ended, offered: Sequence[tuple[int, int]], meter: int) -> tuple[float, Floats]:
    """Return what a game without cards comes to, and what each card adds on its turn."""
    used = np.stack([found.plans[:, turn, card] for turn, card in offered], axis=1).astype(float)
    mean, came = used.mean(axis=0), found.meters[:, meter]
    apart = used - mean
    damped = apart.T @ apart + DAMPING * np.eye(len(offered))
    worth = np.linalg.solve(damped, apart.T @ (came - came.mean()))
    return float(came.mean() - mean @ worth), worth


def _rounded(worth: Floats, step: float) -> list[float]:
    return [_near(float(each), step) for each in worth]


def _near(figure: float, step: float) -> float:
    return whole(figure / step) * step


def _moves(silence: Sequence[Turned], meter: int) -> list[float]:
    """Return how a meter moves on each turn if nothing is done; of attention, what is heard."""
    if meter == 0:
        return [100 * float(one.state.loyalty[0] - one.before.loyalty[0]) for one in silence]
    if meter == 1:
        return [100 * float(one.state.media[0]) for one in silence]
    return [float(one.state.cost[0] - one.before.cost[0]) for one in silence]


def _spread(case: Case, moves: Sequence[float], total: float, step: float) -> dict[int, float]:
    """Spread a total over the turns to decide on, as a silent game moves; steps add up to it."""
    own = dict.fromkeys(case.plays, 0.0)
    for turn, moved in enumerate(moves):
        own[case.plays[max(case.place(turn), 0)]] += abs(moved)
    weights = own if sum(own.values()) else dict.fromkeys(own, 1.0)
    spread, given, passed = {}, 0.0, 0.0
    for turn, weight in weights.items():
        passed += weight
        reached = _near(total * passed / sum(weights.values()), step)
        spread[turn], given = reached - given, reached
    return spread
