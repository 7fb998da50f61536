"""Which cards of a turn count against a line of the rubric, whatever they come to in points.

Who points at another truly, and says in the same turn what was its own, passes nothing on.
"""

from collections.abc import Sequence

from game.debrief import deeds
from game.debrief.check import Line
from game.debrief.record import Record
from game.scenario.card import Card


def against(record: Record, cards: Sequence[Card], card: Card) -> Line | None:
    """Return the line that a card, one of `cards` of its turn, counts against; None if none.

    It denies, passes blame on, or says what a fact proves wrong; or it makes people prove, shout or
    hear that all is well.
    """
    holds, says = _holds(record), card.acts.say
    untrue = says is not None and any(one.says is not holds[one.fact] for one in says.claims)
    blames = deeds.shifts_blame(card) and not true_beside_own(record, cards, card)
    if untrue or blames:
        return Line.ACCOUNTABLE
    return Line.PAIN if deeds.makes_beg(card) else None


def true_beside_own(record: Record, cards: Sequence[Card], card: Card) -> bool:
    """Tell whether what a card says is true, and one of `cards`, of its turn, owned a share."""
    return deeds.is_true(card, _holds(record)) and any(map(deeds.admits, cards))


def _holds(record: Record) -> dict[str, bool]:
    return {fact.id: fact.holds for fact in record.scenario.facts}
