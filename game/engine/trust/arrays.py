"""The few array habits that keep a batch equal, bit for bit, to its rows played alone.

Arrays are indexed rows first but laid out in memory with the rows together (Fortran order), so
that one playthrough and a hundred thousand run through the same loops. Sums over groups or
incidents add one slice after the other: numpy's own sum regroups terms by memory layout.
"""

from functools import reduce

import numpy as np

from game.engine.trust.setting import Floats


def zeros(*shape: int) -> Floats:
    """Return zeros of `shape`, rows together in memory."""
    return np.zeros(shape, order="F")


def total(values: Floats, axis: int = -1) -> Floats:
    """Return the sum over one short axis, added in order."""
    return reduce(np.add, np.moveaxis(values, axis, 0))


def logistic(x: Floats) -> Floats:
    """Return 1 / (1 + exp(-x)), trust from its logit."""
    return 1 / (1 + np.exp(-x))


def logit(p: Floats) -> Floats:
    """Return log(p / (1 - p)) for p strictly between 0 and 1."""
    return np.log(p / (1 - p))
