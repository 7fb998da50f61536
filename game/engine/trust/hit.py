"""Whom an incident can hit: needs, waiting and claims are worked out for them alone.

A case lists its people from those at the counter to those who look on; no incident leaves a need
with the press or with investors. In every law of needs the others would be zeros. Those who can
be hit are the first few groups, so their part of an array is a view of it and nothing is copied.
"""

from dataclasses import fields, replace
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from game.base import records
from game.engine.trust.arrays import zeros
from game.engine.trust.axes import axes_of
from game.engine.trust.deeds import Deeds
from game.engine.trust.harm import Harm
from game.engine.trust.narrow import FEW
from game.engine.trust.setting import Floats, Groups, Incidents, Setting
from game.engine.trust.state import Changes, TrustState, changed
from game.engine.trust.turn import Turn

KEPT = 16  # settings that are kept: a game meets a few sets of incidents, one after the other
STATE = tuple(name for name, axes in axes_of(TrustState).items() if "groups" in axes)
DEEDS = tuple(name for name, axes in axes_of(Deeds).items() if "groups" in axes)


class Hit(NamedTuple):
    """A turn as far as it is about those whom an incident can hit."""

    setting: Setting
    state: TrustState
    harm: Harm
    asked: Deeds  # as they were chosen
    deeds: Deeds  # as readiness and willing hands carry them out

    @property
    def groups(self) -> int:
        """Return how many groups these are."""
        return int(self.harm.hurt.shape[1])


@lru_cache(maxsize=KEPT)
def reach(setting: Setting) -> int:
    """Return how many groups there are up to the last that an incident can hit, at least one."""
    hit = np.flatnonzero(np.any(setting.incidents.need > 0, axis=(0, 2)))
    return int(hit[-1]) + 1 if hit.size else 1


@lru_cache(maxsize=KEPT)
def setting_of(setting: Setting) -> Setting:
    """Return `setting` with those alone whom an incident can hit."""
    count, whole = reach(setting), setting.incidents.need.shape[1]
    cases, groups = setting.incidents, setting.groups
    if count == whole:
        return setting
    by_group = {each.name: getattr(groups, each.name) for each in fields(Groups)}
    by_pair = {each.name: getattr(cases, each.name) for each in fields(Incidents)}
    kind = by_group.pop("kind")
    people = {name: _first(values, count) for name, values in by_group.items()}
    own = {name: _first(v, count) for name, v in by_pair.items() if v.shape[1:-1] == (whole,)}
    costs = _first(setting.economy.fix_cost, count)
    return replace(
        setting,
        groups=Groups(kind=kind[:count], **people),
        incidents=replace(cases, **own),
        economy=replace(setting.economy, fix_cost=costs),
    )


def hit_of(turn: Turn) -> Hit:
    """Return `turn` as far as it is about those whom an incident can hit."""
    count = turn.harm.hurt.shape[1]
    if turn.harm.hurt.shape[0] > FEW:
        count = reach(turn.setting)
    if count == turn.harm.hurt.shape[1]:
        return Hit(turn.setting, turn.state, turn.harm, turn.asked, turn.deeds)
    return Hit(
        setting=setting_of(turn.setting),
        state=state_of(turn.state, count),
        harm=harm_of(turn.harm, count),
        asked=deeds_of(turn.asked, count),
        deeds=deeds_of(turn.deeds, count),
    )


def state_of(state: TrustState, count: int) -> TrustState:
    """Return `state` with the first `count` groups alone."""
    if count == state.trust.shape[1]:
        return state
    return changed(state, {name: _first(getattr(state, name), count) for name in STATE})


def harm_of(harm: Harm, count: int) -> Harm:
    """Return what was done to the first `count` groups."""
    severity, direct, hurt, public = harm
    return Harm(_first(severity, count), _first(direct, count), _first(hurt, count), public)


def changes_of(changes: Changes, count: int) -> Changes:
    """Return `changes` of a state as far as they are about the first `count` groups."""
    if count == changes["unmet_need"].shape[1]:
        return changes
    return {name: _first(v, count) if name in STATE else v for name, v in changes.items()}


def deeds_of(deeds: Deeds, count: int) -> Deeds:
    """Return `deeds` as far as they are for the first `count` groups."""
    if count == deeds.fix.shape[1]:
        return deeds
    own: dict[str, Floats | None] = {n: _first(getattr(deeds, n), count) for n in DEEDS}
    own["hired"] = None if deeds.hired is None else _first(deeds.hired, count)
    return records.changed(deeds, own)


def with_others(values: Floats, groups: int) -> Floats:
    """Return `values` (rows, some groups, ...) with zeros for the other groups."""
    count = values.shape[1]
    if count == groups:
        return values
    whole = zeros(values.shape[0], groups, *values.shape[2:])
    whole[:, :count] = values
    return whole


def for_all(theirs: Changes, hit: Hit, turn: Turn) -> Changes:
    """Return changes of those who can be hit as changes of all; no other group has any.

    What a law left alone stays the very array that it was.
    """
    return {
        name: getattr(turn.state, name)
        if values is getattr(hit.state, name)
        else with_others(values, turn.groups)
        for name, values in theirs.items()
    }


def _first(values: Floats, count: int) -> Floats:
    return values[:, :count]
