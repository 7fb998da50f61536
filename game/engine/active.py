"""The cards that act in any row; the rest need no arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.cardacts import CardActs
    from game.engine.case import Case
    from game.engine.trust.setting import Bools


def active(case: Case, marks: Bools) -> Iterator[tuple[CardActs, Bools]]:
    """Yield each card that `marks` (rows, cards) has anywhere, and the rows (rows,) it has."""
    for place in np.flatnonzero(marks.any(axis=0)):
        yield case.acts[place], marks[:, place]
