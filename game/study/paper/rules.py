"""Rules of thumb for what paper does not show, by the cards that were played and the score sheet.

Of many games two in three are learned from. Among short rules, by how many of some cards were
played up to a turn or by one line of the score sheet, the one that says most often what the model
says is taken; a longer one has to earn what it adds. How often it agrees is counted in the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.engine.conditions import holds
from game.engine.word import Word
from game.study.paper.asked import PROMISES, Asked, asked
from game.study.paper.tables import Tables, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.case import Case
    from game.engine.trust.setting import Bools, Floats
    from game.study.paper.shifts import Lookup

Played = NDArray[np.int64]  # (games, cards) 1 where a card was played

GAMES = 3_000
CHECKED = 3  # one game in so many is kept to be checked by
WORTH = 0.005  # how much oftener a rule has to agree for each card, or another turn to look back at
FEW = 2  # games in which it has to agree for each, where few were learned from
LINE = 0.03  # the same of a line of the score sheet, which says nothing of why
_TRIED, _FROM, _LEAST, _MOST = 10, 4, 3, 5  # cards looked at, begun with, to count to, in a rule
_LIMITS = 40  # looked at on a line of the score sheet


@dataclass(frozen=True, slots=True)
class Count:
    """At least so many of some cards were played up to a turn."""

    cards: tuple[int, ...]  # by their places
    least: int
    upto: int  # turn, counted from 0 of all


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the score sheet is above a figure as a turn is over."""

    meter: int  # loyalty, attention, money
    above: float


class Rule(NamedTuple):
    """When something that was asked is taken to be so."""

    asked: Asked
    test: Count | Line | None  # None: it is always the same
    so: bool  # whether it is so where the test holds, and not so elsewhere
    agrees: float  # share of games it was not learned from in which the model says the same


class _Found(NamedTuple):
    worth: float  # share of games in which it is right, less what it asks of people
    test: Count | Line | None
    so: bool


def rules(case: Case, found: Lookup, games: int = GAMES) -> tuple[Rule, ...]:
    """Return a rule for all that the labels of a case ask; the same case gives the same rules."""
    wanted = asked(case)
    if not wanted:
        return ()
    played = tables(case, found, games)
    return tuple(_rule(case, played, one) for one in wanted)


def says(rule: Rule, played: Tables) -> Bools:
    """Return in which games a rule says that it is so, (games,)."""
    if rule.test is None:
        return np.full(len(played.plans), rule.so)
    said: Bools = _met(rule.test, rule.asked.over, played) == rule.so
    return said


def _met(test: Count | Line, over: int, played: Tables) -> Bools:
    if isinstance(test, Line):
        above: Bools = played.lines[:, over, test.meter] > test.above
        return above
    done = played.plans[:, : test.upto + 1, list(test.cards)].any(axis=1)
    enough: Bools = done.sum(axis=1) >= test.least
    return enough


def _rule(case: Case, played: Tables, one: Asked) -> Rule:
    """Return the rule for one thing; a promise is judged in the games in which it was given."""
    state = played.over[one.over]
    truth = holds(one.condition, case, state)
    rows = np.arange(len(truth))
    if one.field in PROMISES:
        rows = np.flatnonzero(state.word[:, case.index.promises[one.name]] != int(Word.NOT_GIVEN))
    kept = rows % CHECKED == 0
    learned, checked = rows[~kept], rows[kept]
    best = _best(case, played, one.over, truth, learned)
    rule = Rule(one, best.test, best.so, 0.0)
    right = says(rule, played)[checked] == truth[checked]
    return rule._replace(agrees=float(right.mean()) if len(checked) else 1.0)


def _best(case: Case, played: Tables, over: int, truth: Bools, rows: Floats) -> _Found:
    said = truth[rows]
    share = float(said.mean()) if len(rows) else 0.0
    best = _Found(max(share, 1 - share), None, share > 0.5)
    if 0 < share < 1:
        tried = (*_counts(case, played.plans[rows], over, said), *_lines(played, over, said, rows))
        best = max((best, *tried), key=lambda one: one.worth)
    return best


def _counts(case: Case, plans: Bools, over: int, said: Bools) -> Iterator[_Found]:
    """Yield rules by cards, for each turn up to which it is worth looking."""
    turns = [turn for turn in case.plays if turn <= over]
    each = max(WORTH, FEW / len(said))
    for ago, upto in enumerate(reversed(turns)):
        done: Played = np.any(plans[:, : upto + 1], axis=1).astype(np.int64)
        for so in (True, False):
            for share, cards, least in _sets(done, said == so):
                asks = each * (len(cards) + bool(ago))
                yield _Found(share - asks, Count(cards, least, upto), so)


def _sets(done: Played, wanted: Bools) -> Iterator[tuple[float, tuple[int, ...], int]]:
    """Yield sets of cards of which so many are played mostly where it is `wanted`, growing."""
    pull = (done - done.mean(axis=0)).T @ (wanted - wanted.mean())
    cards = [int(card) for card in np.argsort(-pull, kind="stable")[:_TRIED] if pull[card] > 0]
    for least in range(1, _LEAST + 1):
        for first in cards[:_FROM]:
            some, count = [first], done[:, first].copy()
            while True:
                share = float(((count >= least) == wanted).mean())
                if len(some) >= least:
                    yield share, tuple(sorted(some)), least
                more = [card for card in cards if card not in some]
                if len(some) == _MOST or not more:
                    break
                right = ((count[:, None] + done[:, more] >= least) == wanted[:, None]).mean(axis=0)
                if len(some) >= least and right.max() <= share:
                    break
                some.append(more[int(right.argmax())])
                count += done[:, some[-1]]


def _lines(played: Tables, over: int, said: Bools, rows: Floats) -> Iterator[_Found]:
    """Yield rules by a line of the score sheet."""
    for meter in range(3):
        figures = played.lines[rows, over, meter]
        limits = np.unique(np.quantile(figures, np.linspace(0, 1, _LIMITS), method="nearest"))
        for limit in limits:
            share = float(((figures > limit) == said).mean())
            test = Line(meter, float(limit))
            yield _Found(share - LINE, test, so=True)
            yield _Found(1 - share - LINE, test, so=False)
