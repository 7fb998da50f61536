"""How far the company's stance falls short of the blame it is given (E1, E4).

More accommodating than it must be costs money, never trust.
"""

import numpy as np

from game.engine.trust.arrays import each
from game.engine.trust.evidence import Parameters
from game.engine.trust.setting import Floats


def shortfall(responsibility: Floats, posture: Floats) -> Floats:
    """Return how far `posture` stays below `responsibility`; (rows,), 0-1."""
    return np.maximum(responsibility - posture, 0)


def mismatched(
    parameters: Parameters, wound: Floats, below: Floats, exposure: Floats, factor: Floats
) -> Floats:
    """Return the wound (rows, groups) of the worst stance taken so far.

    `below` (rows,) is the shortfall of what was said this turn, 0 if nothing was; `factor`
    (1, groups) is above 1 for those who must stand for the company's words.
    """
    now = parameters.mismatch_wound * each(below) * exposure * factor
    return np.maximum(wound, now)
