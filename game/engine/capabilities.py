"""What the company is able to do: built now, there later, lost again when nobody keeps it up.

What a card builds is on its way first, becomes ability with the capability's lag, and fades. All
of it is linear, so a turn of any length is one step, and no spending hurries the lag (D).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from game.engine.trust.arrays import in_store, mean_left, spread, zeros

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.active import Active
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Floats

LEAST = 1e-9  # share a day below which nothing fades


class Grown(NamedTuple):
    """Capabilities over a turn, (rows, capabilities), 0-1."""

    able: Floats  # as the turn ends
    growing: Floats  # on its way, as the turn ends
    mean: Floats  # mean of the turn: what its work can lean on


def at_first(case: Case, rows: int) -> tuple[Floats, Floats]:
    """Return what is there and what is on its way before the first decision."""
    return spread(case.abilities.start, rows), zeros(rows, len(case.index.capabilities))


def grown(case: Case, state: State, cards: Active, days: float) -> Grown:
    """Return the capabilities after a turn in which `cards` build."""
    if not case.index.capabilities:
        return Grown(state.able, state.growing, state.able)
    able, growing = _built(state, cards)
    ripens, fades = case.abilities.ripens, case.abilities.fades
    after = able * np.exp(-fades * days) + growing * ripens * in_store(ripens, fades, days)
    left = growing * np.exp(-ripens * days)
    kept = able + growing - growing * mean_left(ripens * days)  # the mean if nothing faded
    faded = (able + growing - left - after) / np.maximum(fades * days, LEAST)
    return Grown(after, left, np.where(fades > LEAST, faded, kept))


def leaning_on(limits: Sequence[int], mean: Floats) -> Floats:
    """Return the share (rows,) of its pace that work keeps: the lowest of what it is limited by."""
    share = np.ones(mean.shape[0])
    for place in limits:
        share = np.minimum(share, mean[:, place])
    return share


def _built(state: State, cards: Active) -> tuple[Floats, Floats]:
    """Return what is there and on its way once the cards of the turn have built or torn down."""
    able, growing = state.able.copy(order="F"), state.growing.copy(order="F")
    for acts, acts_here in cards:
        for place, share in acts.builds:
            here, coming = able[:, place], growing[:, place]
            if share >= 0:
                growing[:, place] = coming + np.where(acts_here, share * (1 - here - coming), 0.0)
            else:
                able[:, place] = here * np.where(acts_here, 1 + share, 1.0)
                growing[:, place] = coming * np.where(acts_here, 1 + share, 1.0)
    return able, growing
