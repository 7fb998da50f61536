"""Deeds that came before the need they are for.

The model sees a deed by the need that it meets. Where nobody is in need yet, as after a recall
before anything was found, there is none to be met; the deed can be seen all the same.
"""

import numpy as np

from game.debrief.record import Record
from game.scenario.card import Card


def seen_early(record: Record, turn: int) -> bool:
    """Tell whether by the end of `turn` a deed was done for people who were to be in need later."""
    done = record.turned[turn].state.done[record.row]
    cards = (record.scenario.cards[place] for place in np.flatnonzero(done))
    return any(_comes_early(record, turn, card) for card in cards)


def _comes_early(record: Record, turn: int, card: Card) -> bool:
    people = for_whom(card)
    harmed = [people & set(incident.harms) for incident in record.scenario.incidents]
    begun = record.turned[turn].state.started[record.row]
    spared = any(whom and not on for whom, on in zip(harmed, begun, strict=True))
    return spared and not any(_in_need(record, turn, segment) for segment in people)


def for_whom(card: Card) -> set[str]:
    """Return the segments that a card helps or gives something to."""
    paces = card.acts.fix.pace if card.acts.fix else {}
    gifts = card.acts.give.to if card.acts.give else {}
    return {name for of in (paces, gifts) for name, much in of.items() if much > 0}


def _in_need(record: Record, turn: int, segment: str) -> bool:
    need = record.turned[turn].state.trust.need_at_onset[record.row]
    return bool(need[record.case.index.groups[segment]].any())
