"""Which cards do not go into one plan: the one place that says so.

The rules, the bots, the hand as it is shown and the checks of what authors write all ask here.
What was played on earlier turns is another matter: that is what a card `excludes` by itself.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.scenario.card import Card

Pairs = tuple[tuple[int, int], ...]  # places of two cards, the lower one first


class Clash(StrEnum):
    """Why two cards do not go into one plan."""

    EXCLUDES = "excludes"  # one rules the other out
    ORDERS = "orders"  # each says in another order who is served first


def clash(card: Card, other: Card) -> Clash | None:
    """Return why two cards do not go into one plan, or None if they do."""
    if card.id == other.id:
        return None
    if other.id in card.excludes or card.id in other.excludes:
        return Clash.EXCLUDES
    one, another = card.acts.serve, other.acts.serve
    return Clash.ORDERS if one and another and one != another else None


def clashes(cards: Sequence[Card]) -> Iterator[tuple[int, int, Clash]]:
    """Yield the places of every two of these cards that clash, and why, the earlier one first."""
    for (place, card), (after, other) in combinations(enumerate(cards), 2):
        if why := clash(card, other):
            yield place, after, why


def rivals(cards: Sequence[Card], card: Card) -> list[Card]:
    """Return of these cards those that say in another order than `card` who is served first."""
    return [other for other in cards if clash(card, other) is Clash.ORDERS]


def pairs(cards: Sequence[Card]) -> Pairs:
    """Return the places of every two of these cards that clash."""
    return tuple((place, after) for place, after, _why in clashes(cards))
