"""Who is to blame: the prior of the cause, what comes to light, and denial while it lasts.

Denial takes blame away only while nothing is proven; each bit of proof then counts as a clash
with what was said (E2, E3, E11).
"""

from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import each, highest
from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import Parameters
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


class Blame(NamedTuple):
    """Responsibility and what it is made of; (rows,), as in `TrustState`."""

    believed: Floats
    proven: Floats
    denial: Floats
    denied: Floats
    responsibility: Floats


def prior(setting: Setting, repeat: Floats) -> Floats:
    """Return the blame (rows, incidents) that each cause brings with it, 0-1 (E2, E3).

    An earlier incident of this very crisis counts like earlier crises of the same kind.
    """
    known = setting.parameters
    history = np.maximum(each(setting.history), repeat)
    uplift = known.history_uplift * history + known.reputation_uplift * each(setting.bad_reputation)
    blame = setting.incidents.blame
    return blame + (1 - blame) * uplift


def raised(believed: Floats, started: Floats, brought: Floats) -> Floats:
    """Return belief (rows,) after incidents that bring `brought` (rows, incidents) begin.

    Later incidents raise it to their own prior at least; the first adds to whatever came to light
    before it.
    """
    most = highest(brought)
    first = highest(started) == 0
    added = believed + (1 - believed) * most
    return np.where(first, added, np.maximum(believed, most))


def weighed(believed: Floats, evidence: Floats) -> Floats:
    """Return belief (rows,) after `evidence` of -1, which clears, to 1, which proves."""
    against = np.maximum(evidence, 0)
    cleared = believed * (1 + np.minimum(evidence, 0))
    return np.where(evidence > 0, believed + (1 - believed) * against, cleared)


def refuted(state: TrustState, evidence: Floats) -> Floats:
    """Return how much of a denial on record the `evidence` (rows,) shows to be untrue."""
    return state.denied * (1 - state.proven) * np.maximum(evidence, 0)


def blamed(parameters: Parameters, state: TrustState, deeds: Deeds, believed: Floats) -> Blame:
    """Return who is to blame after this turn's evidence and denials; `believed` (rows,)."""
    proven = state.proven + (1 - state.proven) * np.maximum(deeds.evidence, 0)
    belief = weighed(believed, deeds.evidence)
    denies = deeds.speaks * deeds.denies
    denial = np.maximum(state.denial, parameters.denial_discount * denies * state.credibility)
    shown = belief * (1 - denial * (1 - proven))
    return Blame(belief, proven, denial, np.maximum(state.denied, denies), shown)
