"""A figure that is not known exactly: its mean over the worlds, and where most of them lie."""

from dataclasses import dataclass

import numpy as np

from game.engine.trust.setting import Floats

SURE = 0.8  # the share of the worlds that lies between both ends


@dataclass(frozen=True, slots=True)
class Band:
    """A mean, and the ends between which most worlds lie."""

    mean: float
    low: float
    high: float


def band(values: Floats) -> Band:
    """Return the band of a figure, (worlds,).

    A few far worlds may draw the mean out of the middle ones; the ends then reach to it.
    """
    mean = float(values.mean())
    low, high = np.quantile(values, [(1 - SURE) / 2, (1 + SURE) / 2])
    return Band(mean, min(float(low), mean), max(float(high), mean))
