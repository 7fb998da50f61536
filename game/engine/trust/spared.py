"""What a denial spares, it spares only while nothing is proven (E11).

A denial lowers the blame, and with it the wounds that are dealt by blame while it stands: silence,
a stance that falls short, failing people again. Beside each such wound w stands what the denial has
spared, s: what more it would be if nobody had denied. Evidence e, which proves that share of what
is left to prove, brings the same share of it due:

    w' = w + e s        s' = (1 - e) s

So once all is proven they are as deep as if nobody had denied, and the clash of words comes on top:
they are priced anew by evidence, as the wound of the event itself is.
"""

from collections.abc import Callable

import numpy as np

from game.engine.trust.setting import Floats
from game.engine.trust.state import Changes, TrustState

SPARED = {  # what a denial spares, by the wound that it spares
    "silence": "silence_spared",
    "mismatch": "mismatch_spared",
    "double_deviation": "deviation_spared",
}


def hidden(state: TrustState) -> Floats:
    """Return the blame (rows,) that a denial keeps from the company now."""
    return state.believed - state.responsibility


def come_due(state: TrustState, evidence: Floats) -> Changes:
    """Return the wounds, and what is spared of them, once `evidence` (rows,) is known."""
    proof = np.maximum(evidence, 0)
    if not (proof * state.denial).any():
        return {}
    found: Changes = {}
    for wound, spared in SPARED.items():
        left = getattr(state, spared)
        due = left * proof.reshape(-1, *[1] * (left.ndim - 1))
        found |= {wound: getattr(state, wound) + due, spared: left - due}
    return found


def dealt(state: TrustState, wound: str, deal: Callable[[Floats, Floats], Floats]) -> Changes:
    """Return a wound of `state` after a turn, and what is spared of it.

    `deal` returns what becomes of such a wound under some blame (rows,).
    """
    before, left = getattr(state, wound), getattr(state, SPARED[wound])
    felt = deal(before, state.responsibility)
    if not state.denial.any():
        return {wound: felt}
    whole = before + left
    more = (deal(whole, state.believed) - whole) - (felt - before)
    return {wound: felt, SPARED[wound]: left + more}
