"""A promise is a risk: it can be kept, and it can fall short."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.engine.word import FELL_SHORT, HELD, Word
from game.study.checks.found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.study.plays import Plays

ENOUGH = 100  # games drawn by luck in which a promise was given before anything is said of it


def promises_can_be_kept(plays: Plays) -> Iterator[Found]:
    """Every promise that is given is kept in some game, in time or late."""
    yield from _never(plays, HELD)


def promises_can_be_broken(plays: Plays) -> Iterator[Found]:
    """Every promise that is given falls short in some game: late, in part or altogether."""
    yield from _never(plays, FELL_SHORT)


def _never(plays: Plays, words: tuple[Word, ...]) -> Iterator[Found]:
    for place, pledge in enumerate(plays.case.pledges):
        given = int((plays.drawn.word[:, place] != Word.NOT_GIVEN).sum())
        if given >= ENOUGH and not np.isin(plays.whole.word[:, place], words).any():
            path = ("cards", pledge.card, "acts", "promise", "kept_when")
            yield Found(path, {"given": given})
