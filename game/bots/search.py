"""Looking for strong and weak lines: a beam over whole games, scored at the end of each turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.bots.plans import options
from game.bots.policies import silent
from game.bots.utility import utility
from game.engine.state import State, chosen
from game.engine.turn import Turned, advance, moved, opening

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.trust.setting import Bools, Floats

Score = Callable[["State"], "Floats"]


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
    first = opening(case, luck) if start is None else chosen(start, [0])
    beam = _Beam(first, [()], [[_reading(first, 0)]])
    while beam.state.turn < case.turns:
        beam = _widened(case, beam, luck, score, width)
    return _line(beam.plays[0], beam.track[0])


def left_alone(case: Case, luck: Luck) -> Score:
    """Return a score that asks what comes of a game if nothing more is done from here on.

    A turn's own meters would praise what is quiet today and breaks tomorrow.
    """

    def score(state: State) -> Floats:
        while state.turn < case.turns:
            state = moved(advance(case, state, silent(case, state), luck)).state
        return utility(case, state)

    return score


def played(
    case: Case, luck: Luck, policy: Callable[[Case, State], Bools], rows: int = 1
) -> list[Turned]:
    """Return the turns of one game, or of `rows` of them, played by `policy`."""
    state, turns = opening(case, luck, rows), []
    while state.turn < case.turns:
        turned = moved(advance(case, state, policy(case, state), luck))
        turns.append(turned)
        state = turned.state
    return turns


def line_of(case: Case, turns: list[Turned], row: int = 0) -> Line:
    """Return one row of a finished game as a line."""
    states = [turns[0].before, *(turned.state for turned in turns)]
    plays = tuple(_names(case, turned.plans[row]) for turned in turns)
    return _line(plays, [_reading(state, row) for state in states])


Plays = tuple[tuple[str, ...], ...]
Reading = tuple[float, float, float]  # loyalty, media, cost


@dataclass(frozen=True, slots=True)
class _Beam:
    """Games side by side, the highest score first."""

    state: State
    plays: list[Plays]
    track: list[list[Reading]]


def _line(plays: Plays, track: list[Reading]) -> Line:
    loyalty, media, cost = zip(*track, strict=True)
    return Line(plays, loyalty, media, cost)


def _widened(case: Case, beam: _Beam, luck: Luck, score: Score, width: int) -> _Beam:
    choices = [options(case, beam.state, row) for row in range(beam.state.rows)]
    parents = np.repeat(np.arange(beam.state.rows), [len(found) for found in choices])
    plans = np.asfortranarray(np.concatenate(choices))
    turned = moved(advance(case, chosen(beam.state, parents), plans, luck))
    best = np.argsort(-score(turned.state), kind="stable")[:width]
    kept = chosen(turned.state, best)
    return _Beam(
        state=kept,
        plays=[(*beam.plays[parents[i]], _names(case, plans[i])) for i in best],
        track=[[*beam.track[parents[i]], _reading(kept, k)] for k, i in enumerate(best)],
    )


def _names(case: Case, plan: np.ndarray) -> tuple[str, ...]:
    return tuple(case.scenario.cards[place].id for place in np.flatnonzero(plan))


def _reading(state: State, row: int) -> Reading:
    return float(state.loyalty[row]), float(state.media[row]), float(state.cost[row])
