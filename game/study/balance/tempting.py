"""Which turns hold an honest temptation: one that pays by what the table sees, and costs later.

Whoever decides sees loyalty, media attention and cost move. So a card pays at once if, as its turn
ends, one of them stands clearly better than with the honest answer, and all of them weighed stand
no worse. The honest answer is the plan of somebody who cares for customers first and takes no card
that tempts; where that plan holds nothing that the card rules out, but such a card is to be had, it
comes first: to hold on is weighed against letting go, not against something else. What a card
keeps from being done belongs to its price. That something is left undone is no gift of the card,
though: the meter must be better, too, than had the card just been left out, unless the card stands
in the place of an honest one. It costs in the end if the game, gone on with care, comes to less.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from game.bots.policies import liking
from game.bots.search import played
from game.bots.tastes import care_first
from game.bots.utility import utility
from game.engine.clashes import Clash, clash
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.plan import playable
from game.engine.state import chosen
from game.engine.turn import advance, moved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Bools, Floats

    Places = NDArray[np.intp]

LUCKS = 4  # games of each temptation
CLEAR = 0.01  # a point of loyalty, attention or score; of money a hundredth of the goal for cost
FIRST = 100.0  # liked more than anything else can be


class Seen(NamedTuple):
    """What a table sees as a turn ends, more is better: in scores, money as a share of its goal."""

    loyalty: float
    quiet: float
    money: float
    score: float


@dataclass(frozen=True, slots=True)
class Pull:
    """What a temptation does on one turn, in the mean of some luck."""

    card: str
    turn: int
    beside_care: Seen  # as its turn ends, less the same with the honest answer
    by_itself: Seen  # less the same had it just been left out
    in_place: bool  # the honest answer holds what it rules out
    in_the_end: float  # score less that of the honest answer

    @property
    def pays(self) -> bool:
        """Tell whether the table sees it pay as its turn ends."""
        pairs = zip(self.beside_care, self.by_itself, strict=True)
        better = (more >= CLEAR and (self.in_place or own >= CLEAR) for more, own in pairs)
        return any(better) and self.beside_care.score > -CLEAR

    @property
    def honest(self) -> bool:
        """Tell whether it pays at once and costs in the end."""
        return self.pays and self.in_the_end <= -CLEAR


def tempting(case: Case) -> tuple[tuple[str, ...], ...]:
    """Return for each turn the cards that pay at once on it and cost in the end."""
    found: list[list[str]] = [[] for _ in range(case.turns)]
    for pull in pulls(case):
        if pull.honest:
            found[pull.turn].append(pull.card)
    return tuple(tuple(cards) for cards in found)


def pulls(case: Case) -> Iterator[Pull]:
    """Yield what each temptation does on each turn on which it is to be had.

    Until then the game went with care: what the card needs was done first, and nothing that would
    rule it out.
    """
    tempts = [place for place, card in enumerate(case.scenario.cards) if card.temptation]
    which = np.repeat(np.array(tempts, dtype=np.intp), LUCKS)
    luck = deal([row % LUCKS for row in range(len(which))], case.turns, purposes(case))
    road = liking(lambda case, state: _until_then(case, state, which))
    for turned in played(case, luck, road, len(which)):
        state, own = turned.before, (np.arange(len(which)), which)
        rows = np.flatnonzero(
            playable(case, state)[own] & (case.card_effort[which] <= state.effort)
        )
        if len(rows):
            yield from _of_turn(case, chosen(state, rows), which[rows], Luck(luck.table[rows]))


def _of_turn(case: Case, state: State, which: Places, luck: Luck) -> Iterator[Pull]:
    honest = _honest_answer(case, state, which)
    tempted = liking(lambda case, state: _taking(case, state, which))(case, state)
    without = tempted.copy(order="F")
    without[np.arange(len(which)), which] = False
    after = [moved(advance(case, state, plan, luck)).state for plan in (tempted, honest, without)]
    seen = [_seen(case, each) for each in after]
    ends = [utility(case, _gone_on(case, each, luck)) for each in after[:2]]
    for place in np.unique(which):
        own = which == place
        yield Pull(
            card=case.scenario.cards[place].id,
            turn=state.turn,
            beside_care=_mean(seen[0] - seen[1], own),
            by_itself=_mean(seen[0] - seen[2], own),
            in_place=bool(honest[np.ix_(own, _in_its_place(case, place))].any()),
            in_the_end=float((ends[0] - ends[1])[own].mean()),
        )


def _mean(more: Floats, rows: Bools) -> Seen:
    return Seen(*(float(each) for each in more[:, rows].mean(axis=1)))


def _seen(case: Case, state: State) -> Floats:
    """Return what the table sees, (4, rows) in the order of `Seen`."""
    money = state.cost / case.scenario.goals.cost
    return np.stack([state.loyalty, -state.media, -money, utility(case, state)])


def _gone_on(case: Case, state: State, luck: Luck) -> State:
    """Return these games at their end, gone on with care."""
    while state.turn < case.turns:
        state = moved(advance(case, state, liking(_with_care)(case, state), luck)).state
    return state


def _with_care(case: Case, state: State) -> Floats:
    """Like what serves customers, and nothing that tempts."""
    tempts = np.array([card.temptation for card in case.scenario.cards])
    return np.where(tempts, 0.0, care_first(case, state))


def _until_then(case: Case, state: State, which: Places) -> Floats:
    """Like, row by row, what a card needs first, then care, and nothing that rules it out."""
    liked = _with_care(case, state)
    for row, place in enumerate(which):
        liked[row, _needed(case, place)] = FIRST
        liked[row, _opposed(case, place)] = 0.0
    return liked


def _taking(case: Case, state: State, which: Places) -> Floats:
    """Like, row by row, a card first, and then care."""
    liked = _with_care(case, state)
    liked[np.arange(len(which)), which] = FIRST
    return liked


def _honest_answer(case: Case, state: State, which: Places) -> Bools:
    """Return the honest plan to set beside each row's card, (rows, cards)."""
    plans, liked = liking(_with_care)(case, state), _with_care(case, state)
    for row, place in enumerate(which):
        opposed = [at for at in _opposed(case, place) if not case.scenario.cards[at].temptation]
        if not plans[row, opposed].any():
            liked[row, opposed] = FIRST
    return liking(lambda _case, _state: liked)(case, state)


def _needed(case: Case, place: int) -> list[int]:
    """Return the cards that a card needs, and what those need; facts come out by themselves."""
    cards, needs = case.index.cards, case.scenario.cards[place].needs
    found = [cards[name] for name in needs if name in cards]
    return found + [more for one in found for more in _needed(case, one)]


def _opposed(case: Case, place: int) -> list[int]:
    """Return what rules a card out, and what it rules out."""
    cards = case.scenario.cards
    return [at for at, one in enumerate(cards) if clash(cards[place], one) is Clash.EXCLUDES]


def _in_its_place(case: Case, place: int) -> list[int]:
    """Return what a card stands in the place of: what it rules out, or another order of a line."""
    cards = case.scenario.cards
    return [at for at, one in enumerate(cards) if clash(cards[place], one)]
