"""Lapses of conduct: clashing statements, empty apologies, and how such wounds heal.

They have no repair of their own. They heal in quiet time, and one new lapse re-opens all.
"""

from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import each, each_incident, highest
from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


class Lapses(NamedTuple):
    """Counts and wounds of conduct, by the names of `TrustState`."""

    contradictions: Floats
    broken: Floats
    scapegoated: Floats
    calm: Floats
    empty_words: Floats
    backfire: Floats


def empty(parameters: Parameters, deeds: Deeds, shown: Floats) -> Floats:
    """Return 1 where (rows,) an apology comes while no deed can be seen; `shown` (rows,)."""
    apology = deeds.quality * deeds.speaks > parameters.word_threshold
    alone = shown < parameters.deed_threshold
    return np.where(apology & alone, 1.0, 0.0)


def backfired(
    parameters: Parameters, hollow: Floats, count: Floats, shown: Floats, exposure: Floats
) -> Floats:
    """Return the new wound (rows, groups) of one apology too many (E10)."""
    one_more = hollow * (count >= parameters.backfire_count) * (1 - shown)
    return parameters.backfire_wound * each(one_more) * exposure


def calmed(setting: Setting, state: TrustState, lapse: Floats, days: float) -> Floats:
    """Return the exponent of healing (rows, groups): from 0 again after any new `lapse`.

    The gravest lapse of integrity so far sets the pace; nothing heals before anything began.
    """
    known = setting.parameters
    gravest = highest(state.started * setting.incidents.integrity)
    half_life = known.healing_half_life * (1 + known.integrity_slowness * gravest)
    healed = np.log(2) * days * highest(state.started) / half_life
    return (lapse <= 0) * (state.calm + each(healed))


def failed_twice(setting: Setting, state: TrustState, harm: Harm, deeds: Deeds) -> Floats:
    """Return the wound (rows, groups, incidents) of being told it was mended when it was not.

    It counts where the need was still open as the turn began (E15, E18). Where nobody is told so,
    it is the very array of `state`.
    """
    if not deeds.double_deviation.any():
        return state.double_deviation
    known = setting.parameters
    open_still = state.unmet_need > known.mended
    told = each_incident(deeds.double_deviation) * harm.severity * open_still
    return state.double_deviation + known.deviation_wound * told


def lapsed(
    setting: Setting,
    state: TrustState,
    deeds: Deeds,
    clashes: Floats,
    seen: tuple[Floats, Floats],
    days: float,
) -> Lapses:
    """Return the ledger of conduct after a turn; `clashes` (rows,).

    `seen` holds the deeds that show (rows,) and the exposure (rows, groups).
    """
    known = setting.parameters
    shown, exposure = seen
    hollow = empty(known, deeds, shown)
    count = state.empty_words + hollow
    lapse = each(clashes + deeds.broken) + deeds.scapegoats
    return Lapses(
        contradictions=state.contradictions + clashes,
        broken=state.broken + deeds.broken,
        scapegoated=state.scapegoated + deeds.scapegoats,
        calm=calmed(setting, state, lapse, days),
        empty_words=count,
        backfire=state.backfire + backfired(known, hollow, count, shown, exposure),
    )
