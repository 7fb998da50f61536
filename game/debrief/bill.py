"""What a turn cost, item by item: the prices of its cards, then what came on top of them.

Unlike what moves people, money needs no fair shares: prices stand on the cards, and everything
else is counted by what it was for. The items add up to the cost of the turn exactly.
"""

from dataclasses import dataclass

from game.base.ids import CardId
from game.debrief.credit import COST, Credit
from game.debrief.record import Record
from game.engine.trust.cost import Component
from game.engine.trust.explain import COSTS

IN_PRICES = (Component.RESPONSE, Component.COMPENSATION)  # what the prices of cards pay for


@dataclass(frozen=True, slots=True)
class Price:
    """What of the price of one card fell due in the turn."""

    card: CardId
    amount: float
    whole: bool  # it is all that stands on the card; else gifts in it are paid as they are given


@dataclass(frozen=True, slots=True)
class Item:
    """Money that went for one thing, and what the cards of the turn have to do with it."""

    component: Component
    amount: float
    anyway: float  # what it would have been without any card of this turn
    cards: tuple[tuple[CardId, float], ...] = ()  # the rest of it, each card's fair share


@dataclass(frozen=True, slots=True)
class Bill:
    """All that a turn cost; without what cost nothing."""

    prices: tuple[Price, ...]
    dearer: float  # what wary investors, and customers who learned to threaten, add to prices
    items: tuple[Item, ...]


def bill(credit: Credit, record: Record) -> Bill:
    """Return what the turn cost."""
    paid, paid_anyway, _shares = credit.parts(COST, COSTS[Component.RESPONSE])
    given, given_anyway, shares = credit.parts(COST, COSTS[Component.COMPENSATION])
    prices = [_price(record, card, gift) for card, gift in zip(credit.cards, shares, strict=True)]
    came_in = (
        Item(Component.RESPONSE, paid_anyway, paid_anyway),
        Item(Component.COMPENSATION, given_anyway, given_anyway),
    )
    rest = [_item(credit, each) for each in Component if each not in IN_PRICES]
    return Bill(
        prices=tuple(price for price in prices if price.amount),
        dearer=paid + given - paid_anyway - given_anyway - sum(price.amount for price in prices),
        items=tuple(item for item in (*came_in, *rest) if item.amount),
    )


def _price(record: Record, card: CardId, given: float) -> Price:
    """Return what is due of a card's price, of whose gifts so much was `given` in the turn."""
    plain = record.case.card(card).cost
    gifts = float(record.case.card_price[record.case.index.cards[card]]) - plain
    return Price(card, plain + min(given, gifts), whole=given > 0.999 * gifts or not gifts)


def _item(credit: Credit, component: Component) -> Item:
    amount, anyway, shares = credit.parts(COST, COSTS[component])
    return Item(component, amount, anyway, tuple(zip(credit.cards, shares, strict=True)))
