"""A promise is a risk: it can be kept, and it can fall short.

A temptation may sign for what others will decide, and can then be kept in part at best.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.engine.word import FELL_SHORT, HELD, Word
from game.study.checks.found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.study.plays import Plays

Words = tuple[Word, ...]

ENOUGH = 100  # games drawn by luck in which a promise was given before anything is said of it


def promises_can_be_kept(plays: Plays) -> Iterator[Found]:
    """Every promise that is given is kept in some game; one that tempts, at least in part."""
    yield from _never(plays, HELD, (*HELD, Word.PARTLY))


def promises_can_be_broken(plays: Plays) -> Iterator[Found]:
    """Every promise that is given falls short in some game: late, in part or altogether."""
    yield from _never(plays, FELL_SHORT, FELL_SHORT)


def _never(plays: Plays, words: Words, tempting: Words) -> Iterator[Found]:
    """Yield each promise that came to none of the words; to none of its own, if its card tempts."""
    cards = plays.case.scenario.cards
    for place, pledge in enumerate(plays.case.pledges):
        asked = tempting if cards[pledge.card].temptation else words
        given = int((plays.drawn.word[:, place] != Word.NOT_GIVEN).sum())
        if given >= ENOUGH and not np.isin(plays.whole.word[:, place], asked).any():
            key = "kept_when" if pledge.promise.kept_when else "partly_when"
            path = ("cards", pledge.card, "acts", "promise", key)
            yield Found(path, {"given": given})
