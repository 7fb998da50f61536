"""Why the cost moved: the bill of the turn, each item by its name."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from game.base.scale import apportioned, whole
from game.debrief.bill import Item, Price, bill
from game.debrief.credit import COST, Credit, Moved
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.engine.trust.cost import Component
from game.engine.trust.explain import COSTS
from game.present.pieces.gauges import Gauge
from game.present.pieces.rows import Named, Row, printed
from game.present.wording import bills as words
from game.present.wording import causes


def rows(gauge: Gauge, credit: Credit, record: Record) -> tuple[Row, ...]:
    """Return every item that is a printed step or more, largest first."""
    return printed(gauge, credit.cost, _named(gauge, credit, record))


def went_on(
    gauge: Gauge, credits_: Sequence[Credit], moved: Moved, record: Record
) -> tuple[Row, ...]:
    """Return the same over turns on which no card was played, so that each item is one sum."""
    return printed(gauge, moved, map(partial(_summed, credits_, record), Component))


def _summed(credits_: Sequence[Credit], record: Record, component: Component) -> Named:
    came, _anyway, _shares = zip(
        *(credit.parts(COST, COSTS[component]) for credit in credits_), strict=True
    )
    return Named(
        words.item(component, record.scenario.wording.lost),
        sum(came),
        causes.evidence(COSTS[component]),
        words.item_why(component),
    )


def _named(gauge: Gauge, credit: Credit, record: Record) -> Iterator[Named]:
    found, counted = bill(credit, record), causes.evidence(Cause.RESPONSE)
    for price in found.prices:
        title = words.price(record.case.card(price.card).title)
        known = gauge.figure(_on_the_card(record, price)) if price.whole else ""
        about = partial(_of_price, gauge, known)
        yield Named(
            title, price.amount, counted, of_steps=about, plain=True, card=True, known=known
        )
    label, why = words.dearer()
    yield Named(label, found.dearer, counted, why)
    for item in found.items:
        yield Named(
            words.item(item.component, record.scenario.wording.lost),
            item.amount,
            causes.evidence(COSTS[item.component]),
            words.item_why(item.component),
            partial(MEANINGS.get(item.component, _beside), gauge, item, record),
        )


def _on_the_card(record: Record, price: Price) -> float:
    return float(record.case.card_price[record.case.index.cards[price.card]])


def _of_price(gauge: Gauge, known: str, steps: int) -> str:
    """Return what a price is; with the figure on the card where rounding prints another."""
    if not known:
        return words.price_in_part()
    return words.price_why("" if known == gauge.figure(steps * gauge.unit) else known)


def _of_it(gauge: Gauge, item: Item, record: Record, steps: int) -> str:
    """Return which cards an item comes from, in parts that add up to the printed item."""
    named = [(record.case.card(card).title, amount) for card, amount in item.cards]
    named.append((words.under_way(), item.anyway))
    shares = apportioned([amount / gauge.unit for _name, amount in named], steps)
    parts = [(name, share) for (name, _amount), share in zip(named, shares, strict=True) if share]
    return words.of_it([(name, gauge.figure(share * gauge.unit)) for name, share in parts])


def _plain(_gauge: Gauge, _item: Item, _record: Record, _steps: int) -> str:
    return ""


def _beside(gauge: Gauge, item: Item, _record: Record, steps: int) -> str:
    """Return what an item would have been without any card, where cards made a printed step of it.

    The step is taken from the printed item, which may differ from its own rounding by one.
    """
    added = whole((item.amount - item.anyway) / gauge.unit)
    return words.without_cards(gauge.figure((steps - added) * gauge.unit)) if added else ""


MEANINGS: dict[Component, Callable[[Gauge, Item, Record, int], str]] = {
    Component.OPERATIONS: _of_it,
    Component.RESPONSE: _plain,
    Component.COMPENSATION: _plain,
}
