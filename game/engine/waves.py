"""The wave of cases that an incident brings: as many as still have a need when their day comes.

It comes alike each day. Whose need is met another way, by work or by word sent ahead, does not
come, or hangs up. Whoever is not served is counted once, however often they try again (D).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from game.engine.active import busy
from game.engine.trust.arrays import zeros

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.queues import Queues
    from game.engine.state import State
    from game.engine.trust.deeds import Deeds
    from game.engine.trust.setting import Bools, Floats


class Wave(NamedTuple):
    """What incidents bring in a turn; (rows, queues) unless said otherwise."""

    come: Floats  # cases that come in this turn
    in_need: Floats  # people brought in all whose need is open, come or not yet
    hang_up: Floats  # share of those who wait whose need is met another way in this turn
    elsewhere: Floats  # (rows, groups, incidents) share of need that other ways leave open


def wave(case: Case, queues: Queues, state: State, deeds: Deeds, days: float) -> Wave:
    """Return what the incidents that have begun, or begin now, bring in a turn of `days`.

    `deeds` hold what begins now and the pace of work at the need itself, serving left out.
    """
    now, fix = deeds.starts, deeds.fix
    begun, elsewhere = state.started | now, state.elsewhere.copy(order="F")
    come, in_need, helped = (zeros(*state.cases.shape) for _each in range(3))
    here = set(busy(begun))
    for (incident, group), of_them in queues.pairs.items():
        if incident not in here:
            continue
        stays = _stays(case, begun, fix, (group, incident), days)
        part = _part(queues.over[incident], state, now, incident, days)
        still, open_now = state.elsewhere[:, group, incident], _open(state, now, group, incident)
        for queue in of_them:
            people = queues.brings[incident, queue]
            come[:, queue] += people * still * part
            in_need[:, queue] += people * open_now
            helped[:, queue] += people * open_now * (1 - stays)
        elsewhere[:, group, incident] = still * stays
    return Wave(come, in_need, helped / np.maximum(in_need, 1e-9), elsewhere)


def _stays(case: Case, begun: Bools, fix: Floats, pair: tuple[int, int], days: float) -> Floats:
    """Return the share (rows,) of a pair's need that a turn without serving leaves.

    A `pair` is a group and an incident.
    """
    group, incident = pair
    harm = case.setting.incidents
    pace = fix[:, group, incident] * harm.fixable[:, group, incident]
    pace = pace + harm.eases[:, group, incident]
    left: Floats = np.where(begun[:, incident], np.exp(-(pace * days)), 1.0)
    return left


def _part(over: float, state: State, now: Bools, incident: int, days: float) -> Floats:
    """Return the part (rows,) of the wave whose day falls into this turn."""
    begun = state.started[:, incident]
    since = np.where(begun, state.trust.days_since[:, incident], 0.0)
    part = np.minimum((since + days) / over, 1) - np.minimum(since / over, 1)
    coming: Floats = np.where(begun | now[:, incident], part, 0.0)
    return coming


def _open(state: State, now: Bools, group: int, incident: int) -> Floats:
    """Return the share (rows,) of the need that is still open; all of it as it begins."""
    trust = state.trust
    unmet = trust.unmet_need[:, group, incident] - trust.unfelt[:, group, incident]
    left = unmet / np.maximum(trust.need_at_onset[:, group, incident], 1e-9)
    begun = np.where(state.started[:, incident], np.minimum(left, 1), 0.0)
    share: Floats = np.where(now[:, incident], 1.0, begun)
    return share
