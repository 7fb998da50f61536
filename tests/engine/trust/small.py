"""Short ways to write a case, a turn and a figure, for the tests of the trust model."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from game.engine.trust.deeds import Deeds, quiet
from game.engine.trust.harm import Harm, harm_of
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState, changed, opening
from game.engine.trust.step import step
from game.engine.trust.stepped import Stepped

Value = float | Sequence[float] | Sequence[Sequence[float]] | Floats

WORDS = {"speaks": 1.0, "posture": 1.0, "quality": 0.8}


def vector(*values: float) -> Floats:
    return np.array(values, dtype=float)


def cell(value: float) -> Floats:
    """Return one number as (1, 1, 1): one row, one group, one incident."""
    return np.array([[[value]]])


def did(setting: Setting, rows: int, **changes: Value) -> Deeds:
    """Return a turn with `changes`; a number stands for every row, group and incident."""
    _, groups, incidents = setting.incidents.need.shape
    nothing = quiet(rows, groups, incidents)
    optional = {"promised_by": (rows, incidents), "hired": nothing.fix.shape}
    shapes = optional | {
        name: getattr(nothing, name).shape for name in changes if name not in optional
    }
    values = {
        name: np.array(np.broadcast_to(np.asarray(value, dtype=float), shapes[name]), order="F")
        for name, value in changes.items()
    }
    return replace(nothing, **values)


def started(setting: Setting, slots: Sequence[int], deeds: Deeds) -> Deeds:
    """Return `deeds` with the incidents in `slots` beginning in every row."""
    incidents = setting.incidents.need.shape[-1]
    begin = np.isin(np.arange(incidents), slots) & np.ones(deeds.speaks.shape, dtype=bool)[:, None]
    return replace(deeds, starts=begin)


def after(setting: Setting, *turns: Mapping[str, Value], days: float = 1.0) -> list[Stepped]:
    """Return each turn of one row: the first incident begins in the first of `turns`."""
    state = opening(setting, 1)
    found = []
    for number, changes in enumerate(turns):
        deeds = did(setting, 1, **changes)
        if number == 0:
            deeds = started(setting, [0], deeds)
        found.append(step(setting, state, deeds, days))
        state = found[-1].state
    return found


def with_state(setting: Setting, **changes: Floats) -> TrustState:
    """Return one row before anything happened, but for `changes`."""
    return changed(opening(setting, 1), changes)


def running(setting: Setting, **changes: Floats) -> tuple[TrustState, Harm]:
    """Return one row in which the first incident has begun, and what it did."""
    on = np.zeros((1, setting.incidents.need.shape[2]))
    on[0, 0] = 1
    need = setting.incidents.need * on[:, None, :]
    state = with_state(setting, started=on, need_at_onset=need, unmet_need=need)
    return changed(state, changes), harm_of(setting, on)
