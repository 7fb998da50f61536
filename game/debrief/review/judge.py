"""Judging the decisions of a finished game, one by one, those of the last turns first.

The last decision has one turn left to be carried through and is judged at once. The others follow
in groups that are carried together, since many games in one go take hardly longer than one.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import numpy as np

from game.base.ids import CardId
from game.bots.utility import utility
from game.debrief.record import Record
from game.debrief.review.bands import band
from game.debrief.review.begun import spared
from game.debrief.review.carried import Lines, each_once, ended
from game.debrief.review.course import course
from game.debrief.review.foremost import foremost
from game.debrief.review.grades import POINTS, grade
from game.debrief.review.judged import Added, Earlier, Judged, Plan, Tempting, Thrifty
from game.debrief.review.later import AS_IT_WAS, Places, left_out, named, own_part
from game.debrief.review.reasons import Reason, reasons
from game.debrief.review.replayed import as_played, crowded, replayed, runs
from game.debrief.review.trials import Trials
from game.debrief.review.tried import all_tried
from game.debrief.review.worlds import World, worlds
from game.debrief.subsets import worth
from game.engine.trust.setting import Bools, Floats
from game.scenario.weights import Weights

FIRST = 1, 2  # how many decisions are judged together at first; the rest follow in one go


class Ends(NamedTuple):
    """How games end, (games,) of one world or (worlds, games) of all: in points."""

    utility: Floats
    loyalty: Floats


# Takes some work from world to world, in their order; it may be done by several at once.
Doing = Callable[[Callable[[World], Ends], Sequence[World]], Iterable[Ends]]


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
    records: Sequence[Record],
    weights: Weights | None = None,
    *,
    doing: Doing = map,
    first: Sequence[int] = FIRST,
) -> Generator[tuple[int, Judged] | None, None, None]:
    """Yield the decisions of several teams like `judge`, each with the place of its team.

    Teams that played together are judged together, which takes far less than one after the other;
    so do decisions, where nobody waits for the `first`.
    """
    for places in _at_one_table(records):
        teams = [records[place] for place in places]
        case = teams[0].case
        weighs, ways = weights or case.scenario.goals.weights, worlds(case)
        for turns in _groups(case.plays[::-1], first):
            for found in _together(teams, turns, ways, weighs, doing):
                yield found and (places[found[0]], found[1])


def _at_one_table(records: Sequence[Record]) -> list[list[int]]:
    """Return which teams played the very same game with the same luck, each in a row of it."""
    games = dict[tuple[int, ...], list[int]]()
    for place, record in enumerate(records):
        own = record.row if record.luck.table.shape[0] > 1 else 0
        game = (own, *map(id, (record.case, record.luck, *record.turned)))
        games.setdefault(game, []).append(place)
    return list(games.values())


def _groups(turns: Sequence[int], first: Sequence[int]) -> Iterator[Sequence[int]]:
    for count in (*first, len(turns)):
        if turns[:count]:
            yield turns[:count]
        turns = turns[count:]


def _together(
    teams: Sequence[Record],
    turns: Sequence[int],
    ways: Sequence[World],
    weights: Weights,
    doing: Doing,
) -> Iterator[tuple[int, Judged] | None]:
    """Judge the decisions of some turns in one go, of teams of one game."""
    which, tried = map(list, zip(*all_tried(teams, turns, weights), strict=True))
    rows = [teams[team].row for team, each in zip(which, tried, strict=True) for _ in each.lines]
    lines = each_once(teams[0], [line for each in tried for line in each.lines], rows)
    found = list[Ends]()
    for ends in doing(partial(_ends, lines, weights), ways):
        found.append(ends)
        yield None
    cuts = np.cumsum([len(each.lines) for each in tried])[:-1]
    both = np.stack([[values[list(lines.rows)] for values in ends] for ends in found], axis=1)
    parted = [Ends(*each) for each in np.split(both, cuts, axis=2)]
    yield from zip(which, _with_reasons(teams, which, tried, parted, weights), strict=True)


def _ends(lines: Lines, weights: Weights, world: World) -> Ends:
    """Return how games end in one world, a row each."""
    state = ended(world, lines)
    return Ends(POINTS * utility(world.case, state, weights), POINTS * state.loyalty)


def _with_reasons(
    teams: Sequence[Record],
    which: Sequence[int],
    tried: Sequence[Trials],
    parted: Sequence[Ends],
    weights: Weights,
) -> Iterator[Judged]:
    """Yield the verdicts on decisions, and what speaks for the best plan of each."""
    own = [_own(each, ends) for each, ends in zip(tried, parted, strict=True)]
    bests = [
        _best(teams[team], each, ends, range(len(each.plans)))
        for team, each, (ends, _held) in zip(which, tried, own, strict=True)
    ]
    pairs = [
        each.pair(int(held[best]), best)
        for each, (_ends, held), best in zip(tried, own, bests, strict=True)
    ]
    replays = replayed(teams[0], pairs, [teams[team].row for team in which])
    why = reasons(teams[0], replays, weights)
    for place, (each, (ends, held), best, reason) in enumerate(
        zip(tried, own, bests, why, strict=True)
    ):
        record = teams[which[place]]
        was, would = runs(record, replays, place, each.turn)
        yield replace(
            _judged(record, each, ends, best, reason),
            course=course(record, was, would, reason),
            spares=spared(as_played(record, was), was, would),
            fell_away=(gone := named(record, each.aside.gone[best])),
            crowded=crowded(would, gone),
            apart=bool(held[best] != AS_IT_WAS),
            left_out=left_out(record, each.turn),
        )


def _own(tried: Trials, ends: Ends) -> tuple[Ends, Places]:
    """Return how games end with what is each plan's own, and what each plan is held against."""
    games, plans = len(tried.aside.games), len(tried.plans)
    rest = Ends(*(each[:, games:].copy() for each in ends))
    off, held = own_part(rest.utility[:, :plans], ends.utility[:, :games], tried.aside.held)
    rest.utility[:, :plans] -= off
    loyalty = ends.loyalty[:, :games] - rest.loyalty[:, :1]
    rest.loyalty[:, :plans] -= np.column_stack([loyalty, np.zeros(len(loyalty))])[:, held]
    return rest, held


