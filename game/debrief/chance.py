"""What one card more would have come to: the game again with it, all else as it was played.

On each turn every card of the hand that was left there is tried, beside the plan if effort allows,
else in place of one of its cards. Later turns are played as they were, as far as the rules still
allow, with the same luck.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from game.base.ids import CardId
from game.bots.policies import scripted
from game.debrief.record import Record, one_luck
from game.engine.plan import legal, playable
from game.engine.state import State, chosen
from game.engine.trust.setting import Bools
from game.engine.turn import advance, moved


@dataclass(frozen=True, slots=True)
class Chance:
    """The card that would have helped most on a turn."""

    turn: int  # from 0
    card: CardId
    place_of: CardId | None  # the card whose place it would have taken
    gain: float  # of loyalty at the end, 0-1


@dataclass(frozen=True, slots=True, eq=False)
class _Tried:
    turn: int
    card: int
    place_of: int | None
    plan: Bools  # (cards,)


def best_chance(record: Record) -> Chance | None:
    """Return the card and turn that would have kept most loyalty; None if none would have."""
    tried = [one for turn in range(record.turn) for one in _tries(record, turn)]
    if not tried:
        return None
    gains = _replayed(record, tried).loyalty - record.state.loyalty[record.row]
    best = int(np.argmax(gains))
    if gains[best] <= 0:
        return None
    one, cards = tried[best], record.scenario.cards
    other = None if one.place_of is None else CardId(cards[one.place_of].id)
    return Chance(one.turn, CardId(cards[one.card].id), other, float(gains[best]))


def _tries(record: Record, turn: int) -> Iterator[_Tried]:
    turned, row = record.turned[turn], record.row
    plan, before = turned.plans[row], turned.before
    for card in np.flatnonzero(playable(record.case, before)[row] & ~plan):
        added = plan.copy()
        added[card] = True
        beside = _Tried(turn, int(card), None, added)
        if _allowed(record, before, added):
            yield beside
            continue
        for other in np.flatnonzero(plan):
            swapped = added.copy()
            swapped[other] = False
            if _allowed(record, before, swapped):
                yield _Tried(turn, int(card), int(other), swapped)


def _allowed(record: Record, before: State, plan: Bools) -> bool:
    state = chosen(before, [record.row])
    return bool(legal(record.case, state, np.asfortranarray(plan[None, :]))[0])


def _replayed(record: Record, tried: list[_Tried]) -> State:
    """Return the end of every try, one a row."""
    case, luck = record.case, one_luck(record)
    state = chosen(record.start, [record.row] * len(tried))
    plays = {record.scenario.turns[turn].id: record.plan(turn) for turn in range(record.turn)}
    as_played = scripted(plays)
    for turn in range(record.turn):
        plans = as_played(case, state)
        for row, one in enumerate(tried):
            if one.turn == turn:
                plans[row] = one.plan
        state = moved(advance(case, state, np.asfortranarray(plans), luck)).state
    return state
