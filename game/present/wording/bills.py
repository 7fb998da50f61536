"""The items of a bill in words: prices, what helping people costs, and what a crisis costs."""

from collections.abc import Sequence

from game.base.words import _
from game.engine.trust.cost import Component
from game.engine.trust.explain import COSTS
from game.present.wording import causes


def price(title: str) -> str:
    """Return the name of a row with the price of a card."""
    return _("{card}: price").format(card=title)


def price_why(amount: str) -> str:
    """Return what a price is; `amount` stands on the card where rounding prints another."""
    if not amount:
        return _("The price on the card.")
    return _("The price on the card, {amount}, rounded here.").format(amount=amount)


def price_in_part() -> str:
    """Return what a price is of which gifts that are given later are not due yet."""
    return _("What of its price is due by now; gifts are paid as they are given.")


def dearer() -> tuple[str, str]:
    """Return name and sentence of what wary investors add to prices."""
    why = _(
        "Wary investors make what you pay for dearer, and so do people who learned to threaten."
    )
    return _("Distrust makes prices dearer"), why


def item(component: Component, lost: str) -> str:
    """Return the name of an item; `lost` is the case's word for business that is lost."""
    if component is Component.LOST_MARGIN:
        return lost
    return causes.label(COSTS[component], helps=False)


def item_why(component: Component) -> str:
    """Return what an item is."""
    return causes.why(COSTS[component], helps=False)


def of_it(parts: Sequence[tuple[str, str]]) -> str:
    """Return which cards an item comes from: "Of it: Stop for two days $1.2m, Beds $30k."."""
    listed = ", ".join(f"{name} {amount}" for name, amount in parts)
    return _("Of it: {parts}.").format(parts=listed)


def under_way() -> str:
    """Return the name of the part of an item that earlier plans brought."""
    return _("what was under way")


def without_cards(figure: str) -> str:
    """Return what an item would have been had no card been played in the turn."""
    return _("Had you played no card in this turn, it would have been {figure}.").format(
        figure=figure
    )
