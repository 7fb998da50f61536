"""Judging the decisions of a finished game, one by one, those of the last turns first.

The last decision has one turn left to be carried through and is judged at once. The others follow
in groups that are carried together, since many games in one go take hardly longer than one.
"""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from game.base.ids import CardId
from game.bots.utility import utility
from game.debrief.record import Record, one_luck
from game.debrief.review.bands import band
from game.debrief.review.carried import Line, ended, side_by_side
from game.debrief.review.course import course
from game.debrief.review.grades import POINTS, grade
from game.debrief.review.judged import Added, Earlier, Judged, Plan, Thrifty
from game.debrief.review.reasons import Reason, reasons
from game.debrief.review.replayed import replayed, runs
from game.debrief.review.sooner import ways, weakest_first
from game.debrief.review.trials import Trials, every_plan, trials
from game.debrief.review.worlds import World, worlds
from game.debrief.subsets import worth
from game.engine.trust.setting import Bools, Floats
from game.scenario.weights import Weights

FIRST = 1, 2  # how many decisions are judged together at first; the rest follow in one go
SAME = 1e-6  # points: two plans so close came to the same


class _Ends(NamedTuple):
    """How games end, (worlds, games): in points."""

    utility: Floats
    loyalty: Floats


def judge(record: Record, weights: Weights | None = None) -> Generator[Judged | None, None, None]:
    """Yield every decision of a finished game with its verdict, from the last to the first.

    In between it yields None now and then: a moment at which whoever listens may stop.

    Args:
        record: the game of one team; it is over.
        weights: what an outcome is weighed by; the case's own unless somebody weighs otherwise.
    """
    for found in judge_all([record], weights):
        yield found and found[1]


def judge_all(
    records: Sequence[Record], weights: Weights | None = None
) -> Generator[tuple[int, Judged] | None, None, None]:
    """Yield the decisions of several teams like `judge`, each with the place of its team.

    Teams that played together are judged together, which takes far less than one after the other.
    """
    for places in _at_one_table(records):
        teams = [records[place] for place in places]
        case = teams[0].case
        weighs, ways = weights or case.scenario.goals.weights, worlds(case)
        for turns in _groups(case.plays[::-1]):
            for found in _together(teams, turns, ways, weighs):
                yield found and (places[found[0]], found[1])


def _at_one_table(records: Sequence[Record]) -> list[list[int]]:
    """Return which teams played the very same game, each in a row of it."""
    games = dict[tuple[int, ...], list[int]]()
    for place, record in enumerate(records):
        games.setdefault(tuple(map(id, (record.case, *record.turned))), []).append(place)
    return list(games.values())


def _groups(turns: Sequence[int]) -> Iterator[Sequence[int]]:
    for count in (*FIRST, len(turns)):
        if turns[:count]:
            yield turns[:count]
        turns = turns[count:]


def _together(
    teams: Sequence[Record], turns: Sequence[int], ways: Sequence[World], weights: Weights
) -> Iterator[tuple[int, Judged] | None]:
    """Judge the decisions of some turns in one go, of teams of one game."""
    per_team = [_tried(record, turns, weights) for record in teams]
    tried = [each for some in per_team for each in some]
    rows = [
        team.row
        for team, some in zip(teams, per_team, strict=True)
        for each in some
        for _ in each.lines
    ]
    lines = side_by_side(teams[0], [line for each in tried for line in each.lines], rows)
    ends = []
    for world in ways:
        yield None
        state = ended(world, lines)
        points = (utility(world.case, state, weights), state.loyalty)
        ends.append([POINTS * values[list(lines.rows)] for values in points])
    values = np.stack(ends, axis=1)
    cuts = np.cumsum([len(each.lines) for each in tried])[:-1]
    parted = [_Ends(*both) for both in np.split(values, cuts, axis=2)]
    for place, record in enumerate(teams):
        some = slice(place * len(turns), (place + 1) * len(turns))
        for found in _with_reasons(record, tried[some], parted[some], weights):
            yield place, found


def _with_reasons(
    record: Record, tried: Sequence[Trials], parted: Sequence[_Ends], weights: Weights
) -> Iterator[Judged]:
    """Yield the verdicts on decisions of one team, and what speaks for the best plan of each."""
    bests = [_best(each, ends) for each, ends in zip(tried, parted, strict=True)]
    pairs = [(each.lines[0], each.lines[best]) for each, best in zip(tried, bests, strict=True)]
    replays = replayed(record, pairs)
    why = reasons(record, replays, weights)
    for place, found in enumerate(zip(tried, parted, bests, why, strict=True)):
        was, would = runs(record, replays, place, found[0].turn)
        yield replace(_judged(record, *found), course=course(record, was, would, found[3]))


