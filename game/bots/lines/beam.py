"""The first way: beams that grow wider, each turn judged by what comes of it if left alone.

The best line of each beam is gone over once more: what pays only late looks poor when left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.bots.lines.aim import Found, Step, better
from game.bots.lines.polish import polished
from game.bots.search import beams, left_alone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.bots.lines.aim import Aim
    from game.bots.lines.polish import Tried
    from game.bots.search import Score
    from game.engine.state import State
    from game.engine.trust.setting import Floats

WIDEST = 12  # games side by side; more find hardly more
NARROWER = 3  # times, from one beam to the one before it


def widening(aim: Aim, widest: int = WIDEST) -> Iterator[Step]:
    """Yield the best so far after each turn of each beam, narrow beams first."""
    widths = _widths(widest)
    work, done, games, best = sum(widths) * (aim.turns + 1), 0, 0, None
    known: Tried = {}
    for width in widths:
        for step in _one_beam(aim, width, known):
            best = better(best, step.found)
            part = width * (aim.turns + 1) * step.done
            yield Step(best, (done + part) / work, games + step.games)
        done, games = done + width * (aim.turns + 1), games + step.games


def _one_beam(aim: Aim, width: int, known: Tried) -> Iterator[Step]:
    """Yield the best of one beam after each turn, and as it is gone over.

    What stands after a turn is a whole line too: the one on which nothing more is done.
    """
    score = _Counted(left_alone(aim.case, aim.luck, aim.weights))
    found = None
    for done, beam in enumerate(beams(aim.case, aim.luck, score, width, aim.start)):
        if done:  # nothing is played at the start
            rest = ((),) * (aim.turns - done)
            found = better(found, Found((*beam.plays[0], *rest), float(beam.score[0])))
            yield Step(found, done / (aim.turns + 1), score.games)
    if found:
        for last in polished(aim, found, known):
            yield Step(last.found, aim.turns / (aim.turns + 1), score.games + last.games)
        yield Step(last.found, 1.0, score.games + last.games)


def _widths(widest: int) -> list[int]:
    """Return the widths of the beams: 1, 4 and 12 for 12."""
    widths = [widest]
    while widths[0] > 1:
        widths.insert(0, max(widths[0] // NARROWER, 1))
    return widths


class _Counted:
    """A score that counts the games it was asked about."""

    def __init__(self, score: Score) -> None:
        self.score, self.games = score, 0

    def __call__(self, state: State) -> Floats:
        self.games += state.rows
        return self.score(state)
