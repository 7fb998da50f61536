"""How sure it is what another plan would have come to: the same in many worlds.

They are the worlds in which decisions are judged, each with other luck and other constants of the
model, so that what is tried by hand promises no more than a verdict does.
"""

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from game.base.ids import CardId
from game.debrief.record import Record
from game.debrief.review.bands import SURE, Band, band
from game.debrief.review.carried import Line, carried, side_by_side
from game.debrief.review.worlds import worlds
from game.engine.plan import plans_of
from game.engine.state import State
from game.engine.trust.setting import Floats

METERS = ("loyalty", "media", "cost")


@dataclass(frozen=True, slots=True)
class Ends:
    """What the plan that is tried comes to at the end, less what was played."""

    loyalty: Band  # 0-1
    media: Band  # mean of all turns, 0-1
    cost: Band  # currency


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """Where a game with another plan on one turn lies in most worlds."""

    ends: Ends
    low: Mapping[str, Floats]  # of each meter: (turns from the changed one on)
    high: Mapping[str, Floats]


def spread(
    record: Record, turn: int, cards: Iterable[CardId]
) -> Generator[Spread | None, None, None]:
    """Yield where most worlds put a game with another plan on a turn, once all are played.

    Before it comes None, world by world: a moment at which whoever listens may stop.
    """
    (plan,) = plans_of(record.case, [tuple(cards)])
    lines = side_by_side(record, [Line(turn, {turn: plan}), Line(turn, {})])
    games = list[list[State]]()
    for world in worlds(record.case):
        yield None
        games.append([turned.state for turned in carried(world, lines)])
    yield Spread(
        ends=_ends([states[-1] for states in games]),
        low=_edge(games, (1 - SURE) / 2),
        high=_edge(games, (1 + SURE) / 2),
    )


def _ends(ends: Sequence[State]) -> Ends:
    def apart(name: str) -> Band:
        return band(np.array([np.subtract(*getattr(each, name)[:2]) for each in ends]))

    return Ends(apart("loyalty"), apart("mean_media"), apart("cost"))


def _edge(games: Sequence[Sequence[State]], share: float) -> dict[str, Floats]:
    """Return one end of where each meter lies in most worlds, turn by turn."""
    return {
        name: np.quantile(
            [[getattr(state, name)[0] for state in states] for states in games], share, axis=0
        )
        for name in METERS
    }
