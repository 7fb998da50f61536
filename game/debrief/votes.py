"""How alike people of one team saw it, before they talked and after, and who changed their mind.

Two people agree as far as the cards of both are cards of either (Jaccard). Who would play nothing
and who would play something do not agree at all; two who would play nothing do.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

Cards = frozenset[str]

UNIFIED_FROM = 0.75  # mean agreement of all pairs
SPLIT_BELOW = 0.4


class Alignment(StrEnum):
    """How alike a team saw it."""

    UNIFIED = "unified"
    DIVIDED = "divided"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Cast:
    """What one person would play, before the talk and after it; None where they did not vote."""

    person: str
    first: Cards | None
    last: Cards | None

    @property
    def now(self) -> Cards | None:
        """Return their last word."""
        return self.first if self.last is None else self.last

    @property
    def changed(self) -> bool:
        """Tell whether they thought better of it."""
        return None not in (self.first, self.last) and self.first != self.last


@dataclass(frozen=True, slots=True)
class Votes:
    """The votes of one team on one turn."""

    before: float | None  # 0-1: mean agreement before the talk; None where fewer than two voted
    after: float | None  # the same, with second thoughts
    changed: tuple[str, ...]  # who changed their mind
    loudest: tuple[str, ...]  # the cards that most would play, those of most votes first
    voices: int  # how many voted


def votes_of(cast: Sequence[Cast]) -> Votes:
    """Return what the votes of a team on a turn say."""
    firsts = [each.first for each in cast if each.first is not None]
    lasts = [each.now for each in cast if each.now is not None]
    return Votes(
        before=agreement(firsts),
        after=agreement(lasts),
        changed=tuple(each.person for each in cast if each.changed),
        loudest=_majority(lasts),
        voices=len(lasts),
    )


def agreement(plans: Sequence[Cards]) -> float | None:
    """Return the mean agreement of all pairs, 0-1; None for fewer than two."""
    pairs = [_alike(one, other) for one, other in combinations(plans, 2)]
    return sum(pairs) / len(pairs) if pairs else None


def alignment(agreed: float) -> Alignment:
    """Return the word for a mean agreement, 0-1."""
    if agreed >= UNIFIED_FROM:
        return Alignment.UNIFIED
    return Alignment.SPLIT if agreed < SPLIT_BELOW else Alignment.DIVIDED


def _alike(one: Cards, other: Cards) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0


def _majority(plans: Sequence[Cards]) -> tuple[str, ...]:
    """Return the cards that more than half would play."""
    counts = Counter(card for plan in plans for card in _in_order(plan))
    return tuple(card for card, count in counts.most_common() if 2 * count > len(plans))


def _in_order(plan: Iterable[str]) -> list[str]:
    return sorted(plan)
