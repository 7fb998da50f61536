"""The few array habits that keep a batch equal, bit for bit, to its rows played alone.

Arrays are indexed rows first but laid out in memory with the rows together (Fortran order), so
that one playthrough and a hundred thousand run through the same loops. Sums over groups or
incidents add one slice after the other: numpy's own sum regroups terms by memory layout.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import numpy as np

from game.engine.trust.setting import Floats

Name = TypeVar("Name")


def zeros(*shape: int) -> Floats:
    """Return zeros of `shape`, rows together in memory."""
    return np.zeros(shape, order="F")


def spread(values: Floats, rows: int) -> Floats:
    """Return `values` with a leading axis of `rows`, rows together in memory."""
    return np.array(np.broadcast_to(values, (rows, *values.shape[1:])), order="F")


def each_incident(values: Floats) -> Floats:
    """Return (rows, groups) as (rows, groups, 1): the same for each incident."""
    return values[:, :, None]


def each_group(values: Floats) -> Floats:
    """Return (rows, incidents) as (rows, 1, incidents): the same for each group."""
    return values[:, None, :]


def each(values: Floats) -> Floats:
    """Return (rows,) as (rows, 1): the same for each group, or each incident."""
    return values[:, None]


def each_pair(values: Floats) -> Floats:
    """Return (rows,) as (rows, 1, 1): the same for each group and incident."""
    return values[:, None, None]


def total(values: Floats) -> Floats:
    """Return the sum over the last axis, added in order."""
    if len(values) == 1:
        return _at_once(values, -1)
    return _in_order([values[..., place] for place in range(values.shape[-1])])


def added(parts: Mapping[Any, Floats]) -> Floats:
    """Return the sum of the parts of a whole, whatever names them, added in their order."""
    return _in_order(list(parts.values()))


def total_groups(values: Floats) -> Floats:
    """Return the sum over groups of (rows, groups, x) as (rows, x), added in order."""
    if len(values) == 1:
        return _at_once(values, 1)
    return _in_order([values[:, place] for place in range(values.shape[1])])


def weighed(values: Floats, weights: Floats) -> Floats:
    """Return the sum over the last axis of `values` times `weights`, added in order.

    Slice by slice, so that no product of the whole has to be laid down in memory.
    """
    if len(values) == 1:
        return total(values * weights)
    places = range(values.shape[-1])
    return _in_order([values[..., place] * weights[..., place] for place in places])


def weighed_each(parts: Mapping[Name, Floats], weights: Floats) -> dict[Name, Floats]:
    """Return `weighed` of each part, by the name that it has.

    The parts of one row are weighed together, as if they were rows themselves.
    """
    if len(weights) > 1:
        return {name: weighed(values, weights) for name, values in parts.items()}
    sums = _at_once(np.concatenate(list(parts.values())) * weights, -1)
    return {name: sums[place : place + 1] for place, name in enumerate(parts)}


def weighed_groups(values: Floats, weights: Floats) -> Floats:
    """Return the sum over groups of (rows, groups, x), each times its weight, as (rows, x)."""
    if len(values) == 1:
        return _at_once(values * each_incident(weights), 1)
    places = range(values.shape[1])
    return _in_order([values[:, place] * each(weights[:, place]) for place in places])


def _at_once(values: Floats, axis: int) -> Floats:
    """Return the sum along an axis in one call that adds in order: for few numbers alone.

    It takes a third of the time of one call for each slice, but for many rows far more.
    """
    sums: Floats = np.add.accumulate(values, axis=axis).take(-1, axis=axis)
    return sums


def _in_order(parts: Sequence[Floats]) -> Floats:
    """Return the sum of `parts`, added one after the other into the memory of the first sum."""
    if len(parts) == 1:
        return parts[0]
    found: Floats = parts[0] + parts[1]
    for part in parts[2:]:
        found += part
    return found


def highest(values: Floats) -> Floats:
    """Return the maximum over the last axis; a maximum is the same in any order."""
    top: Floats = np.maximum.reduce(values, axis=-1)
    return top


def highest_group(values: Floats) -> Floats:
    """Return the maximum over groups of (rows, groups, incidents) as (rows, incidents)."""
    top: Floats = np.maximum.reduce(values, axis=1)
    return top


def either(mark: Floats, one: Floats | float, zero: Floats | float) -> Floats:
    """Return `one` where `mark` is 1 and `zero` where it is 0; quicker than a choice by masks."""
    return mark * one + (1 - mark) * zero


def gone(time: Floats) -> Floats:
    """Return 1 - exp(-time): the share of a way covered after `time` time constants."""
    covered: Floats = -np.expm1(-time)
    return covered


def mean_left(time: Floats) -> Floats:
    """Return the mean of exp(-t) over 0 <= t <= `time`; 1 where no time passes."""
    some = np.maximum(time, 1e-12)
    mean: Floats = gone(some) / some
    return mean


def in_store(dries: Floats | float, empties: Floats, days: Floats | float) -> Floats:
    """Return what stands in a store after `days`: two clocks in a row.

    It was empty. Into it flows 1 a day at first, which dries up at the pace `dries` a day, and it
    is emptied at the pace `empties`; the two may be equal.
    """
    slow, fast = np.minimum(dries, empties), np.maximum(dries, empties)
    held: Floats = days * np.exp(-(slow * days)) * mean_left((fast - slow) * days)
    return held


def logistic(x: Floats) -> Floats:
    """Return 1 / (1 + exp(-x)), trust from its logit."""
    p: Floats = 1 / (1 + np.exp(-x))
    return p


def logit(p: Floats) -> Floats:
    """Return log(p / (1 - p)) for p strictly between 0 and 1."""
    x: Floats = np.log(p / (1 - p))
    return x
