"""The third way, where a game is short: look at every line there is.

No line is passed over, whatever it looks like half way, so that what is found cannot be bettered.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from game.bots.lines.aim import Found, Step, better
from game.bots.plans import branches
from game.bots.search import blocks, names
from game.engine.luck import deal
from game.engine.state import chosen
from game.engine.turn import advance, moved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.bots.lines.aim import Aim
    from game.engine.state import State
    from game.engine.trust.setting import Bools

PROBES = 60  # games by chance from which the number of all is estimated


def all_lines(aim: Aim) -> Iterator[Step]:
    """Yield the best so far after each block of games, in a fixed order."""
    best, games = None, 0
    for block in _below(aim, _Block(aim.start, (), 0.0, 1.0)):
        values = aim.value(block.state)
        top = int(np.argmax(values))
        games += block.state.rows
        plays = tuple(names(aim.case, plans[top]) for plans in block.plans)
        best = better(best, Found(plays, float(values[top])))
        yield Step(best, block.end, games)


def about(aim: Aim, enough: float = np.inf) -> float:
    """Return about how many lines there are: right on average, and the same every time.

    From `enough` on it is not counted further, and there are at least so many.

    Some games are played by chance alone; the number of plans to choose from on each turn of one,
    multiplied, is on average the number of all (Knuth, "Estimating the efficiency of backtrack
    programs", 1975).
    """
    draws = deal(range(PROBES), aim.case.turns, 1).table[:, :, 0]
    state, counts = chosen(aim.start, [0] * PROBES), np.ones(PROBES)
    for turn in range(aim.start.turn, aim.case.turns):
        parents, plans = branches(aim.case, state, len(aim.case.scenario.cards))
        choices = np.bincount(parents, minlength=PROBES)
        first = np.cumsum(choices) - choices
        picked = plans[first + (draws[:, turn] * choices).astype(np.intp)]
        counts = counts * choices
        if counts.mean() > enough:
            break
        state = moved(advance(aim.case, state, np.asfortranarray(picked), aim.luck)).state
    return float(counts.mean())


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    """Some rows on the same turn, the plans that led there, and their part of the whole work."""

    state: State
    plans: tuple[Bools, ...]  # by turn, (rows, cards)
    begin: float  # shares of 1
    end: float


def _below(aim: Aim, block: _Block) -> Iterator[_Block]:
    """Yield the finished games that go on from a block, as few at a time as memory asks."""
    if block.state.turn == aim.case.turns:
        yield block
        return
    parents, plans = branches(aim.case, block.state, len(aim.case.scenario.cards))
    parts = list(blocks(len(parents)))
    steps = np.linspace(block.begin, block.end, len(parts) + 1)
    for some, (begin, end) in zip(parts, pairwise(steps), strict=True):
        rows, chose = parents[some], plans[some]
        turned = moved(advance(aim.case, chosen(block.state, rows), chose, aim.luck))
        led = (*(before[rows] for before in block.plans), chose)
        yield from _below(aim, _Block(turned.state, led, float(begin), float(end)))
