"""A line judged under other luck: what is best in hindsight may have been lucky."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from game.bots.lines.aim import by_turn
from game.bots.policies import scripted
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.state import chosen
from game.engine.turn import advance, moved

if TYPE_CHECKING:
    from game.bots.lines.aim import Aim
    from game.bots.search import Plays

LUCKS = 200


class Range(NamedTuple):
    """Eight games of ten end between `low` and `high`, all between `least` and `most`."""

    least: float
    low: float
    middle: float
    high: float
    most: float


def under_other_luck(aim: Aim, plays: Plays, seed: int = 0, lucks: int = LUCKS) -> Range:
    """Return what these plans come to if luck falls otherwise from the start on.

    What the rules refuse then is left out, as it would have been found out at the table.
    """
    luck = deal(range(seed, seed + lucks), aim.case.turns, purposes(aim.case))
    policy, state = scripted(by_turn(aim, plays)), chosen(aim.start, [0] * lucks)
    while state.turn < aim.case.turns:
        state = moved(advance(aim.case, state, policy(aim.case, state), luck)).state
    return Range(*map(float, np.percentile(aim.value(state), (0, 10, 50, 90, 100))))
