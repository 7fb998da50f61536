"""A game as it would have gone with another plan on one turn.

It is played again from that turn on with the same luck. Later turns are as they were played; a
card that the rules no longer allow is left out, and nothing takes its place. How much of the
difference was luck is told by many other lucks, in which both plans are carried to the end.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from game.base.ids import CardId
from game.debrief.record import Record, one_luck
from game.debrief.review.bands import SURE, Band, band
from game.debrief.review.carried import Line, carried, side_by_side
from game.debrief.review.worlds import World
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.plan import plans_of
from game.engine.state import State, chosen
from game.engine.trust.setting import Bools, Floats
from game.engine.turn import Turned

LUCKS = 32
METERS = ("loyalty", "media", "cost")
_SEEDS = 64_000_000  # where the seeds of other lucks begin; any number would do


@dataclass(frozen=True, slots=True)
class Ends:
    """What the plan that is tried comes to at the end, less what was played."""

    loyalty: Band  # 0-1
    media: Band  # mean of all turns, 0-1
    cost: Band  # currency


@dataclass(frozen=True, slots=True, eq=False)
class WhatIf:
    """Another plan on one turn, carried to the end."""

    record: Record  # the game as it would have gone
    left_out: tuple[tuple[int, CardId], ...]  # turn and card, of what was played later
    ends: Ends
    low: Mapping[str, Floats]  # of each meter: (turns from the changed one on)
    high: Mapping[str, Floats]


def what_if(record: Record, turn: int, cards: Iterable[CardId]) -> WhatIf:
    """Return what another plan would have come to.

    Args:
        record: the game of one team; it is over.
        turn: the turn that is changed, from 0.
        cards: what is played there instead; the rules allow it.
    """
    (plan,) = plans_of(record.case, [tuple(cards)])
    turned = _carried(record, turn, plan)
    changed = replace(record, turned=(*record.turned[:turn], *turned))
    first = record.row + 1
    halves = [range(first, first + LUCKS), range(first + LUCKS, first + 2 * LUCKS)]
    tried, played = ([chosen(each.state, list(rows)) for each in turned] for rows in halves)
    return WhatIf(
        record=changed,
        left_out=tuple(_left_out(record, changed, turn)),
        ends=_ends(tried[-1], played[-1]),
        low=_edge(tried, (1 - SURE) / 2),
        high=_edge(tried, (1 + SURE) / 2),
    )


def _carried(record: Record, turn: int, plan: Bools) -> tuple[Turned, ...]:
    """Return the turns from the changed one on: this game's row is where it was before.

    After it come both games under other lucks, first what is tried, then what was played: all in
    one go, since many games take hardly longer than one.
    """
    case, mine = record.case, record.row + 1
    tried, played = Line(turn, {turn: plan}), Line(turn, {})
    lines = side_by_side(record, [tried] * (mine + LUCKS) + [played] * LUCKS)
    others = deal([_SEEDS + place for place in range(LUCKS)], case.turns, purposes(case)).table
    own = np.repeat(one_luck(record).table, mine, axis=0)
    luck = Luck(np.asfortranarray(np.concatenate([own, others, others])))
    return tuple(carried(World(case, luck), lines))


def _left_out(record: Record, changed: Record, turn: int) -> Iterator[tuple[int, CardId]]:
    for later in range(turn + 1, record.turn):
        still = changed.plan(later)
        yield from ((later, card) for card in record.plan(later) if card not in still)


def _ends(tried: State, played: State) -> Ends:
    return Ends(
        loyalty=band(tried.loyalty - played.loyalty),
        media=band(tried.mean_media - played.mean_media),
        cost=band(tried.cost - played.cost),
    )


def _edge(states: Sequence[State], share: float) -> dict[str, Floats]:
    """Return one end of where each meter lies in most lucks, turn by turn."""
    return {
        name: np.quantile([getattr(state, name) for state in states], share, axis=1)
        for name in METERS
    }
