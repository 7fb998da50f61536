"""No card is never right, and none is always right.

Shares are taken of the games drawn by luck. The best games are the quarter with the highest
score; the others are the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.study.checks.found import Found, hundredths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.trust.setting import Bools, Floats
    from game.study.games import Games
    from game.study.plays import Plays

BEST = 0.25  # of the games, by their score
ENOUGH = 100  # games with a card before anything is said of it
DEAD = 0.01  # of the games with a card; by chance, a quarter of them are among the best
NEARLY_ALL = 5 / 6  # of the best games have a card that is always right; luck often plays it late
HARDLY = 1 / 3  # of the others have it


def cards_are_ever_right(plays: Plays) -> Iterator[Found]:
    """Of the games in which a card is played, at least `DEAD` are among the best."""
    return never_right(plays.drawn)


def cards_are_not_always_right(plays: Plays) -> Iterator[Found]:
    """No card is in `NEARLY_ALL` of the best games and in no more than `HARDLY` of the others."""
    return always_right(plays.drawn)


def never_right(games: Games) -> Iterator[Found]:
    """Yield the cards that hardly any of the best games have, of games drawn by luck."""
    score, played = games.score, games.chosen
    best = _top(score, BEST * len(score))
    for place, has in enumerate(played.T):
        if has.sum() >= ENOUGH and best[has].mean() < DEAD:
            among = {"best": int(best[has].sum()), "games": int(has.sum())}
            yield Found(("cards", place), among)


def always_right(games: Games) -> Iterator[Found]:
    """Yield the cards that nearly all of the best games have and hardly any of the others.

    A card that luck plays more seldom than in a quarter of the games cannot be in nearly all of
    the best quarter, however good it is: it is held against as many of the best as it has games.
    """
    score, played = games.score, games.chosen
    for place, has in enumerate(played.T):
        count = int(has.sum())
        if count < ENOUGH:
            continue
        best = _top(score, min(BEST * len(score), count))
        among, beyond = float(has[best].mean()), float(has[~best].mean())
        if among >= NEARLY_ALL and beyond <= HARDLY:
            shares = {"among": hundredths(among), "beyond": hundredths(beyond)}
            yield Found(("cards", place), shares)


def _top(score: Floats, count: float) -> Bools:
    """Mark the `count` games with the highest score; of equals, the earlier ones."""
    top = np.zeros(len(score), dtype=bool)
    top[np.argsort(-score, kind="stable")[: round(count)]] = True
    return top
