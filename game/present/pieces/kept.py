"""What a team did well enough to keep: beside what to change, a report tells that as well."""

from collections import Counter
from collections.abc import Sequence

from game.base.scale import whole
from game.debrief.credit import Credit
from game.debrief.handled import passed_on
from game.debrief.record import Record
from game.present.pieces.gained import Gained
from game.present.wording.beside import Named

WORTH = 2  # points of loyalty from which a card is told
MOST = 2  # cards


def kept(record: Record, known: Sequence[Credit], worth: Gained | None = None) -> Named:
    """Return the cards that earned most loyalty on the turns on which they were played.

    What tempts is none of them, nor what passed the blame on. By verdicts a card has to have
    brought something by the end, too; `worth` is what they tell.
    """
    blamed = {(one.turn, one.name) for one in passed_on(record)}
    fair = {
        (turn, card.id)
        for turn, card in record.led()
        if not card.temptation and (turn, card.title) not in blamed
    }
    earned = Counter[str]()
    for turn, each in enumerate(known):
        for share in each.loyalty.cards:
            if (turn, share.card) in fair:
                earned[record.case.card(share.card).title] += whole(100 * share.amount)
    paid = [
        (title, points)
        for title, points in earned.items()
        if points >= WORTH and (worth is None or title in worth.paid)
    ]
    return sorted(paid, key=lambda one: -one[1])[:MOST]
