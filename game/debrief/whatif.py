"""A game as it would have gone with another plan on one turn.

It is played again from that turn on with the same luck. Later turns are as they were played; a
card that the rules no longer allow is left out, and nothing takes its place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from game.base.ids import CardId
from game.debrief.record import Record, one_luck
from game.debrief.review.carried import Line, carried, side_by_side
from game.debrief.review.worlds import World
from game.engine.luck import Luck
from game.engine.plan import plans_of


@dataclass(frozen=True, slots=True, eq=False)
class WhatIf:
    """Another plan on one turn, carried to the end."""

    record: Record  # the game as it would have gone
    left_out: tuple[tuple[int, CardId], ...]  # turn and card, of what was played later


def what_if(record: Record, turn: int, cards: Iterable[CardId]) -> WhatIf:
    """Return what another plan would have come to.

    Args:
        record: the game of one team; it is over.
        turn: the turn that is changed, from 0.
        cards: what is played there instead; the rules allow it.
    """
    (plan,) = plans_of(record.case, [tuple(cards)])
    rows = record.row + 1  # the row of this game stays where it was
    lines = side_by_side(record, [Line(turn, {turn: plan})] * rows)
    table = np.repeat(one_luck(record).table, rows, axis=0)
    turned = tuple(carried(World(record.case, Luck(np.asfortranarray(table))), lines))
    changed = replace(record, turned=(*record.turned[:turn], *turned))
    return WhatIf(changed, tuple(_left_out(record, changed, turn)))


def _left_out(record: Record, changed: Record, turn: int) -> Iterator[tuple[int, CardId]]:
    for later in range(turn + 1, record.turn):
        still = changed.plan(later)
        yield from ((later, card) for card in record.plan(later) if card not in still)
