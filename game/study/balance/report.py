"""All that a balance study tells of one case, and what an author should look at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from game.study.games import COMPOSED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.study.balance.bait import Bait
    from game.study.balance.measured import Balance, Hits
    from game.study.balance.turns import Temptation, Tension

SKILLED = 1.0  # standard deviations by which thinking should beat chance
LUCKY = 0.5  # share of the outcome beyond which luck decides more than choice
RARE = 0.01  # share of all games: what comes more often is not told as rare
LITTLE = 0.01  # of a score: less hangs on a turn than anybody would notice
UNSEEN = 0.0005  # of a score: less is told as 0


class Doubt(StrEnum):
    """What may be amiss with a case as a game."""

    LITTLE_SKILL = "little-skill"
    MUCH_LUCK = "much-luck"
    DOMINANT = "dominant"
    DOMINATED = "dominated"
    FLAT_TURN = "flat-turn"
    NEVER_PAYS = "never-pays"
    NEVER_TURNS = "never-turns"
    NEVER_CAME = "never-came"
    NEVER_LEARNT = "never-learnt"
    NEVER_ENDED = "never-ended"


class Kind(StrEnum):
    """What comes about in a game, or not."""

    INJECT = "inject"
    FACT = "fact"
    ENDING = "ending"


@dataclass(frozen=True, slots=True)
class Came:
    """In how many games something came about."""

    kind: Kind
    name: str  # its id; of an ending its place in the list of the last turn, from 0
    games: int


@dataclass(frozen=True, slots=True)
class Report:
    """What was found about one case."""

    balance: Balance
    tensions: tuple[Tension, ...]
    temptations: tuple[Temptation, ...]

    @property
    def doubts(self) -> tuple[tuple[Doubt, str], ...]:
        """Return what an author should look at, each with the id of what it is about."""
        return (
            *_of_outcomes(self.balance),
            *_of_choices(self),
            *_of_temptations(self),
            *_of_hits(self.balance),
        )

    @property
    def rare(self) -> tuple[Came, ...]:
        """Return what came about, but in hardly a game: what came least often first."""
        most = RARE * self.balance.games
        some = (one for one in _each(self.balance.hits) if 0 < one.games <= most)
        return tuple(sorted(some, key=lambda one: one.games))


def _of_outcomes(balance: Balance) -> Iterator[tuple[Doubt, str]]:
    if balance.skill < SKILLED:
        yield Doubt.LITTLE_SKILL, ""
    if balance.luck > LUCKY:
        yield Doubt.MUCH_LUCK, ""


def _of_choices(report: Report) -> Iterator[tuple[Doubt, str]]:
    yield from ((Doubt.DOMINANT, card) for card in report.balance.always_right)
    yield from ((Doubt.DOMINATED, card) for card in report.balance.never_right)
    yield from ((Doubt.FLAT_TURN, one.turn) for one in report.tensions if one.middle < LITTLE)


def _of_temptations(report: Report) -> Iterator[tuple[Doubt, str]]:
    """Yield what clearly tempts nobody, and what clearly nobody ever pays for.

    One careful player is no proof: the games by chance have to say the same.
    """
    gains = {card.card: card.gain for card in report.balance.cards}
    for one in report.temptations:
        if one.never_pays and one.by_chance and _repels(one.by_chance):
            yield Doubt.NEVER_PAYS, one.card
        elif one.turns_against is None and min(one.gains[-1], gains.get(one.card, 0)) >= LITTLE:
            yield Doubt.NEVER_TURNS, one.card


def _repels(bait: Bait) -> bool:
    """Tell whether a card costs at once in nearly all games, and helps no part of the score."""
    return bait.mean <= -LITTLE and bait.high < 0 and bait.best < UNSEEN


def _of_hits(balance: Balance) -> Iterator[tuple[Doubt, str]]:
    yield from ((NEVER[one.kind], one.name) for one in _each(balance.hits) if not one.games)


def _each(hits: Hits) -> Iterator[Came]:
    """Yield how often each thing came about; that no ending of the author's came is no thing."""
    yield from (Came(Kind.INJECT, name, count) for name, count in hits.injects.items())
    yield from (Came(Kind.FACT, name, count) for name, count in hits.facts.items())
    for place, count in hits.endings.items():
        if place != COMPOSED:
            yield Came(Kind.ENDING, str(place), count)


NEVER = {
    Kind.INJECT: Doubt.NEVER_CAME,
    Kind.FACT: Doubt.NEVER_LEARNT,
    Kind.ENDING: Doubt.NEVER_ENDED,
}
