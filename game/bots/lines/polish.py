"""The last touch to a line: every other plan of every turn is tried, until none is better."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.bots.lines.aim import Found, Step, better, by_turn
from game.bots.plans import options
from game.bots.policies import scripted
from game.bots.search import names
from game.engine.plan import plans_of
from game.engine.state import chosen
from game.engine.turn import advance, moved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.bots.lines.aim import Aim
    from game.bots.search import Plays
    from game.engine.state import State


Tried = dict[tuple[int, "Plays"], tuple["Found", int]]  # what came of a turn of a line gone over


def polished(aim: Aim, found: Found, known: Tried | None = None) -> Iterator[Step]:
    """Yield the best so far after each turn that was gone over.

    What comes after that turn is played as before, as far as the rules still allow it. Lines that
    begin apart often come together: what is `known` of one is not tried again.
    """
    known = {} if known is None else known
    games, unchanged, turn, state = 0, 0, 0, aim.start
    while unchanged < aim.turns:
        if (turn, found.plays) not in known:
            known[turn, found.plays] = _other_plans(aim, found, state, turn)
        other, tried = known[turn, found.plays]
        best = better(found, other)
        unchanged = 0 if best is not found else unchanged + 1
        found, games = best, games + tried
        yield Step(found, unchanged / aim.turns, games)
        plan = plans_of(aim.case, [found.plays[turn]])
        state = moved(advance(aim.case, state, plan, aim.luck)).state
        turn += 1
        if turn == aim.turns:
            turn, state = 0, aim.start


def _other_plans(aim: Aim, found: Found, state: State, turn: int) -> tuple[Found, int]:
    """Return the best line with any plan on this turn, and how many plans there are."""
    plans = options(aim.case, state)
    after, chose = chosen(state, [0] * len(plans)), [plans]
    after = moved(advance(aim.case, after, plans, aim.luck)).state
    as_before = scripted(by_turn(aim, found.plays))
    while after.turn < aim.case.turns:
        chose.append(as_before(aim.case, after))
        after = moved(advance(aim.case, after, chose[-1], aim.luck)).state
    values = aim.value(after)
    top = int(np.argmax(values))
    rest = tuple(names(aim.case, each[top]) for each in chose)
    return Found((*found.plays[:turn], *rest), float(values[top])), len(plans)
