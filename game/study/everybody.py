"""Everybody who can play a case by themselves: policies, an author's lines, history, a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.bots.policies import scripted
from game.bots.search import best_line
from game.engine.injects import purposes
from game.engine.luck import deal
from game.study.outcome import score
from game.study.spread import left_alone
from game.study.worth import sensible

if TYPE_CHECKING:
    from game.bots.policies import Policy
    from game.bots.search import Line
    from game.engine.case import Case
    from game.scenario.history import History

SEED = 1
WIDTH = 2  # games that a search keeps side by side; more find hardly more and take long


def everybody(case: Case, history: History | None = None) -> tuple[Policy, ...]:
    """Return every sensible policy, and a good and a bad line that a search has found.

    The good one looks to the end of the game; to do harm it is enough to look one turn ahead.
    """
    luck = deal([SEED], case.turns, purposes(case))
    good = best_line(case, luck, left_alone(case, luck), WIDTH)
    bad = best_line(case, luck, lambda state: -score(case, state), WIDTH)
    return (*sensible(case, history).values(), _again(case, good), _again(case, bad))


def _again(case: Case, line: Line) -> Policy:
    turns = (turn.id for turn in case.scenario.turns)
    return scripted(dict(zip(turns, line.plays, strict=True)))
