"""Which failures others told first while a team had a response that would have told them.

Who tells a failure first is settled on the turn on which it comes. The first failure of a game is
left out: the clock of the first answer is held against that one. A team that came in later has no
such clock, so that each failure counts which came on a turn that it led.
"""

from typing import NamedTuple

from game.debrief import deeds
from game.debrief.failures import Failure, by_deed, failures
from game.debrief.record import Record
from game.engine.plan import playable
from game.scenario.card import Card


class ToldByOthers(NamedTuple):
    """A failure that others told first, with the responses that could have told it."""

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
    """Tell whether the company told of a failure first, in words or by its own deed."""
    told = record.state.trust.told_first[record.row, one.place]
    return by_deed(record, one) or bool(told)


def _at_hand(record: Record, objective: str, turn: int) -> tuple[Card, ...]:
    """Return the cards of an objective that tell bad news first and could be played on a turn."""
    there = playable(record.case, record.states[turn])[record.row]
    return tuple(
        card
        for card, so in zip(record.scenario.cards, there, strict=True)
        if bool(so) and card.objective == objective and not card.temptation
        if deeds.tells_first(card)
    )
