"""The largest drivers of a gauge in a turn, whatever they are: cards, promises or mechanisms."""

from dataclasses import dataclass

from game.base.ids import CardId
from game.debrief.credit import Credit, Moved, Share
from game.debrief.record import Record
from game.engine.trust.causes import Cause


@dataclass(frozen=True, slots=True)
class Driver:
    """One thing that moved a gauge: a card if there is one, else a cause."""

    amount: float
    card: Share | None = None
    cause: Cause | None = None
    promised: bool = False  # the cause is that promises were decided in this turn
    own: bool = False  # the news reached those whom it is about


def drivers(moved: Moved) -> tuple[Driver, ...]:
    """Return everything that moved a gauge, the largest first; the amounts add up exactly."""
    found = [Driver(share.amount, card=share) for share in moved.cards]
    found += [Driver(part, cause=cause, promised=True) for cause, part in moved.promises.items()]
    causes = dict(moved.causes)
    if moved.news_of_own:
        causes[Cause.NEWS] -= moved.news_of_own
        found.append(Driver(moved.news_of_own, cause=Cause.NEWS, own=True))
    found += [Driver(part, cause=cause) for cause, part in causes.items()]
    return tuple(sorted((one for one in found if one.amount), key=lambda one: -abs(one.amount)))


def weightiest(credit: Credit, record: Record) -> tuple[CardId, ...]:
    """Return the cards by how far they moved loyalty; of those that moved nothing, by price."""

    def weight(share: Share) -> tuple[float, float, float]:
        place = record.case.index.cards[share.card]
        effort, price = record.case.card_effort[place], record.case.card_price[place]
        return abs(share.amount), float(effort), float(price)

    ranked = sorted(credit.loyalty.cards, key=weight, reverse=True)
    return tuple(share.card for share in ranked)
