"""Fair shares: what each of a few decisions adds, on average over the orders of taking them.

Shapley's value: with n decisions, all 2**n subsets are tried. Past `MOST` decisions the average
runs over every rotation of their order and of its reverse; the shares still add up exactly.
"""

from itertools import combinations
from math import factorial
from typing import NamedTuple

import numpy as np

from game.engine.trust.setting import Bools, Floats

MOST = 8


class Worth(NamedTuple):
    """What decisions add to some values, all (decisions, values)."""

    shares: Floats  # Shapley's value; the shares add up to all less none
    alone: Floats  # with it alone, less with none
    without: Floats  # with all, less with all but it


def subsets(count: int) -> Bools:
    """Return the subsets to try, (subsets, decisions): none first and all last."""
    if count <= MOST:
        places = np.arange(2**count)[:, None]
        every: Bools = (places >> np.arange(count)[None, :]) & 1 == 1
        return every
    rows = {frozenset(order[:size]) for order in _orders(count) for size in range(count + 1)}
    rows |= {frozenset(range(count)) - {one} for one in range(count)}
    rows |= {frozenset({one}) for one in range(count)}
    table = np.zeros((len(rows), count), dtype=bool)
    for place, row in enumerate(sorted(rows, key=lambda row: (len(row), sorted(row)))):
        table[place, list(row)] = True
    return table


def worth(tried: Bools, values: Floats) -> Worth:
    """Return what each decision adds; `values` is (subsets, values), rows as in `tried`."""
    count = tried.shape[1]
    where = {row.tobytes(): place for place, row in enumerate(tried)}
    shares = _exact(values, count) if count <= MOST else _rotated(tried, values, where)
    one, rest = np.eye(count, dtype=bool), ~np.eye(count, dtype=bool)
    alone = values[[where[row.tobytes()] for row in one]] - values[0] if count else values[:0]
    without = values[-1] - values[[where[row.tobytes()] for row in rest]] if count else values[:0]
    return Worth(shares, alone, without)


def _exact(values: Floats, count: int) -> Floats:
    """Return the shares from all subsets, whose bits are their places."""
    shares = np.zeros((count, values.shape[1]))
    for one in range(count):
        others = [1 << other for other in range(count) if other != one]
        for size in range(count):
            weight = factorial(size) * factorial(count - size - 1) / factorial(count)
            for chosen in combinations(others, size):
                base = sum(chosen)
                shares[one] += weight * (values[base | 1 << one] - values[base])
    return shares


def _rotated(tried: Bools, values: Floats, where: dict[bytes, int]) -> Floats:
    count = tried.shape[1]
    orders = _orders(count)
    shares = np.zeros((count, values.shape[1]))
    for order in orders:
        row = np.zeros(count, dtype=bool)
        before = values[0]
        for one in order:
            row[one] = True
            after = values[where[row.tobytes()]]
            shares[one] += (after - before) / len(orders)
            before = after
    return shares


def _orders(count: int) -> list[list[int]]:
    forth = [[(start + step) % count for step in range(count)] for start in range(count)]
    return forth + [order[::-1] for order in forth]