def _best(record: Record, tried: Trials, ends: Ends, among: Sequence[int]) -> int:
    """Return which of some plans is told as the better one."""
    means = ends.utility[:, : len(tried.plans)].mean(axis=0)
    return foremost(record, tried.plans, means, among)


def _judged(
    record: Record, tried: Trials, ends: Ends, best: int, why: tuple[Reason, ...]
) -> Judged:
    lost = band(ends.utility[:, best] - ends.utility[:, 0])
    over_middle = band(ends.utility[:, 0] - ends.utility[:, tried.middle])
    as_it_went = sum(reason.points for reason in why)
    return Judged(
        turn=tried.turn,
        grade=grade(lost.mean, over_middle.mean, as_it_went),
        played=_plan(record, tried.plans[0]),
        best=_plan(record, tried.plans[best]),
        lost=lost,
        loyalty=band(ends.loyalty[:, best] - ends.loyalty[:, 0]),
        over_middle=over_middle,
        as_it_went=as_it_went,
        added=_added(record, tried, ends),
        earlier=_earlier(record, tried, ends),
        reasons=why,
        thrifty=_thrifty(record, tried, ends, best),
        tempting=_tempting(record, tried),
    )


def _thrifty(record: Record, tried: Trials, ends: Ends, best: int) -> Thrifty | None:
    """Return the plan that comes to most without taking more than what was played."""
    if best in (0, *tried.thrifty) or not tried.thrifty:
        return None
    most = _best(record, tried, ends, tried.thrifty)
    gain = band(ends.utility[:, most] - ends.utility[:, 0])
    if gain.mean <= 0:
        return None
    return Thrifty(_plan(record, tried.plans[most]), gain)


def _tempting(record: Record, tried: Trials) -> Tempting | None:
    lure = tried.lure
    return Tempting(_plan(record, lure.plan), POINTS * lure.gain) if lure else None


def _added(record: Record, tried: Trials, ends: Ends) -> tuple[Added, ...]:
    """Return what each card added, on average over the worlds."""
    first = len(tried.plans)
    values = ends.utility[:, first : first + len(tried.some)].mean(axis=0)
    found = worth(tried.some, values[:, None])
    return tuple(
        Added(_name(record, card), float(found.shares[place, 0]), float(found.without[place, 0]))
        for place, card in enumerate(tried.cards)
    )


def _earlier(record: Record, tried: Trials, ends: Ends) -> tuple[Earlier, ...]:
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
