"""What each card does by itself: every game that has it beside the same game without it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.study.balance.bait import baits_by_chance, baits_in_good_games

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.study.balance.bait import Bait, Effect

ENOUGH = 30  # games with a card, of each kind, before anything is said of it
HARDLY = 0.02  # of the games with a card


@dataclass(frozen=True, slots=True)
class Alone:
    """What a card does to games by chance, and to good ones; None of those that never have it."""

    card: str
    tempts: bool  # it is meant to cost in the end
    finds_out: bool  # what a team learns by it is no part of the figures
    by_chance: Bait | None
    in_good: Bait | None

    @property
    def ends(self) -> tuple[Effect, ...]:
        """Return what it does in the end, of each kind of games that has it."""
        return tuple(bait.in_the_end for bait in (self.by_chance, self.in_good) if bait)

    @property
    def mean_by_chance(self) -> float | None:
        """Return what it does to the score of games by chance, in the mean; None if none has it."""
        return self.by_chance.in_the_end.mean if self.by_chance else None

    @property
    def mean_in_good(self) -> float | None:
        """Return the same of good games."""
        return self.in_good.in_the_end.mean if self.in_good else None

    @property
    def games(self) -> int:
        """Return in how many games of both kinds it was played."""
        return sum(end.games for end in self.ends)

    @property
    def better(self) -> int:
        """Return how many of them end half a point higher with it."""
        return sum(end.better for end in self.ends)

    @property
    def moved(self) -> int:
        """Return how many of them end half a point higher or lower with it."""
        return sum(end.better + end.worse for end in self.ends)

    @property
    def never_helps(self) -> bool:
        """Tell whether hardly a game of either kind ends the better for it."""
        return self._told and all(end.better <= HARDLY * end.games for end in self.ends)

    @property
    def always_helps(self) -> bool:
        """Tell whether nearly every game of both kinds ends the better for it."""
        return self._told and all(end.better >= (1 - HARDLY) * end.games for end in self.ends)

    @property
    def dominated(self) -> bool:
        """Tell whether it is honest, costs in some games and is worth its room in hardly any."""
        return self._judged and self.never_helps and not self._still

    @property
    def idle(self) -> bool:
        """Tell whether it is honest, and hardly a game of either kind ends otherwise for it."""
        return self._judged and self._still

    @property
    def _judged(self) -> bool:
        return not (self.tempts or self.finds_out)

    @property
    def _told(self) -> bool:
        return len(self.ends) == 2 and all(end.games >= ENOUGH for end in self.ends)

    @property
    def _still(self) -> bool:
        return self._told and all(end.better + end.worse <= HARDLY * end.games for end in self.ends)


def alone(case: Case) -> tuple[Alone, ...]:
    """Return what each card of a case does by itself."""
    drawn, good = baits_by_chance(case), baits_in_good_games(case)
    return tuple(
        Alone(
            card.id,
            tempts=card.temptation,
            finds_out=card.acts.investigate is not None,
            by_chance=drawn.get(card.id),
            in_good=good.get(card.id),
        )
        for card in case.scenario.cards
    )
