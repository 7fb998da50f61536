"""What has not begun weighs on nobody: a turn is worked out without it.

A case may list ten incidents of which one has begun. All the others would be zeros in every law;
leaving them out changes no sum by a single bit and takes the time of those that run.
"""

from dataclasses import fields, replace
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from game.base import records
from game.engine.trust.axes import axes_of
from game.engine.trust.deeds import Deeds
from game.engine.trust.setting import Bools, Floats, Incidents, Setting
from game.engine.trust.state import Changes, TrustState, changed

Places = tuple[int, ...]  # in the order of the case

FEW = 64  # rows up to which leaving out takes longer than it saves: an eighth of one team's turn
KEPT = 16  # settings that are kept: a game meets a few sets of incidents, one after the other
STATE = tuple(name for name, axes in axes_of(TrustState).items() if axes[-1] == "incidents")
DEEDS = tuple(name for name, axes in axes_of(Deeds).items() if axes[-1] == "incidents")
ASKED = ("promised_by", "hired")  # deeds that may be left out


class Part(NamedTuple):
    """A turn with the incidents that it needs."""

    setting: Setting
    state: TrustState
    deeds: Deeds
    places: Places | None  # of these incidents among all; None: it needs all of them


def part_of(setting: Setting, state: TrustState, deeds: Deeds) -> Part:
    """Return what is to be worked on of a turn."""
    places = running(state, deeds)
    if places is None:
        return Part(setting, state, deeds, None)
    some = setting_of(setting, places)
    return Part(some, state_of(state, places), deeds_of(deeds, places), places)


def whole_of(part: Part, before: TrustState, after: TrustState) -> TrustState:
    """Return `after` with all incidents: those that were left out as they stood in `before`."""
    return after if part.places is None else restored(part, before, after)


def running(state: TrustState, deeds: Deeds) -> Places | None:
    """Return the incidents that have begun or begin now in any row; None to work with all."""
    if len(state.started) <= FEW:
        return None
    return begun((state.started > 0) | deeds.starts)


def begun(marks: Floats | Bools) -> Places | None:
    """Return the incidents that any row of `marks` (rows, incidents) has; None to work with all."""
    if marks.shape[0] <= FEW:
        return None
    live = np.any(marks > 0, axis=0)
    if live.all():
        return None
    # the laws take a maximum over incidents, so there must be one
    return tuple(np.flatnonzero(live).tolist()) or (0,)


@lru_cache(maxsize=KEPT)
def setting_of(setting: Setting, places: Places) -> Setting:
    """Return `setting` with these incidents alone."""
    cases, count = setting.incidents, setting.incidents.need.shape[-1]
    values = {entry.name: getattr(cases, entry.name) for entry in fields(Incidents)}
    own = {name: _of(array, places) for name, array in values.items() if array.shape[-1] == count}
    return replace(setting, incidents=replace(cases, **own))


def state_of(state: TrustState, places: Places) -> TrustState:
    """Return `state` with these incidents alone."""
    return changed(state, {name: _of(getattr(state, name), places) for name in STATE})


def deeds_of(deeds: Deeds, places: Places) -> Deeds:
    """Return `deeds` with these incidents alone."""
    found: dict[str, Any] = {name: getattr(deeds, name) for name in (*DEEDS, *ASKED)}
    own = {name: _of(array, places) for name, array in found.items() if array is not None}
    return records.changed(deeds, own)


def restored(part: Part, before: TrustState, after: TrustState) -> TrustState:
    """Return `after` with the incidents that were left out as they stood in `before`.

    What the turn left alone stays the very array that it was.
    """
    whole: Changes = {}
    for name in STATE:
        old, new = getattr(before, name), getattr(after, name)
        whole[name] = old if new is getattr(part.state, name) else _put(old, new, part.places or ())
    return changed(after, whole)


def _of(values: Floats, places: Places) -> Floats:
    """Return the incidents at `places` of an array whose last axis they are; a view if it can."""
    runs = _runs(places)
    if len(runs) == 1:
        return np.asfortranarray(values[..., runs[0][0]])
    some = np.empty((*values.shape[:-1], len(places)), dtype=values.dtype, order="F")
    for among_all, among_some in runs:
        some[..., among_some] = values[..., among_all]
    return some


def _put(old: Floats, new: Floats, places: Places) -> Floats:
    """Return `old` with `new` for its incidents at `places`; nothing is copied that is replaced."""
    left = tuple(place for place in range(old.shape[-1]) if place not in places)
    whole = np.empty(old.shape, order="F")
    for among_all, among_some in _runs(places):
        whole[..., among_all] = new[..., among_some]
    for among_all, _among_left in _runs(left):
        whole[..., among_all] = old[..., among_all]
    return whole


@lru_cache(maxsize=4 * KEPT)
def _runs(places: Places) -> tuple[tuple[slice, slice], ...]:
    """Return the stretches of places side by side: where each lies among all, and among `places`.

    Rows lie together, so a stretch is one piece of memory.
    """
    starts = [at for at, place in enumerate(places) if not at or places[at - 1] != place - 1]
    ends = [*starts[1:], len(places)]
    return tuple(
        (slice(places[start], places[end - 1] + 1), slice(start, end))
        for start, end in zip(starts, ends, strict=True)
    )
