"""What was done towards each objective of the exercise, and the rating that it suggests.

A rating is proposed from the log alone, by a rule that people can check: nothing done that was on
offer is U; each hindrance counts one, and none, one or more of them are P, S and M. Where a case
says that an objective is to help or to keep promises, what was done for it with any card counts,
and so does what came of it. Where most cards that could have been the first answer, or the first
help for the hardest hit, are its own, it is late if these were, by the clock of the rubric: the
rating then agrees with the rest of the debrief. A team that came in later is rated by the turns
that it led: not by first deeds, which were due before it, and of the need by what was still open as
it came. Whoever was in the room knows more than a log does, so the rating itself is left to people.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from game.debrief import deeds, need
from game.debrief.avoidable import LetCome, let_come
from game.debrief.check import Check
from game.debrief.credit import Credit, credits_of
from game.debrief.firsts import first_deeds, first_words
from game.debrief.mended import HALF, MET
from game.debrief.promises import Given, given
from game.debrief.record import Record
from game.debrief.toldfirst import ToldByOthers, told_by_others
from game.engine.word import FELL_SHORT
from game.scenario.card import Card
from game.scenario.scenario import Measure, Objective

Played = tuple[int, Card, float]  # the turn, and what the card did to loyalty on it
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
    UNMET = "unmet"  # help was the objective, and much of the need was not met
    SHORT = "short"  # a promise was not kept in full and in time
    TEMPTED = "tempted"
    CAME = "came"  # a failure that one of its cards would have kept away
    TOLD = "told"  # others told a failure first that one of its cards would have told
    TOOK = "took"  # what was done took trust, and something better was there


@dataclass(frozen=True, slots=True)
class Towards:
    """What was done towards one objective; turns count from 0, loyalty is 0-1."""

    objective: str
    played: tuple[Played, ...]
    offered: tuple[Card, ...]  # that train it, do not tempt and stayed in the hand
    opened: int | None  # the first turn with a decision on which one that trains it was on offer
    late: int  # decisions between that and the first that was played
    promises: tuple[Given, ...]  # that its cards gave; if promises are its measure, all
    measure: Measure | None = None  # what it is rated by besides its cards
    begun: bool = False  # something was done for it, on whichever card
    met: float = 1.0  # the share of the need that was met, where need is its measure
    in_time: float = 1.0  # the same, every part of it by how soon it came
    apart: tuple[Check, ...] = ()  # of a late first word, where only deeds can be its own
    slow: tuple[Check, ...] = ()  # checks of the rubric, of a first deed that is its matter
    let_come: tuple[LetCome, ...] = ()
    untold: tuple[ToldByOthers, ...] = ()
    well: frozenset[int] = frozenset()  # turns on which no other plan would have done better

    @property
    def effect(self) -> float:
        """Return what its cards did to loyalty on their turns."""
        return sum(amount for _turn, _card, amount in self.played)

    @property
    def took(self) -> tuple[Played, ...]:
        """Return what took trust on a turn on which another plan would have done better."""
        return tuple(one for one in self.played if one[2] < 0 and one[0] not in self.well)

    @property
    def trained(self) -> tuple[Played, ...]:
        """Return what was played for it, without what pays now and costs later."""
        return tuple(one for one in self.played if not one[1].temptation)

    @property
    def tempted(self) -> tuple[Played, ...]:
        """Return what was played that pays now and costs later."""
        return tuple(one for one in self.played if one[1].temptation)

    @property
    def hindrances(self) -> tuple[Hindrance, ...]:
        """Return what stood in the way, each promise that fell short by itself.

        Of the need, too little that was met counts one, and less than half counts two.
        """
        found = [] if self.begun else [Hindrance.UNDONE]
        unmet = (self.met < MET) + (self.met < HALF)
        short = sum(one.word in FELL_SHORT for one in self.promises)
        found += [Hindrance.LATE] * (self.late >= LATE or (self.begun and bool(self.slow)))
        found += [Hindrance.UNMET] * unmet + [Hindrance.SHORT] * short
        found += [Hindrance.TEMPTED] * bool(self.tempted)
        found += [Hindrance.CAME] * bool(self.let_come)
        found += [Hindrance.TOLD] * bool(self.begun and self.untold)
        gave = sum(amount for _turn, _card, amount in self.played if amount > 0)
        taken = gave + sum(amount for _turn, _card, amount in self.took)
        return (*found, *[Hindrance.TOOK] * (taken <= -TOOK))

    @property
    def rating(self) -> Rating | None:
        """Return the rating that the log suggests; None if nothing was ever on offer for it."""
        if self.opened is None:
            return None
        if Hindrance.UNDONE in self.hindrances:
            return Rating.UNABLE
        return (Rating.PERFORMED, Rating.SOME, Rating.MAJOR)[min(len(self.hindrances), 2)]


def objectives(
    record: Record, known: Sequence[Credit] = (), well: Collection[int] = ()
) -> tuple[Towards, ...]:
    """Return what a team did towards every objective of the case so far, on turns that it led.

    Args:
        record: the game.
        known: the credit of every turn, from whoever has it already: it is long work.
        well: the turns, from 0, that were judged and on which no better plan was there.
    """
    effects = _effects(known or credits_of(record))
    found = (_towards(record, each, effects) for each in record.scenario.objectives)
    return tuple(replace(one, well=frozenset(well)) for one in found)


def _effects(known: Sequence[Credit]) -> Mapping[tuple[int, str], float]:
    """Return what each card did to loyalty on the turn on which it was played."""
    return {
        (turn, share.card): share.amount
        for turn, each in enumerate(known)
        for share in each.loyalty.cards
    }


def _towards(record: Record, one: Objective, effects: Mapping[tuple[int, str], float]) -> Towards:
    played = tuple(
        (turn, card, effects[turn, card.id])
        for turn, card in record.led()
        if card.objective == one.id
    )
    done = {card.id for _turn, card, _amount in played}
    trains = [c for c in record.scenario.cards if c.objective == one.id and not c.temptation]
    opened = _opened(record, trains)
    promises = _promises(record, one)
    begun = _begun(record, one, promises)
    place, helps = record.case.place, _helps(one)
    return Towards(
        one.id,
        played,
        offered=tuple(c for c in trains if c.id not in done and _opened(record, [c]) is not None),
        opened=opened,
        late=0 if opened is None or begun is None else max(place(begun) - place(opened), 0),
        promises=promises,
        measure=one.measure,
        begun=begun is not None,
        met=need.met(record) if helps else 1.0,
        in_time=need.met_in_time(record) if helps else 1.0,
        apart=() if record.since else first_words(record, one.id),
        slow=() if record.since else first_deeds(record, one.id),
        let_come=let_come(record, one.id),
        untold=told_by_others(record, one.id),
    )


def _promises(record: Record, one: Objective) -> tuple[Given, ...]:
    """Return the promises that an objective is about: its own, or all if it is to keep them."""
    if one.measure is Measure.PROMISES:
        return tuple(each for each in given(record) if each.made >= record.since)
    cards = (card for _turn, card in record.led() if card.objective == one.id)
    made = {card.acts.promise.id for card in cards if card.acts.promise}
    return tuple(each for each in given(record) if each.promise in made)


def _begun(record: Record, one: Objective, promises: tuple[Given, ...]) -> int | None:
    """Return the first turn on which something was done for an objective, None if nothing was."""
    turns = [
        turn
        for turn, card in record.led()
        if not card.temptation
        and (card.objective == one.id or (_helps(one) and deeds.acts_for_people(card)))
    ]
    if one.measure is Measure.PROMISES:
        turns += [each.made for each in promises]
    return min(turns, default=None)


def _helps(one: Objective) -> bool:
    return one.measure is Measure.NEED


def _opened(record: Record, cards: list[Card]) -> int | None:
    """Return the first turn with a decision on which one of `cards` was on offer."""
    places = [record.case.index.cards[card.id] for card in cards]
    turns = [turn for turn in record.case.plays if record.since <= turn < record.turn]
    return next((t for t in turns if bool(np.any(record.case.card_window[t, places]))), None)
