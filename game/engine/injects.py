"""What comes in as a turn opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.engine.active import busy
from game.engine.conditions import holds, timely
from game.engine.trust.setting import Bools

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State


def purposes(case: Case) -> int:
    """Return how many things the luck of a turn decides: one for each inject."""
    return len(case.scenario.injects)


def incoming(case: Case, state: State, luck: Luck) -> Bools:
    """Return which injects come in as `state.turn` opens, (rows, injects); each only once."""
    now = np.zeros(state.fired.shape, dtype=bool, order="F")
    if state.turn < case.turns:
        for place in busy(~state.fired):
            inject = case.scenario.injects[place]
            if not timely(inject.when, case, state):
                continue
            fires = holds(inject.when, case, state, luck.draw(state.turn, place))
            now[:, place] = fires & ~state.fired[:, place]
    return now
