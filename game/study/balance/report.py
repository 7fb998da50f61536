"""All that a balance study tells of one case, and what an author should look at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.study.balance.measured import Balance
    from game.study.balance.turns import Temptation, Tension

SKILLED = 1.0  # standard deviations by which thinking should beat chance
LUCKY = 0.5  # share of the outcome beyond which luck decides more than choice
LITTLE = 0.01  # of a score: less hangs on a turn than anybody would notice


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
    yield from ((Doubt.DOMINANT, card) for card in report.balance.always_right)
    yield from ((Doubt.DOMINATED, card) for card in report.balance.never_right)
    yield from ((Doubt.FLAT_TURN, one.turn) for one in report.tensions if one.middle < LITTLE)


def _of_hits(balance: Balance) -> Iterator[tuple[Doubt, str]]:
    hits = balance.hits
    yield from ((Doubt.NEVER_CAME, name) for name, count in hits.injects.items() if not count)
    yield from ((Doubt.NEVER_LEARNT, name) for name, count in hits.facts.items() if not count)
