"""What was decided on later turns, and must not be judged on an earlier one.

Every card has its verdict on its own turn. In two ways what it did would be counted on an earlier
one as well, and both are closed:

- It tempts, and its promise fell short, or what it said did not go together with all else. Every
  turn before is judged in a game without it: what was done there is not held against a boast that
  nobody had made yet, nor against a word that took it back.
- A better plan rules it out. That plan is then held against the game without it, where that comes
  to more than the game as it was. Where it comes to less, the plan closed a door: that is its own.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.base.ids import CardId
from game.debrief.clashes import clashes
from game.debrief.promises import given
from game.debrief.record import Record
from game.debrief.review.carried import Line
from game.engine.trust.setting import Bools, Floats
from game.engine.word import FELL_SHORT

AS_IT_WAS = -1  # in the place of a game that a plan is held against

Places = NDArray[np.intp]
Later = Mapping[int, Bools]  # by turn: (cards,) what is played there
OnTurn = tuple[int, CardId]


@dataclass(frozen=True, slots=True, eq=False)
class Aside:
    """What the plans of a decision rule out later, and games as they were without that."""

    gone: Bools  # (plans, turns, cards)
    games: tuple[Line, ...]
    held: Places  # (plans,) which of the games each may be held against, or AS_IT_WAS


def nothing_gone(plans: int) -> Aside:
    """Return that no plan rules anything out."""
    return Aside(np.zeros((plans, 0, 0), dtype=bool), (), np.full(plans, AS_IT_WAS))


def left_out(record: Record, turn: int) -> tuple[OnTurn, ...]:
    """Return the cards after a turn that tempt, and broke their promise or the story."""
    cards, pledges = record.scenario.cards, record.case.pledges
    short = (one for one in given(record) if one.word in FELL_SHORT)
    found = [(one.made, cards[pledges[one.place].card]) for one in short]
    found += [(one.said, one.card) for one in clashes(record) if one.card]
    later = {(made, CardId(card.id)) for made, card in found if card.temptation and made > turn}
    return tuple(sorted(later))


def without(record: Record, cards: Collection[OnTurn]) -> Later:
    """Return what is played on the turns of some cards once these are left out."""
    found = dict[int, Bools]()
    for turn, card in cards:
        plan = found.setdefault(turn, record.turned[turn].plans[record.row].copy())
        plan[record.case.index.cards[card]] = False
    return found


def aside(record: Record, turn: int, plans: Bools, gone: Bools, later: Later) -> Aside:
    """Return what plans of a decision rule out, and what they may be held against.

    Args:
        record: the game.
        turn: the turn that was decided on, from 0.
        plans: (plans, cards) what could be played there.
        gone: (plans, turns, cards) what could then not be played; what a plan plays itself, sooner
            than the game did, has not gone.
        later: what is played on later turns, where that is not what the game played.
    """
    gone = gone & ~plans[:, None, :]
    some = np.flatnonzero(gone.any(axis=(1, 2)))
    held: Places = np.full(len(plans), AS_IT_WAS)
    if not some.size:
        return Aside(gone, (), held)
    sets, which = np.unique(gone[some], axis=0, return_inverse=True)
    held[some] = which.reshape(-1)
    return Aside(gone, tuple(_game(record, turn, each, later) for each in sets), held)


def _game(record: Record, turn: int, gone: Bools, later: Later) -> Line:
    plans = dict(later)
    for place in np.flatnonzero(gone.any(axis=1)).tolist():
        before = plans.get(place, record.turned[place].plans[record.row])
        plans[place] = before & ~gone[place]
    return Line(turn, plans)


def own_part(came_to: Floats, games: Floats, held: Places) -> tuple[Floats, Places]:
    """Return by how much of what plans come to is not their own, and what they are held against.

    Args:
        came_to: (worlds, plans) what each comes to, that first which was played.
        games: (worlds, games) the same of the games without what some rule out.
        held: (plans,) which of these each may be held against.

    Returns:
        (worlds, plans) what to take off, and (plans,) `held` with the game as it was wherever that
        comes to more.
    """
    over = games - came_to[:, :1]
    found = np.where(np.append(over.mean(axis=0) > 0, False)[held], held, AS_IT_WAS)
    return np.column_stack([over, np.zeros(len(over))])[:, found], found


def named(record: Record, gone: Bools) -> tuple[OnTurn, ...]:
    """Return turn and card, of what is gone, (turns, cards)."""
    cards = record.scenario.cards
    return tuple((turn, CardId(cards[card].id)) for turn, card in np.argwhere(gone).tolist())
