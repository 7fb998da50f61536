"""The need is met step by step, and what was mended may be felt later than it was done.

Work and people's own ways meet what is open (E14). What work mended is felt with a lag where the
incident says so: this year's cars are judged by last year's ratings (D). Until then people go on
as if nothing had been done, and some of them find their own way all the same.
"""

from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import in_store, mean_left
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Incidents, Setting
from game.engine.trust.state import TrustState
from game.engine.trust.traits import traits_of

LEAST = 1e-12  # paces below this count as none
SHORTEST = 1e-6  # days of lag below which all is felt at once


class Mended(NamedTuple):
    """The need after a turn; each is (rows, groups, incidents)."""

    unmet: Floats  # share of the group's need that is felt to be open
    unfelt: Floats  # the part of it that is mended already
    share_fixed: Floats  # share of the need that the company has met, as it is felt
    done: Floats  # share of the group's need that work met in the turn, felt or not
    mean_open: Floats  # what was felt to be open, mean of the turn
    pace: Floats  # at which it falls in the turn, a day; 0 where it is held to its mean
    lingers: Floats  # mean share of the turn's need that is left at that pace


def mended(setting: Setting, state: TrustState, harm: Harm, fix: Floats, days: float) -> Mended:
    """Return what `days` at pace `fix` a day leave of the need; the spared have none to be met."""
    cases = setting.incidents
    work = fix * cases.fixable
    pace = work + cases.eases
    real = state.unmet_need - state.unfelt
    left = real * np.exp(-(pace * days))
    done = work / np.maximum(pace, LEAST) * (real - left)
    lingers = mean_left(pace * days)
    mean_open = real * lingers
    unfelt, felt, slows = state.unfelt, done, pace
    if traits_of(setting).felt_later:
        unfelt, felt, stored = _stored(cases, state.unfelt, (work * real, done), work, days)
        mean_open = mean_open + stored
        slows = np.where(cases.felt_after > 0, 0.0, pace)
        lingers = mean_left(slows * days)
    fixed = state.share_fixed + felt / np.maximum(state.need_at_onset, 1e-9)
    share = harm.hurt * np.minimum(fixed, 1)
    return Mended(left + unfelt, unfelt, share, harm.hurt * done, mean_open, slows, lingers)


def _stored(
    cases: Incidents, unfelt: Floats, filling: tuple[Floats, Floats], work: Floats, days: float
) -> tuple[Floats, Floats, Floats]:
    """Return what is mended and not felt as the turn ends, what came to be felt, the mean store.

    `filling` holds what work mends a day as the turn begins, and in all of it. Work fills the
    store at its own pace; people notice at the pace of the lag, or find their own way.
    """
    first, done = filling
    lag = cases.felt_after
    rate = 1 / np.maximum(lag, SHORTEST)
    empties = rate + cases.eases
    end = unfelt * np.exp(-(empties * days)) + first * in_store(work + cases.eases, empties, days)
    now = np.where(lag > 0, end, 0.0)
    left_store = np.maximum(unfelt + done - now, 0)
    noticed = np.where(lag > 0, rate / empties, 1.0) * left_store
    return now, noticed, noticed * (lag / days)
