"""Which failures others told first: nobody spoke as they came, though a statement was at hand.

Who tells a failure first is settled on the turn on which it comes, and whoever makes a statement
there speaks of what comes. The first failure of a game is left out: the clock of the first answer
is held against that one. A team that came in later has no such clock, so that each failure counts
which came on a turn that it led.
"""

from typing import NamedTuple

from game.debrief import deeds
from game.debrief.failures import Failure, by_deed, failures
from game.debrief.record import Record
from game.engine.plan import playable
from game.scenario.card import Card


class ToldByOthers(NamedTuple):
    """A failure that came without a word, with the statements that could have been made then."""

    title: str
    turn: int  # on which it came, from 0
    cards: tuple[Card, ...]


def told_by_others(record: Record, objective: str) -> tuple[ToldByOthers, ...]:
    """Return the failures that others told first though a card of an objective was at hand."""
    found = failures(record)
    counted = [one for one in found if one.turn >= record.since] if record.since else found[1:]
    untold = [one for one in counted if one.turn in record.case.plays and not _told(record, one)]
    return tuple(
        ToldByOthers(record.scenario.incidents[one.place].title, one.turn, cards)
        for one in untold
        if (cards := _at_hand(record, objective, one.turn))
    )


def _told(record: Record, one: Failure) -> bool:
    """Tell whether the company spoke as a failure came, told it first or brought it by a deed."""
    first = record.state.trust.told_first[record.row, one.place]
    spoke = record.turned[one.turn].state.trust.spoken[record.row, one.place]
    return by_deed(record, one) or bool(first) or bool(spoke)


def _at_hand(record: Record, objective: str, turn: int) -> tuple[Card, ...]:
    """Return the statements of an objective that tell bad news, and could be made on a turn.

    What is opened or handed over without a word tells nobody what has just gone wrong.
    """
    there = playable(record.case, record.states[turn])[record.row]
    return tuple(
        card
        for card, so in zip(record.scenario.cards, there, strict=True)
        if bool(so) and card.objective == objective and not card.temptation
        if deeds.tells_first(card) and deeds.speaks(card)
    )
