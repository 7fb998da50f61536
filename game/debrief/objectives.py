"""What was done towards each objective of the exercise, and the rating that it suggests.

A rating is proposed from the log alone, by a rule that people can check: nothing done that was on
offer is U; each hindrance counts one, and none, one or more of them are P, S and M. Whoever was in
the room knows more than a log does, so the rating itself is left to people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from game.debrief.credit import Credit, credits_of
from game.debrief.promises import Given, given
from game.debrief.record import Record
from game.engine.word import FELL_SHORT
from game.scenario.card import Card

LATE = 2  # decisions after it was first on offer, from which a beginning is late
TOOK = 0.01  # of loyalty, from which what was done together took trust


class Rating(StrEnum):
    """How an objective went, as professional exercises rate it."""

    PERFORMED = "P"  # without challenges
    SOME = "S"  # with some challenges
    MAJOR = "M"  # with major challenges
    UNABLE = "U"  # not performed


class Hindrance(StrEnum):
    """What stood in the way of an objective."""

    UNDONE = "undone"
    LATE = "late"
    SHORT = "short"  # a promise was not kept in full and in time
    TEMPTED = "tempted"
    TOOK = "took"  # what was done took trust instead of earning it


@dataclass(frozen=True, slots=True)
class Towards:
    """What was done towards one objective; turns count from 0, loyalty is 0-1."""

    objective: str
    played: tuple[tuple[int, Card, float], ...]  # with what each did to loyalty on its turn
    offered: tuple[Card, ...]  # that train it, do not tempt and stayed in the hand
    opened: int | None  # the first turn with a decision on which one that trains it was on offer
    late: int  # decisions between that and the first that was played
    promises: tuple[Given, ...]  # that its cards gave

    @property
    def effect(self) -> float:
        """Return what its cards did to loyalty on their turns."""
        return sum(amount for _turn, _card, amount in self.played)

    @property
    def hindrances(self) -> tuple[Hindrance, ...]:
        """Return what stood in the way, a promise that fell short each by itself."""
        if not any(not card.temptation for _turn, card, _amount in self.played):
            return (Hindrance.UNDONE,)
        short = sum(one.word in FELL_SHORT for one in self.promises)
        found = [Hindrance.LATE] * (self.late >= LATE) + [Hindrance.SHORT] * short
        found += [Hindrance.TEMPTED] * any(card.temptation for _turn, card, _a in self.played)
        return (*found, *[Hindrance.TOOK] * (self.effect <= -TOOK))

    @property
    def rating(self) -> Rating | None:
        """Return the rating that the log suggests; None if nothing was ever on offer for it."""
        if self.opened is None:
            return None
        if Hindrance.UNDONE in self.hindrances:
            return Rating.UNABLE
        return (Rating.PERFORMED, Rating.SOME, Rating.MAJOR)[min(len(self.hindrances), 2)]


def objectives(record: Record, known: Sequence[Credit] = ()) -> tuple[Towards, ...]:
    """Return what was done towards every objective of the case so far.

    Whoever has the credit of every turn already hands it in: it is long work.
    """
    effects = _effects(known or credits_of(record))
    return tuple(_towards(record, each.id, effects) for each in record.scenario.objectives)


def _effects(known: Sequence[Credit]) -> Mapping[tuple[int, str], float]:
    """Return what each card did to loyalty on the turn on which it was played."""
    return {
        (turn, share.card): share.amount
        for turn, each in enumerate(known)
        for share in each.loyalty.cards
    }


def _towards(record: Record, objective: str, effects: Mapping[tuple[int, str], float]) -> Towards:
    played = tuple(
        (turn, card, effects[turn, card.id])
        for turn, card in record.played()
        if card.objective == objective
    )
    done = {card.id for _turn, card, _amount in played}
    trains = [c for c in record.scenario.cards if c.objective == objective and not c.temptation]
    opened = _opened(record, trains)
    begun = min((turn for turn, card, _a in played if not card.temptation), default=None)
    made = {c.acts.promise.id for _turn, c, _a in played if c.acts.promise}
    place = record.case.place
    return Towards(
        objective,
        played,
        offered=tuple(c for c in trains if c.id not in done and _opened(record, [c]) is not None),
        opened=opened,
        late=0 if opened is None or begun is None else place(begun) - place(opened),
        promises=tuple(one for one in given(record) if one.promise in made),
    )


def _opened(record: Record, cards: list[Card]) -> int | None:
    """Return the first turn with a decision on which one of `cards` was on offer."""
    places = [record.case.index.cards[card.id] for card in cards]
    turns = [turn for turn in record.case.plays if turn < record.turn]
    return next((t for t in turns if bool(np.any(record.case.card_window[t, places]))), None)
