"""Ways in which a game could have gone on: other luck, and other constants of the model.

What is not known is of two kinds, what chance brings and how people really react, so that every
world has its own draw of both. The draws are the same for every game: one that is reviewed twice
is judged alike, and two tables are judged by the same measure.
"""

from dataclasses import dataclass, replace

import numpy as np

from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.trust.priors import FREE, drawn
from game.engine.trust.setting import Floats

WORLDS = 24  # a plan's mean is sure to .3 points by them; eight more make that .26
_LUCK, _CONSTANTS = 20_070_214, 28_000_000  # where the seeds begin; any numbers would do


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """A case and the luck of one row of it."""

    case: Case
    luck: Luck


def worlds(case: Case, count: int = WORLDS) -> tuple[World, ...]:
    """Return the worlds in which decisions of `case` are judged, which is cut as it is."""
    return tuple(
        World(
            replace(
                compiled(case.scenario, drawn(uniforms)),
                plays=case.plays,
                card_window=case.card_window,
            ),
            deal([_LUCK + place], case.turns, purposes(case)),
        )
        for place, uniforms in enumerate(_quantiles(count).tolist())
    )


def _quantiles(count: int) -> Floats:
    """Return the quantiles of the constants, (worlds, constants).

    Each constant takes every part of its range once, in an order of its own: few draws then cover
    all of it (a Latin square).
    """
    shuffled = deal(range(_CONSTANTS, _CONSTANTS + count), 1, len(FREE)).table[:, 0, :]
    quantiles: Floats = (np.argsort(shuffled, axis=0) + 0.5) / count
    return quantiles
