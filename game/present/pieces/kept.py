"""What a team did well enough to keep: beside what to change, a report tells that as well."""

from collections import Counter
from collections.abc import Sequence

from game.base.scale import whole
from game.debrief.credit import Credit
from game.debrief.handled import passed_on
from game.debrief.record import Record
from game.present.pieces.gained import Gained
from game.present.wording.beside import Named

WORTH = 2  # points from which a card is told
MOST = 2  # cards


def kept(record: Record, known: Sequence[Credit], worth: Gained | None = None) -> Named:
    """Return the cards that brought most, with how many points.

    These are points by the end of the game where verdicts tell them, in `worth`; else points of
    loyalty on the turns on which the cards were played. What tempts is none of them, nor what
    passed the blame on or took loyalty when it was done.
    """
    blamed = {(one.turn, one.name) for one in passed_on(record)}
    fair = {
        (turn, card.id): card.title
        for turn, card in record.led()
        if not card.temptation and (turn, card.title) not in blamed
    }
    loyal, worst = Counter(dict.fromkeys(fair.values(), 0)), Counter[str]()
    for turn, each in enumerate(known):
        for share in each.loyalty.cards:
            if title := fair.get((turn, share.card)):
                points = whole(100 * share.amount)
                loyal[title] += points
                worst[title] = min(points, worst[title])
    brought = Counter({title: worth.paid.get(title, 0) for title in loyal}) if worth else loyal
    told = ((title, points) for title, points in brought.most_common() if points >= WORTH)
    return [(title, points) for title, points in told if worst[title] > -WORTH][:MOST]
