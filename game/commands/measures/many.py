"""Many games side by side, as studies play them: turns a second, and what asking why adds."""

import time
from collections.abc import Iterator

from game.base.words import _
from game.bots.policies import drawn
from game.bots.search import SIDE_BY_SIDE, blocks
from game.commands.measures.row import GOAL, LIMIT, Row, beside
from game.engine.case import Case
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.turn import advance, moved, opening

ROWS, WANTED = 20_000, 1_000_000  # games, and their turns a second
WHY = 1.6  # turns without an explanation that one with it may take


def many_rows(case: Case) -> Iterator[Row]:
    """Yield what many rows make of a second, and how much dearer a turn with its causes is."""
    how = _("on one core, {rows:,} rows, {some:,} at a time").format(rows=ROWS, some=SIDE_BY_SIDE)
    taken = played(case, ROWS)
    rate = round(ROWS * case.turns / taken)
    yield Row("team-turns per second", rate, "1/s", how=how)
    yield from beside("team-turns per second", rate, "1/s", {GOAL: WANTED}, more=True)
    dearer = round(played(case, ROWS, explained=True) / taken, 3)
    yield from beside("a turn with its causes, in turns without", dearer, "times", {LIMIT: WHY})


def played(case: Case, rows: int, *, explained: bool = False) -> float:
    """Return the seconds that so many games take, in blocks, their plans apart."""
    seeds = [range(rows)[some] for some in blocks(rows)]
    return sum(side_by_side(case, each, explained=explained) for each in seeds)


def side_by_side(case: Case, seeds: range, *, explained: bool = False) -> float:
    """Return the seconds that games with these seeds take, their plans apart.

    Where they are to be `explained`, every turn is asked for the causes of all that moved.
    """
    luck = deal(seeds, case.turns, purposes(case))
    policy = drawn(deal(seeds, case.turns, 1 + len(case.scenario.cards)))
    state, taken = opening(case, luck, len(seeds)), 0.0
    for _turn in range(case.turns):
        plans = policy(case, state)
        start = time.thread_time()  # one core's own time, whatever else the machine does
        turned = moved(advance(case, state, plans, luck))
        if explained:
            _why = turned.stepped.causes
        taken += time.thread_time() - start
        state = turned.state
    return taken
