"""Looking for strong and weak lines: a beam over whole games, scored at the end of each turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.bots.plans import branches
from game.bots.policies import silent
from game.bots.utility import utility
from game.engine.state import State, chosen
from game.engine.turn import Turned, advance, moved, opening

if TYPE_CHECKING:
    from game.bots.policies import Policy
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.trust.setting import Bools, Floats
    from game.scenario.weights import Weights

Score = Callable[["State"], "Floats"]
SIDE_BY_SIDE = 5_000  # rows: half as many take a sixth longer, twice as many a thirtieth less


@dataclass(frozen=True, slots=True)
class Line:
    """A whole game: what was played and what it came to, start first."""

    plays: tuple[tuple[str, ...], ...]
    loyalty: tuple[float, ...]
    media: tuple[float, ...]
    cost: tuple[float, ...]

    @property
    def mean_media(self) -> float:
        """Return the mean media attention of its turns, 0-1, each turn counted alike."""
        heard = self.media[1:]
        return sum(heard) / len(heard)


def best_line(
    case: Case, luck: Luck, score: Score, width: int = 12, start: State | None = None
) -> Line:
    """Return the highest-scoring line found by a beam of `width` games.

    It begins with the first row of `start`, or with the opening of the case.
    """
    *_shorter, whole = beams(case, luck, score, width, start)
    return _line(whole.plays[0], whole.track[0])


def beams(
    case: Case, luck: Luck, score: Score, width: int, start: State | None = None
) -> Iterator[Beam]:
    """Yield the beam at the start, where nothing is scored yet, and after each turn of the game."""
    first = opening(case, luck) if start is None else chosen(start, [0])
    beam = Beam(first, [()], [[_reading(first, 0)]], np.full(1, -np.inf))
    yield beam
    while beam.state.turn < case.turns:
        beam = _widened(case, beam, luck, score, width)
        yield beam


def left_alone(case: Case, luck: Luck, weights: Weights | None = None) -> Score:
    """Return a score that asks what comes of a game if nothing more is done from here on.

    A turn's own meters would praise what is quiet today and breaks tomorrow.
    """
    return gone_on(case, luck, (silent,), weights)


def gone_on(
    case: Case, luck: Luck, ways: Sequence[Policy], weights: Weights | None = None
) -> Score:
    """Return a score that asks what comes of a game at best, if it goes on in one of these `ways`.

    A beam that is scored so ends no lower than any of the ways does by itself, played from its
    start: what each of them would do next is always among the plans that are looked at.
    """

    def ended(state: State, way: Policy) -> Floats:
        while state.turn < case.turns:
            state = moved(advance(case, state, way(case, state), luck)).state
        return utility(case, state, weights)

    def score(state: State) -> Floats:
        best: Floats = np.max([ended(state, way) for way in ways], axis=0)
        return best

    return score


def played(
    case: Case, luck: Luck, policy: Callable[[Case, State], Bools], rows: int = 1
) -> list[Turned]:
    """Return the turns of one game, or of `rows` of them, played by `policy`."""
    return list(playing(case, luck, policy, rows))


def playing(
    case: Case, luck: Luck, policy: Callable[[Case, State], Bools], rows: int = 1
) -> Iterator[Turned]:
    """Yield the turns of one game, or of `rows` of them, as `policy` plays them."""
    state = opening(case, luck, rows)
    while state.turn < case.turns:
        turned = moved(advance(case, state, policy(case, state), luck))
        yield turned
        state = turned.state


def line_of(case: Case, turns: list[Turned], row: int = 0) -> Line:
    """Return one row of a finished game as a line."""
    states = [turns[0].before, *(turned.state for turned in turns)]
    plays = tuple(names(case, turned.plans[row]) for turned in turns)
    return _line(plays, [_reading(state, row) for state in states])


def blocks(rows: int) -> Iterator[slice]:
    """Yield so many rows in blocks that are quick to play side by side."""
    return (slice(first, first + SIDE_BY_SIDE) for first in range(0, rows, SIDE_BY_SIDE))


Plays = tuple[tuple[str, ...], ...]
Reading = tuple[float, float, float]  # loyalty, media, cost


@dataclass(frozen=True, slots=True)
class Beam:
    """Games side by side, the highest score first."""

    state: State
    plays: list[Plays]
    track: list[list[Reading]]
    score: Floats  # (rows,)


def _line(plays: Plays, track: list[Reading]) -> Line:
    loyalty, media, cost = zip(*track, strict=True)
    return Line(plays, loyalty, media, cost)


def _widened(case: Case, beam: Beam, luck: Luck, score: Score, width: int) -> Beam:
    parents, plans = branches(case, beam.state)
    scores = np.concatenate(
        [
            score(moved(advance(case, chosen(beam.state, parents[some]), plans[some], luck)).state)
            for some in blocks(len(parents))
        ]
    )
    best = np.argsort(-scores, kind="stable")[:width]
    kept = moved(advance(case, chosen(beam.state, parents[best]), plans[best], luck)).state
    return Beam(
        state=kept,
        plays=[(*beam.plays[parents[i]], names(case, plans[i])) for i in best],
        track=[[*beam.track[parents[i]], _reading(kept, k)] for k, i in enumerate(best)],
        score=scores[best],
    )


def names(case: Case, plan: np.ndarray) -> tuple[str, ...]:
    """Return the cards of one plan by id, in the order of the case."""
    return tuple(case.scenario.cards[place].id for place in np.flatnonzero(plan))


def _reading(state: State, row: int) -> Reading:
    return float(state.loyalty[row]), float(state.media[row]), float(state.cost[row])
