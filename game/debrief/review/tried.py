"""What to try of decisions: every plan is played as luck had it, and what comes close is kept.

Decisions of several teams of one game are played side by side.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from game.bots.utility import utility
from game.debrief.record import Record, one_luck
from game.debrief.review.carried import Line, ended_without, side_by_side
from game.debrief.review.later import Aside, Later, aside, left_out, own_part, without
from game.debrief.review.sooner import Sooner, ways, weakest_first
from game.debrief.review.trials import Trials, every_plan, trials
from game.debrief.review.worlds import World
from game.engine.trust.setting import Bools, Floats
from game.scenario.weights import Weights

AT_ONCE = 1_000  # games side by side: more take memory that the system has to find first


class _Asked(NamedTuple):
    """A decision, and everything that could have been played in its place."""

    place: int  # of the team
    team: Record
    turn: int
    plans: Bools
    sooner: list[Sooner]
    later: Later  # what is played on later turns without what is left out

    @property
    def lines(self) -> list[Line]:
        plans = (Line(self.turn, {**self.later, self.turn: plan}) for plan in self.plans)
        return [*plans, *(way.line for way in self.sooner)]


def all_tried(
    teams: Sequence[Record], turns: Sequence[int], weights: Weights
) -> list[tuple[int, Trials]]:
    """Return what to try of each decision, with the place of its team."""
    asked = [_asked(place, team, turn) for place, team in enumerate(teams) for turn in turns]
    came_to, gone = _as_it_went(teams, weights, [(one.team, one.lines) for one in asked])
    asides = [
        aside(one.team, one.turn, one.plans, out[: len(one.plans)], one.later)
        for one, out in zip(asked, gone, strict=True)
    ]
    games = [(one.team, each.games) for one, each in zip(asked, asides, strict=True)]
    held = _as_it_went(teams, weights, games)[0]
    found = map(_kept, asked, came_to, asides, held)
    return [(one.place, kept) for one, kept in zip(asked, found, strict=True)]


def _asked(place: int, team: Record, turn: int) -> _Asked:
    later = without(team, left_out(team, turn))
    sooner = [_in_game(way, later) for way in ways(team, turn)]
    return _Asked(place, team, turn, every_plan(team, turn), sooner, later)


def _in_game(way: Sooner, later: Later) -> Sooner:
    return replace(way, line=Line(way.line.opens, {**later, **way.line.plans}))


def _kept(one: _Asked, came_to: Floats, out: Aside, held: Floats) -> Trials:
    """Return what is kept of a decision, by what games came to as luck had it."""
    of_plans, of_ways = np.split(came_to, [len(one.plans)])
    off, _held = own_part(of_plans[None], held[None], out.held)
    sooner = weakest_first(one.sooner, of_ways)
    kept = trials(one.team, one.turn, one.plans, of_plans - off[0], out)
    return replace(kept, earlier=sooner, later=one.later)


def _as_it_went(
    teams: Sequence[Record], weights: Weights, asked: Sequence[tuple[Record, Sequence[Line]]]
) -> tuple[list[Floats], list[Bools]]:
    """Return what games come to as luck had it, (games,), and what is gone in each of them."""
    every = [line for _team, lines in asked for line in lines]
    rows = [team.row for team, lines in asked for _line in lines]
    world, played = World(teams[0].case, one_luck(teams[0])), teams[0].turned
    size = len(every), len(played), played[0].plans.shape[1]
    came_to, gone = np.zeros(len(every)), np.zeros(size, dtype=bool)
    order = sorted(range(len(every)), key=lambda place: every[place].opens)
    for first in range(0, len(order), AT_ONCE):
        some = order[first : first + AT_ONCE]
        part = side_by_side(teams[0], [every[one] for one in some], [rows[one] for one in some])
        state, out = ended_without(world, part)
        places = list(part.rows)
        came_to[some], gone[some] = utility(world.case, state, weights)[places], out[places]
    cuts = np.cumsum([len(lines) for _team, lines in asked])[:-1]
    return np.split(came_to, cuts), np.split(gone, cuts)
