"""All that a balance study tells of one case, and what an author should look at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.study.balance.measured import Balance, OfCard
    from game.study.balance.turns import Temptation, Tension

SKILLED = 1.0  # standard deviations by which thinking should beat chance
LUCKY = 0.5  # share of the outcome beyond which luck decides more than choice
LITTLE = 0.01  # of a score: less hangs on a turn than anybody would notice
DOMINANT = (0.9, 1 / 3)  # in so many of the best games, and in no more of the worst
DOMINATED = 0.01  # of the best games have it, of cards that are played in a tenth of all


class Doubt(StrEnum):
    """What may be amiss with a case as a game."""

    LITTLE_SKILL = "little-skill"
    MUCH_LUCK = "much-luck"
    DOMINANT = "dominant"
    DOMINATED = "dominated"
    FLAT_TURN = "flat-turn"
    NEVER_CAME = "never-came"
    NEVER_LEARNT = "never-learnt"


@dataclass(frozen=True, slots=True)
class Report:
    """What was found about one case."""

    balance: Balance
    tensions: tuple[Tension, ...]
    temptations: tuple[Temptation, ...]

    @property
    def doubts(self) -> tuple[tuple[Doubt, str], ...]:
        """Return what an author should look at, each with the id of what it is about."""
        return (*_of_outcomes(self.balance), *_of_choices(self), *_of_hits(self.balance))


def _of_outcomes(balance: Balance) -> Iterator[tuple[Doubt, str]]:
    if balance.skill < SKILLED:
        yield Doubt.LITTLE_SKILL, ""
    if balance.luck > LUCKY:
        yield Doubt.MUCH_LUCK, ""


def _of_choices(report: Report) -> Iterator[tuple[Doubt, str]]:
    for card in report.balance.cards:
        if _dominant(card):
            yield Doubt.DOMINANT, card.card
        if _dominated(card):
            yield Doubt.DOMINATED, card.card
    yield from ((Doubt.FLAT_TURN, one.turn) for one in report.tensions if one.middle < LITTLE)


def _of_hits(balance: Balance) -> Iterator[tuple[Doubt, str]]:
    hits = balance.hits
    yield from ((Doubt.NEVER_CAME, name) for name, count in hits.injects.items() if not count)
    yield from ((Doubt.NEVER_LEARNT, name) for name, count in hits.facts.items() if not count)


def _dominant(card: OfCard) -> bool:
    nearly_all, hardly = DOMINANT
    return card.among_best >= nearly_all and card.among_worst <= hardly


def _dominated(card: OfCard) -> bool:
    return card.played >= 0.1 and card.among_best < DOMINATED
