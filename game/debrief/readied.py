"""What made a company readier than it was, and when that began.

It bought readiness, and not by words alone, or built for later what it is able to do; or a card
built something on which other help leaned on a later turn. What queues lean on is none of that:
they are served on any day.
"""

from typing import NamedTuple

import numpy as np

from game.debrief import deeds
from game.debrief.record import Record
from game.scenario.card import Card, CardKind


class Readied(NamedTuple):
    """The first card that made a company readier."""

    turn: int  # from 0
    title: str
    built: bool  # it is known by the help that leaned on it alone


def readied(record: Record) -> Readied | None:
    """Return the first card that made the company readier; None where none did."""
    for turn, card in record.played():
        if deeds.prepares(card) and card.kind is not CardKind.SAY:
            return Readied(turn, card.title, built=False)
        if not card.temptation and _leaned_on(record, turn, card):
            return Readied(turn, card.title, built=True)
    return None


def _leaned_on(record: Record, turn: int, card: Card) -> bool:
    """Tell whether other help, which does not tempt, leaned later on what a card built."""
    built = {name for name, growth in card.acts.build.items() if growth > 0}
    return bool(built) and any(
        other.id != card.id and other.acts.fix and built & set(other.acts.fix.limited_by)
        for later in range(turn + 1, record.turn)
        for other in _at_work(record, later)
        if not other.temptation
    )


def _at_work(record: Record, turn: int) -> list[Card]:
    """Return the cards that were played on a turn, or were at work as it opened."""
    on = np.flatnonzero(record.states[turn].working[record.row] > 0)
    return [*record.cards(turn), *(record.scenario.cards[place] for place in on)]
