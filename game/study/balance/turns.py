"""What each turn of a case asks: how much the choice matters, and how long a temptation pays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.bots.plans import options
from game.bots.policies import liking
from game.bots.search import left_alone, played
from game.bots.tastes import care_first
from game.bots.utility import utility
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.state import chosen
from game.engine.turn import advance, moved
from game.study.balance.bait import LITTLE
from game.study.balance.tasks import LUCKS, by_chance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.bots.tastes import Liking
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State
    from game.engine.trust.setting import Floats
    from game.engine.turn import Turned
    from game.study.balance.alone import Alone
    from game.study.balance.bait import Bait

SEED = 1
SOME = 9  # games by chance in which it is asked what hangs on a turn
FIRST = 100.0  # liked more than anything else can be


@dataclass(frozen=True, slots=True)
class Tension:
    """How much hangs on the choice of one turn, in scores at the end of the game.

    It is measured on the way of somebody who cares for customers first, who does nothing more
    after that turn. Such a player may have left little to decide, so that it is measured after
    turns by chance as well.
    """

    turn: str
    plans: int  # legal plans
    next_plan: float  # how far the best plan lies above the next, which may differ in one card
    next_best: float  # the same above the best that shares no card with it
    middle: float  # how far it lies above the one in the middle
    by_chance: float  # the same after turns by chance: the middle one of some games


@dataclass(frozen=True, slots=True)
class Temptation:
    """What a card that pays now and costs later does to the score, turn by turn."""

    card: str
    turn: int  # on which it is played
    gains: tuple[float, ...]  # score with it less score without it, as each turn from then on ends
    bait: float = 0.0  # as its own turn ends, score with it less score had it just been left out
    by_chance: Bait | None = None  # over many games by chance, where any played it
    in_good: Bait | None = None  # over many good games, where any played it

    @property
    def never_pays(self) -> bool:
        """Tell whether it is no temptation at all: nothing ends the better for it.

        It need not beat what a careful player would have done in its place: it is enough that who
        has no better idea is better off for a turn.
        """
        return max(self.gains) <= 0 and self.bait <= 0

    @property
    def by_words_alone(self) -> bool:
        """Tell whether nothing but its words tempts: it costs at once and in the end everywhere."""
        seen = (self.by_chance, self.in_good)
        return self.never_pays and all(bait is not None and bait.repels for bait in seen)

    @property
    def changes_nothing(self) -> bool:
        """Tell whether nobody is better or worse off for it: with care, by chance, in good games.

        Who has too few games with it to tell says nothing of the kind.
        """
        seen = (self.by_chance, self.in_good)
        with_care = max(map(abs, (*self.gains, self.bait)))
        return with_care < LITTLE and all(bait is not None and bait.idle for bait in seen)

    @property
    def turns_against(self) -> int | None:
        """Return the turn from whose end on it costs for good; None if it pays to the end."""
        last = max((after for after, gain in enumerate(self.gains) if gain > 0), default=-1)
        return self.turn + last + 1 if last + 1 < len(self.gains) else None


def tensions(case: Case) -> tuple[Tension, ...]:
    """Return how much hangs on each turn."""
    luck = _luck(case)
    with_care = played(case, luck, liking(care_first))
    drawn = played(case, luck, by_chance(case, range(0, LUCKS * SOME, LUCKS)), SOME)
    both = zip(with_care, drawn, strict=True)
    return tuple(_tension(case, care.before, chance.before, luck) for care, chance in both)


def _tension(case: Case, careful: State, drawn: State, luck: Luck) -> Tension:
    turn = case.scenario.turns[careful.turn].id
    plans, next_, apart, middle = _hanging(case, careful, luck)
    others = [_hanging(case, chosen(drawn, [row]), luck)[-1] for row in range(drawn.rows)]
    return Tension(turn, plans, next_, apart, middle, float(np.median(others)))


def _hanging(case: Case, state: State, luck: Luck) -> tuple[int, float, float, float]:
    """Return the legal plans, and how far the best lies above others.

    They are the next one, the best of those that share no card with it, and the middle one.
    """
    plans = options(case, state)
    after = moved(advance(case, chosen(state, [0] * len(plans)), plans, luck)).state
    worth = left_alone(case, luck)(after)
    best = int(np.argmax(worth))
    rest = np.arange(len(plans)) != best  # to let time pass shares no card even with itself
    other = rest & ~(plans & plans[best]).any(axis=1)
    next_, apart = (
        float(worth[best] - worth[some].max()) if some.any() else 0.0 for some in (rest, other)
    )
    return len(plans), next_, apart, float(worth[best] - np.median(worth))


def temptations(case: Case, cards: Iterable[Alone]) -> tuple[Temptation, ...]:
    """Return what each temptation does to the game of somebody who cares for customers first.

    It is played as soon as it can be, before anything else: what it keeps from being done belongs
    to its price. One that never comes to hand is left out. What each does by itself is given.
    """
    luck = _luck(case)
    plain = [turned.state for turned in played(case, luck, liking(care_first))]
    return tuple(_temptations(case, luck, plain, cards))


def _temptations(
    case: Case, luck: Luck, plain: list[State], cards: Iterable[Alone]
) -> Iterator[Temptation]:
    for card in cards:
        if not card.tempts:
            continue
        place = case.index.cards[card.card]
        tempted = played(case, luck, liking(_before_all(place)))
        turn = int(tempted[-1].state.played[0, place])
        if turn >= 0:
            states = [turned.state for turned in tempted[turn:]]
            pairs = zip(states, plain[turn:], strict=True)
            gains = (utility(case, one)[0] - utility(case, other)[0] for one, other in pairs)
            bait = _bait(case, tempted[turn], place, luck)
            found = tuple(float(gain) for gain in gains)
            yield Temptation(card.card, turn, found, bait, card.by_chance, card.in_good)


def _bait(case: Case, turned: Turned, place: int, luck: Luck) -> float:
    """Return what a card does to the score by the end of its turn, beside leaving it out."""
    rest = turned.plans.copy()
    rest[:, place] = False
    without = moved(advance(case, turned.before, rest, luck)).state
    return float(utility(case, turned.state)[0] - utility(case, without)[0])


def _before_all(place: int) -> Liking:
    """Return a liking that puts one card before all that serves customers first."""

    def taste(case: Case, state: State) -> Floats:
        liked = care_first(case, state).copy()
        liked[:, place] = np.where(state.played[:, place] < 0, FIRST, 0.0)
        return liked

    return taste


def _luck(case: Case) -> Luck:
    return deal([SEED], case.turns, purposes(case))
