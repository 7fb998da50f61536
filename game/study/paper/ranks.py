"""How far paper orders ways to play as the engine does."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from game.bots.policies import scripted
from game.bots.registry import BOTS, Given, sits
from game.bots.search import played
from game.engine.injects import purposes
from game.engine.luck import deal
from game.study.everybody import SEARCHING
from game.study.paper.shifts import SEED, Lookup, ended

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.bots.policies import Policy
    from game.engine.case import Case
    from game.engine.trust.setting import Floats
    from game.scenario.history import History

APART = 5.0  # points of loyalty from which one line is plainly better than another


class Ranks(NamedTuple):
    """How paper compares with the engine over some lines; 1 is the same order, 0 is none."""

    lines: int
    loyalty: float
    media: float
    cost: float
    pairs: int  # of lines that the engine puts at least `APART` points of loyalty apart
    alike: int  # of these, how many paper puts in the same order


def ranks(case: Case, found: Lookup, history: History | None = None) -> Ranks:
    """Play the author's test lines, history and every bot that does not search, and compare."""
    luck = deal([SEED], case.turns, purposes(case))
    real, paper = [], []
    for line in _lines(case, history):
        came = ended(played(case, luck, line))
        plays = {turn: np.flatnonzero(came.plans[0, turn]).tolist() for turn in case.plays}
        real.append(came.meters[0])
        paper.append(found.score(plays))
    engine, by_hand = np.array(real), np.array(paper)
    loyalty, media, cost = (spearman(engine[:, each], by_hand[:, each]) for each in range(3))
    alike = _alike(engine[:, 0], by_hand[:, 0])
    return Ranks(len(real), loyalty, media, cost, pairs=len(alike), alike=sum(alike))


def spearman(one: Floats, other: Floats) -> float:
    """Return the rank correlation of two rows of figures; equals share the mean of their ranks."""
    return float(np.corrcoef(_ranked(one), _ranked(other))[0, 1])


def _ranked(figures: Floats) -> Floats:
    below = (figures[:, None] > figures[None, :]).sum(axis=1)
    equal = (figures[:, None] == figures[None, :]).sum(axis=1)
    ranked: Floats = below + (equal - 1) / 2
    return ranked


def _alike(engine: Floats, paper: Floats) -> list[bool]:
    """Return, for each two lines that are plainly apart, whether paper agrees on the better."""
    return [
        bool((engine[a] - engine[b]) * (paper[a] - paper[b]) > 0)
        for a, b in combinations(range(len(engine)), 2)
        if abs(engine[a] - engine[b]) >= APART
    ]


def _lines(case: Case, history: History | None) -> Sequence[Policy]:
    given = Given(deal([SEED + 1], case.turns, purposes(case)), history.cards if history else None)
    bots = [
        bot.make(given)
        for name, bot in BOTS.items()
        if name not in SEARCHING | {"random"} and sits(name, given)
    ]
    return [*(scripted(trial.play) for trial in case.scenario.tests), *bots]