def _tried(record: Record, turns: Sequence[int], weights: Weights) -> list[Trials]:
    """Return what to try of each decision: the game as it went tells which plans come close."""
    plans = {turn: every_plan(record, turn) for turn in turns}
    earlier = {turn: ways(record, turn) for turn in turns}
    every = [Line(turn, {turn: plan}) for turn, some in plans.items() for plan in some]
    every += [way.line for some in earlier.values() for way in some]
    lines = side_by_side(record, every)
    state = ended(World(record.case, one_luck(record)), lines)
    came_to = utility(record.case, state, weights)[list(lines.rows)]
    counts = [len(some) for found in (plans, earlier) for some in found.values()]
    ends = np.split(came_to, np.cumsum(counts)[:-1])
    return [
        trials(record, turn, plans[turn], of_plans, weakest_first(earlier[turn], of_ways))
        for turn, of_plans, of_ways in zip(
            turns, ends[: len(turns)], ends[len(turns) :], strict=True
        )
    ]


def _best(tried: Trials, ends: _Ends) -> int:
    """Return the plan that comes to most; of equals the one closest to what was played."""
    means = ends.utility[:, : len(tried.plans)].mean(axis=0)
    strays = (tried.plans ^ tried.plans[0]).sum(axis=1)
    equals = np.flatnonzero(means >= means.max() - SAME).tolist()
    return min(equals, key=lambda one: (int(strays[one]), one))


def _judged(
    record: Record, tried: Trials, ends: _Ends, best: int, why: tuple[Reason, ...]
) -> Judged:
    lost = band(ends.utility[:, best] - ends.utility[:, 0])
    over_middle = band(ends.utility[:, 0] - ends.utility[:, tried.middle])
    return Judged(
        turn=tried.turn,
        grade=grade(lost.mean, over_middle.mean),
        played=_plan(record, tried.plans[0]),
        best=_plan(record, tried.plans[best]),
        lost=lost,
        loyalty=band(ends.loyalty[:, best] - ends.loyalty[:, 0]),
        over_middle=over_middle,
        as_it_went=sum(reason.points for reason in why),
        added=_added(record, tried, ends),
        earlier=_earlier(record, tried, ends),
        reasons=why,
        thrifty=_thrifty(record, tried, ends, best),
    )


def _thrifty(record: Record, tried: Trials, ends: _Ends, best: int) -> Thrifty | None:
    """Return the plan that comes to most without taking more than what was played."""
    means = ends.utility[:, : len(tried.plans)].mean(axis=0)
    most = max(tried.thrifty, key=lambda one: float(means[one]), default=0)
    if best in (0, *tried.thrifty) or means[most] <= means[0]:
        return None
    gain = band(ends.utility[:, most] - ends.utility[:, 0])
    return Thrifty(_plan(record, tried.plans[most]), gain)


def _added(record: Record, tried: Trials, ends: _Ends) -> tuple[Added, ...]:
    """Return what each card added, on average over the worlds."""
    first = len(tried.plans)
    values = ends.utility[:, first : first + len(tried.some)].mean(axis=0)
    found = worth(tried.some, values[:, None])
    return tuple(
        Added(_name(record, card), float(found.shares[place, 0]), float(found.without[place, 0]))
        for place, card in enumerate(tried.cards)
    )


def _earlier(record: Record, tried: Trials, ends: _Ends) -> tuple[Earlier, ...]:
    first = len(tried.plans) + len(tried.some)
    gains = ends.utility[:, first:] - ends.utility[:, -1:]
    found = [
        Earlier(
            _name(record, way.card),
            band(gains[:, place]),
            None if way.gave_way is None else _name(record, way.gave_way),
            way.later,
        )
        for place, way in enumerate(tried.earlier)
    ]
    return tuple(sorted(found, key=lambda one: -one.points.mean))


def _plan(record: Record, plan: Bools) -> Plan:
    cards = np.flatnonzero(plan).tolist()
    case = record.case
    return Plan(
        cards=tuple(_name(record, card) for card in cards),
        effort=float(case.card_effort[cards].sum()),
        price=float(case.card_price[cards].sum()),
    )


def _name(record: Record, card: int) -> CardId:
    return CardId(record.scenario.cards[card].id)
