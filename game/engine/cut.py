"""A case cut short: a team decides on some of its turns; on the others time passes without it.

What was begun goes on there, and what comes in comes in. No card is on offer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from game.engine.case import windows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.case import Case


def whole(case: Case) -> Case:
    """Return `case` played on every turn."""
    every = tuple(range(case.turns))
    return replace(case, plays=every, card_window=windows(case.scenario, case.index))


def cut_to(case: Case, turns: Iterable[str]) -> Case:
    """Return `case` played on these turns alone; on all of them if it has none of these."""
    named = {case.index.turns[turn] for turn in turns if turn in case.index.turns}
    if not named:
        return case
    decided = np.isin(np.arange(case.turns), sorted(named))
    return replace(
        case, plays=tuple(sorted(named)), card_window=case.card_window & decided[:, None]
    )
