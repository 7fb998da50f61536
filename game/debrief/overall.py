"""What moved loyalty over a whole game: every cause of every turn, added up."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.ids import CardId
from game.debrief.credit import Credit, credits_of
from game.debrief.largest import drivers
from game.debrief.record import Record
from game.engine.trust.causes import Cause


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that moved loyalty over the game: a card if there is one, else a cause."""

    amount: float  # of loyalty, -1 to 1
    card: CardId | None
    cause: Cause | None
    promised: bool  # the cause is that promises were decided


def overall(record: Record, known: Sequence[Credit] = ()) -> tuple[Part, ...]:
    """Return what moved loyalty from start to end, the largest first; all add up to its change.

    Whoever has the credit of every turn already hands it in: it is long work.
    """
    sums: dict[tuple[CardId | None, Cause | None, bool], float] = {}
    for each in known or credits_of(record):
        for driver in drivers(each.loyalty):
            card = driver.card.card if driver.card else None
            key = (card, None if card else driver.cause, driver.promised)
            sums[key] = sums.get(key, 0.0) + driver.amount
    found = (Part(amount, *key) for key, amount in sums.items())
    return tuple(sorted(found, key=lambda part: -abs(part.amount)))
