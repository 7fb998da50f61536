"""A case played many times over: what the checks by playing look at.

Ten thousand games are drawn by luck, and every bot plays a few. In a thousand more for each cut,
nothing is done on the turns that the cut leaves out. The same case gives the same games every time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from game.bots.policies import drawn
from game.bots.search import blocks
from game.engine.cut import cut_to
from game.engine.luck import deal
from game.engine.state import chosen
from game.study.everybody import everybody
from game.study.games import Games, games, together

if TYPE_CHECKING:
    from game.bots.policies import Policy
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Bools
    from game.scenario.history import History

DRAWN, IN_A_CUT, OF_A_BOT = 10_000, 1_000, 20  # games; each has luck of its own
CHOICES = 1_000_000  # seeds from here on choose cards; those below are the luck of events

Cuts = Mapping[int, Sequence[str]]  # by its place in the guide, the turns that a cut plays


@dataclass(frozen=True, slots=True)
class CutPlayed:
    """The games of one cut."""

    place: int  # in the guide
    turns: tuple[int, ...]  # those that are played
    games: Games


@dataclass(frozen=True)
class Plays:
    """All games of a case."""

    case: Case
    drawn: Games  # by luck alone: what shares are taken of
    bots: Games
    cuts: tuple[CutPlayed, ...]

    @cached_property
    def whole(self) -> Games:
        """Return the games in which every turn was played: what can be reached at all."""
        return together([self.drawn, self.bots])

    @property
    def count(self) -> int:
        """Return how many games there are in all."""
        cuts = [each.games for each in self.cuts]
        return sum(len(games.chosen) for games in (self.drawn, self.bots, *cuts))


def plays(
    case: Case, history: History | None = None, cuts: Cuts | None = None, count: int = DRAWN
) -> Plays:
    """Play a case: `count` games drawn by luck, some in each cut, and a few of every bot."""
    return Plays(
        case=case,
        drawn=by_chance(case, count),
        bots=by_each(case, everybody(case, history)),
        cuts=tuple(_cut(case, place, turns) for place, turns in (cuts or {}).items()),
    )


def by_chance(case: Case, count: int = DRAWN) -> Games:
    """Play `count` games drawn by luck, each on a seed of its own."""
    seeds = [range(count)[some] for some in blocks(count)]
    return together([games(case, _by_luck(case, each), each) for each in seeds])


def _by_luck(case: Case, seeds: range) -> Policy:
    apart = range(CHOICES + seeds.start, CHOICES + seeds.stop)
    return drawn(deal(apart, case.turns, 1 + len(case.scenario.cards)))


def by_each(case: Case, bots: Sequence[Policy], count: int = OF_A_BOT) -> Games:
    """Play `count` games of each bot: it has some rows of the batch, and all meet the same luck."""
    rows = np.arange(count * len(bots)).reshape(len(bots), count)

    def choose(case: Case, state: State) -> Bools:
        plans = [bot(case, chosen(state, own)) for bot, own in zip(bots, rows, strict=True)]
        return np.asfortranarray(np.concatenate(plans))

    return games(case, choose, list(range(count)) * len(bots))


def _cut(case: Case, place: int, turns: Sequence[str]) -> CutPlayed:
    """Return games drawn by luck in the length of a cut, as a team would play it."""
    seeds, shorter = range(IN_A_CUT), cut_to(case, turns)
    return CutPlayed(place, shorter.plays, games(shorter, _by_luck(shorter, seeds), seeds))
