"""What each turn of a game teaches: the rule of the card that counted most, and its reason."""

from collections.abc import Mapping
from typing import NamedTuple

from game.debrief.credit import Credit
from game.debrief.largest import weightiest
from game.debrief.record import Record
from game.present.wording import review as words
from game.scenario.composed import own


class Lesson(NamedTuple):
    """What there is to learn from a turn, both empty where all of it was told before."""

    text: str
    moral: str  # the rule alone


def lessons(record: Record, reasons: Mapping[int, Credit]) -> dict[int, Lesson]:
    """Return what each turn teaches, in the order of `reasons`; nothing is told twice.

    Where the card that counted most has taught before, the next of that turn does. A response on
    no card has a reason that nobody has written, so that it teaches nothing of its own.
    """
    told: set[str] = set()
    found = {}
    for turn, why in reasons.items():
        found[turn] = next(
            (each for each in _of(why, record) if each.text not in told), Lesson("", "")
        )
        told.add(found[turn].text)
    return found


def _of(why: Credit, record: Record) -> list[Lesson]:
    """Return all that a turn could teach, what counted most first."""
    if not why.cards:
        return [Lesson(words.nothing_learned(), words.nothing_learned())]
    cards = [record.case.card(name) for name in weightiest(why, record) if not own(name)]
    return [
        Lesson(" ".join(filter(None, (card.principle, card.why))), card.principle or "")
        for card in cards
    ]
