"""The cards that act in any row; the rest need no arithmetic."""

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


def busy(*marks: Bools) -> list[int]:
    """Return the places of the cards that any row of any of `marks` (rows, cards) has."""
    found = [mark.any(axis=0) for mark in marks]
    places: list[int] = np.logical_or.reduce(found).nonzero()[0].tolist()
    return places
