"""All that a balance study tells of one case, and what an author should look at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from game.study.balance.bait import LITTLE
from game.study.told import COMPOSED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.study.balance.alone import Alone
    from game.study.balance.measured import Balance, OfCard
    from game.study.balance.turns import Temptation, Tension

SKILLED = 1.0  # standard deviations by which thinking should beat chance
LUCKY = 0.5  # share of the outcome beyond which luck decides more than choice
NEARLY = 0.95  # of a score: who does nothing should not come so near the goals
RARE = 0.01  # share of games by chance and of bots: what comes more often is not told as rare


class Doubt(StrEnum):
    """What may be amiss with a case as a game."""

    LITTLE_SKILL = "little-skill"
    MUCH_LUCK = "much-luck"
    SILENCE = "silence"
    DOMINANT = "dominant"
    DOMINATED = "dominated"
    IDLE = "idle"
    FLAT_TURN = "flat-turn"
    NEVER_TURNS = "never-turns"
    CHANGES_NOTHING = "changes-nothing"
    FEW_TEMPT = "few-tempt"
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
    """In how many games something came about: by chance and of bots, and in good ones apart."""

    kind: Kind
    name: str  # its id; of an ending its place in the list of the last turn, from 0
    games: int
    in_good: int


@dataclass(frozen=True, slots=True)
class Report:
    """What was found about one case."""

    balance: Balance
    tensions: tuple[Tension, ...]
    temptations: tuple[Temptation, ...]
    tempting: tuple[tuple[str, ...], ...] = ()  # by turn, what pays at once and costs in the end
    alone: tuple[Alone, ...] = ()  # what each card does, beside the same games without it

    @property
    def doubts(self) -> tuple[tuple[Doubt, str], ...]:
        """Return what an author should look at, each with the id of what it is about."""
        return (
            *_of_outcomes(self.balance),
            *_of_choices(self),
            *_of_temptations(self.temptations),
            *_of_turns(self.tempting),
            *_of_hits(self.balance),
        )

    @property
    def costly(self) -> tuple[OfCard, ...]:
        """Return what goes with lower scores by chance and in good games; what costs most first.

        Temptations are left out: they are meant to. It is no doubt, since a game is lower, too, for
        want of what such a card took the place of.
        """
        meant = {one.card for one in self.alone if one.tempts}
        rest = (card for card in self.balance.cards if card.card not in meant)
        return tuple(sorted(filter(_costs, rest), key=lambda card: card.in_good or 0.0))

    @property
    def unjudged(self) -> tuple[Alone, ...]:
        """Return the temptations that nobody who cares for customers comes to have."""
        judged = {one.card for one in self.temptations}
        return tuple(one for one in self.alone if one.tempts and one.card not in judged)

    @property
    def only_learnt_by(self) -> tuple[Alone, ...]:
        """Return what finds something out, and else helps in hardly a game: it is no doubt."""
        return tuple(one for one in self.alone if one.finds_out and one.never_helps)

    @property
    def always_help(self) -> tuple[Alone, ...]:
        """Return what nearly every game ends the better for, what does most in good games first.

        It is no doubt: what it takes the room of is not held against it, and what a case teaches
        may well always help. A case that hangs on one such card teaches little else.
        """
        found = (one for one in self.alone if one.always_helps)
        return tuple(sorted(found, key=lambda one: -(one.mean_in_good or 0.0)))

    @property
    def rare(self) -> tuple[Came, ...]:
        """Return what came about, but hardly ever by chance or with bots: the rarest first.

        What good games came to, or the author's own lines, is no reason to leave it out: those
        were looked for.
        """
        most = RARE * self.balance.hits.games
        some = (one for one in _each(self.balance) if one.games <= most and _came(one))
        return tuple(sorted(some, key=lambda one: one.games + one.in_good))


def _costs(card: OfCard) -> bool:
    gains = (card.gain, card.in_good)
    return all(gain is not None and gain <= -LITTLE for gain in gains)


def _of_outcomes(balance: Balance) -> Iterator[tuple[Doubt, str]]:
    if balance.skill < SKILLED:
        yield Doubt.LITTLE_SKILL, ""
    if balance.luck > LUCKY:
        yield Doubt.MUCH_LUCK, ""
    silence = (bot.meters["score"].middle for bot in balance.bots if bot.bot == "silent")
    if max(silence, default=0.0) >= NEARLY:
        yield Doubt.SILENCE, ""


def _of_choices(report: Report) -> Iterator[tuple[Doubt, str]]:
    yield from ((Doubt.DOMINANT, card) for card in report.balance.always_right)
    yield from ((Doubt.DOMINATED, one.card) for one in report.alone if one.dominated)
    yield from ((Doubt.IDLE, one.card) for one in report.alone if one.idle)
    yield from ((Doubt.FLAT_TURN, one.turn) for one in report.tensions if _flat(one))


def _flat(one: Tension) -> bool:
    """Tell whether hardly anything hangs on a turn, neither with care until then nor by chance."""
    return max(one.middle, one.by_chance) < LITTLE


def _of_temptations(found: Iterable[Temptation]) -> Iterator[tuple[Doubt, str]]:
    """Yield what clearly nobody ever pays for, and what makes no difference to anybody.

    One that tempts by its words alone is no fault: people take such cards, and learn from it.
    """
    for one in found:
        if one.changes_nothing:
            yield Doubt.CHANGES_NOTHING, one.card
        if one.by_chance and one.in_good and one.turns_against is None:
            ends = (one.by_chance.in_the_end.mean, one.in_good.in_the_end.mean)
            if min(one.gains[-1], *ends) >= LITTLE:
                yield Doubt.NEVER_TURNS, one.card


def _of_turns(tempting: tuple[tuple[str, ...], ...]) -> Iterator[tuple[Doubt, str]]:
    """Yield whether fewer than half of the turns hold an honest temptation."""
    if 2 * sum(map(bool, tempting)) < len(tempting):
        yield Doubt.FEW_TEMPT, ""


def _of_hits(balance: Balance) -> Iterator[tuple[Doubt, str]]:
    yield from ((NEVER[one.kind], one.name) for one in _each(balance) if not _came(one))


def _came(one: Came) -> bool:
    """Tell whether something came about in any game at all."""
    return one.games + one.in_good > 0


def _each(balance: Balance) -> Iterator[Came]:
    """Yield how often each thing came about; that no ending of the author's came is no thing."""
    hits, good = balance.hits, balance.hits_in_good
    for name, count in hits.injects.items():
        yield Came(Kind.INJECT, name, count, good.injects[name])
    for name, count in hits.facts.items():
        yield Came(Kind.FACT, name, count, good.facts[name])
    for place, count in hits.endings.items():
        if place != COMPOSED:
            yield Came(Kind.ENDING, str(place), count, good.endings[place])


NEVER = {
    Kind.INJECT: Doubt.NEVER_CAME,
    Kind.FACT: Doubt.NEVER_LEARNT,
    Kind.ENDING: Doubt.NEVER_ENDED,
}
