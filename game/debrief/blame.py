"""Which statements put the blame on others, and which of these is no more than true.

Who points at another truly, and says in the same turn what was its own, passes nothing on.
"""

from collections.abc import Sequence

from game.debrief import deeds
from game.debrief.record import Record
from game.scenario.card import Card


def passes_blame(record: Record, cards: Sequence[Card]) -> bool:
    """Tell whether a card of a turn denies, or puts the blame on others and owns none of it."""
    return any(
        deeds.shifts_blame(card) and not true_beside_own(record, cards, card) for card in cards
    )


def true_beside_own(record: Record, cards: Sequence[Card], card: Card) -> bool:
    """Tell whether what a card says is true, and one of `cards`, of its turn, owned a share."""
    holds = {fact.id: fact.holds for fact in record.scenario.facts}
    return deeds.is_true(card, holds) and any(map(deeds.admits, cards))
