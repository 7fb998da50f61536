"""What teams have in common, and what one of them has alone."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def by_all(
    lists: Sequence[tuple[Item, ...]], key: Callable[[Item], object] = lambda item: item
) -> tuple[Item, ...]:
    """Return what stands in every team's list: what one team alone found out is its own."""
    others = [{key(item) for item in each} for each in lists[1:]]
    return tuple(item for item in lists[0] if all(key(item) in other for other in others))


def by_one(plans: Iterable[Iterable[str]]) -> frozenset[str]:
    """Return the cards that one team alone played; of a single team there is nothing to tell."""
    played = [set(plan) for plan in plans]
    counts = Counter(card for plan in played for card in plan)
    return frozenset(card for card in counts if counts[card] == 1 and len(played) > 1)
