"""Where the tests look for a best line: from the opening of a case, or from a later turn."""

from collections.abc import Iterator
from functools import cache
from itertools import islice

from game.bots.lines.aim import Aim
from game.bots.lines.best import Best, Effort, best_from
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.turn import advance, moved, opening
from game.scenario.weights import Weights
from tests.play.small import KNOWN
from tests.scenarios.playing import sound

LUCK = 7
QUICK = Effort(width=4, games=2_000, few=0)
TUTORIAL = "bad-tuesday"


@cache
def case_of(name: str) -> Case:
    """Return a case of the shelf, or the small one."""
    return KNOWN.case if name == "late-train" else compiled(sound(name).scenario)


def aim_at(name: str, turn: int = 0, weights: Weights | None = None) -> Aim:
    """Return what is looked for from a turn (from 0) on; nothing is done on those before."""
    case = case_of(name)
    luck = deal([LUCK], case.turns, purposes(case))
    state = opening(case, luck)
    for _turn in range(turn):
        state = moved(advance(case, state, plans_of(case, [()]), luck)).state
    return Aim(case, luck, state, weights or case.scenario.goals.weights)


def last(steps: Iterator[Best]) -> Best:
    """Return what was found in the end."""
    *_before, best = steps
    return best


def after(count: int, aim: Aim, effort: Effort = QUICK) -> Best:
    """Return what was found when the search is stopped after so many steps."""
    return last(islice(best_from(aim, effort), count))
