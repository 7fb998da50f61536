"""Everybody who can play a case by themselves: policies, an author's lines, history, a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.bots.ahead import WAYS, WIDTH
from game.bots.policies import scripted
from game.bots.registry import BOTS, Given
from game.bots.search import best_line, gone_on
from game.bots.utility import utility
from game.engine.injects import purposes
from game.engine.luck import deal
from game.study.sensible import sensible

if TYPE_CHECKING:
    from game.bots.policies import Policy
    from game.bots.search import Line
    from game.engine.case import Case
    from game.scenario.history import History

SEED = 1
SEARCHING = {"greedy", "planner"}
KNOWN = {"history", "silent", "random"}  # sensible lines, and games drawn by luck, hold them


def everybody(case: Case, history: History | None = None) -> tuple[Policy, ...]:
    """Return every sensible policy, every bot, and a good and a bad line that a search has found.

    The good one looks to the end of the game; to do harm it is enough to look one turn ahead. They
    stand for the bots that search, which take their time over every game.
    """
    luck = deal([SEED], case.turns, purposes(case))
    given = Given(luck)
    bots = [bot.make(given) for name, bot in BOTS.items() if name not in SEARCHING | KNOWN]
    good = best_line(case, luck, gone_on(case, luck, WAYS), WIDTH)
    bad = best_line(case, luck, lambda state: -utility(case, state), WIDTH)
    return (*sensible(case, history).values(), *bots, _again(case, good), _again(case, bad))


def _again(case: Case, line: Line) -> Policy:
    turns = (turn.id for turn in case.scenario.turns)
    return scripted(dict(zip(turns, line.plays, strict=True)))
