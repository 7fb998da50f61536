"""What a promise came to when it was decided, with all that hangs on it.

The model keeps apart what a kept promise wins, what a broken one costs, the hope that goes with
it, and the ceiling that loyalty meets. Told one by one they seem to take back what they give: a
card that keeps a promise would stand there with a loss. So they are told as one.
"""

from collections.abc import Mapping

import numpy as np

from game.engine.trust.causes import Cause
from game.engine.trust.setting import Floats


def settled(ledger: Mapping[Cause, Floats]) -> dict[Cause, Floats]:
    """Return a ledger of a turn in which promises were decided; each run adds up as before.

    The hope that a broken promise had raised ends with it, and the ceiling takes from a kept one,
    or spares a broken one, at most what that is worth; what is left of both stays where it was.
    """
    parts = dict(ledger)
    if Cause.BROKEN in parts and Cause.PROMISE in parts:
        ended = np.where(parts[Cause.BROKEN] < 0, np.minimum(parts[Cause.PROMISE], 0), 0.0)
        parts[Cause.BROKEN] = parts[Cause.BROKEN] + ended
        parts[Cause.PROMISE] = parts[Cause.PROMISE] - ended
    if Cause.CAP not in parts:
        return parts
    none = 0 * parts[Cause.CAP]
    kept, broken = parts.get(Cause.KEPT, none), parts.get(Cause.BROKEN, none)
    taken = np.minimum(np.maximum(-parts[Cause.CAP], 0), np.maximum(kept, 0))
    spared = np.minimum(np.maximum(parts[Cause.CAP], 0), np.maximum(-broken, 0))
    return parts | {
        Cause.KEPT: kept - taken,
        Cause.BROKEN: broken + spared,
        Cause.CAP: parts[Cause.CAP] + taken - spared,
    }
