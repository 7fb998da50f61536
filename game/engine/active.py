"""What is marked in any row, such as the cards that act; the rest needs no arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from game.engine.cardacts import CardActs
    from game.engine.case import Case
    from game.engine.trust.setting import Bools

    Active = tuple[tuple[CardActs, Bools], ...]  # each card, and the rows (rows,) in which it acts


def active(case: Case, marks: Bools) -> Active:
    """Return each card that `marks` (rows, cards) has anywhere, and the rows that have it."""
    return tuple((case.acts[place], marks[:, place]) for place in busy(marks))


def busy(marks: Bools, *more: Bools) -> list[int]:
    """Return the places that any row of any of the marks (rows, places) has, such as cards."""
    found = _anywhere(marks)
    for others in more:
        found = found | _anywhere(others)
    places: list[int] = found.nonzero()[0].tolist()
    return places


def _anywhere(marks: Bools) -> Bools:
    """Return which places any row has, (places,); one row has no others to be asked."""
    found: Bools = marks[0] if len(marks) == 1 else np.logical_or.reduce(marks, axis=0)
    return found
