"""The work of a balance study in pieces: each can be done in a process or on a machine of its own.

A piece says who plays and with which luck, so its result is the same wherever it is done.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.bots.policies import drawn
from game.bots.registry import BOTS, Given, sits
from game.bots.search import SIDE_BY_SIDE
from game.engine.luck import deal
from game.study.balance.good import best_known, near
from game.study.games import games
from game.study.plays import CHOICES, OF_A_BOT, by_each
from game.study.sensible import sensible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.bots.policies import Policy
    from game.engine.case import Case
    from game.study.games import Games

CHANCE = "random"
GOOD = "good"  # no bot: games near the best line known, to judge cards by good play, too
NEAR = 2_000  # of these
SENSIBLE = "sensible"  # no bot: the lines of the author, and the ways that `check` plays, too
LUCKS = 4  # the same choices meet so many kinds of luck, no two games the same
GAMES = {"greedy": 20, "planner": 8}  # those that search take their time over every game
OTHERS = 100
SEARCHED = 4  # games of one that searches in one piece


@dataclass(frozen=True, slots=True)
class Task:
    """Some games of one bot; `first` counts its games from 0."""

    bot: str
    first: int
    count: int  # of each, where many ways are played


def tasks(plays: int, *, history: bool) -> Iterator[Task]:
    """Yield the pieces of a study of so many games by chance, what takes longest first.

    What people sensibly do is played as `check` plays it: else an ending that the author wrote for
    a line of theirs would be called out of reach here, and found in reach there.
    """
    given = Given(deal([0], 1, 1), {} if history else None)
    for bot, count in GAMES.items():
        yield from _pieces(bot, count, SEARCHED)
    yield Task(GOOD, 0, NEAR)
    yield from _pieces(CHANCE, plays, SIDE_BY_SIDE)
    for bot in BOTS:
        if bot not in GAMES and bot != CHANCE and sits(bot, given):
            yield Task(bot, 0, OTHERS)
    yield Task(SENSIBLE, 0, OF_A_BOT)


def _pieces(bot: str, count: int, most: int) -> Iterator[Task]:
    for first in range(0, count, most):
        yield Task(bot, first, min(most, count - first))


def done(case: Case, task: Task, history: Mapping[str, tuple[str, ...]] | None = None) -> Games:
    """Return the games of a piece."""
    numbers = range(task.first, task.first + task.count)
    if task.bot == CHANCE:
        return games(case, by_chance(case, numbers), numbers)
    if task.bot == GOOD:
        choose = near(case, best_known(case), numbers)
        return games(case, choose, [number % LUCKS for number in numbers])
    if task.bot == SENSIBLE:
        return by_each(case, tuple(sensible(case).values()), task.count)
    own = deal([CHOICES], case.turns, 1 + len(case.scenario.cards) + len(case.scenario.injects))
    return games(case, BOTS[task.bot].make(Given(own, history)), list(numbers))


def by_chance(case: Case, numbers: range) -> Policy:
    """Return a chooser by chance: games that meet different luck make the same choices in turn."""
    seeds = [CHOICES + number // LUCKS for number in numbers]
    return drawn(deal(seeds, case.turns, 1 + len(case.scenario.cards)))
