"""What moved loyalty over a whole game: every cause of every turn, added up."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from game.base.ids import CardId
from game.debrief.credit import Credit, credits_of
from game.debrief.largest import drivers
from game.debrief.record import Record
from game.engine.trust.causes import Cause

HALF_A_POINT = 0.005  # of loyalty, which is told as a whole one


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that moved loyalty over the game: a card if there is one, else a cause."""

    amount: float  # of loyalty, -1 to 1
    card: CardId | None
    cause: Cause | None
    promised: bool  # the cause is that promises were decided
    mixed: bool = False  # it is the sum of turns that went up by it and turns that went down


def overall(record: Record, known: Sequence[Credit] = ()) -> tuple[Part, ...]:
    """Return what moved loyalty from start to end, the largest first; all add up to its change.

    Whoever has the credit of every turn already hands it in: it is long work.
    """
    steps: defaultdict[tuple[CardId | None, Cause | None, bool], list[float]] = defaultdict(list)
    for each in known or credits_of(record):
        for driver in drivers(each.loyalty):
            card = driver.card.card if driver.card else None
            key = (card, None if card else driver.cause, driver.promised)
            steps[key].append(driver.amount)
    found = (Part(sum(moved), *key, mixed=_mixed(moved)) for key, moved in steps.items())
    return tuple(sorted(found, key=lambda part: -abs(part.amount)))


def _mixed(moved: Sequence[float]) -> bool:
    """Tell whether something moved loyalty by half a point or more up, and down as well."""
    up, down = (sum(each for each in moved if side * each > 0) for side in (1, -1))
    return min(up, -down) >= HALF_A_POINT
