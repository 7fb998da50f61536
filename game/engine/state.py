"""The rows as they stand between two turns."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from game.engine.trust.arrays import total
from game.engine.trust.setting import Bools, Floats
from game.engine.trust.state import TrustState

if TYPE_CHECKING:
    from collections.abc import Sequence

    Rows = Sequence[int] | NDArray[np.intp]

Counts = NDArray[np.int16]


@dataclass(frozen=True)
class State:
    """Every playthrough at the opening of `turn`; arrays are read-only, rows first.

    `waiting`, `working` and `finding` hold infinity or 0 for "not at all"; see each.
    """

    turn: int  # the same for all rows; equals the number of turns when the game is over
    trust: TrustState
    played: Counts  # (rows, cards) turn on which it was chosen, -1 if it was not
    done: Bools  # (rows, cards) it has taken effect
    waiting: Floats  # (rows, cards) hours until it takes effect, infinity if nothing is due
    working: Floats  # (rows, cards) days its work still goes on, 0 none, infinity to the end
    able: Floats  # (rows, capabilities) how far each carries, 0-1
    growing: Floats  # (rows, capabilities) built and not there yet, 0-1
    cases: Floats  # (rows, queues) people who wait for their case to be served
    elsewhere: Floats  # (rows, groups, incidents) share of need of those who queue that others left
    order: Counts  # (rows,) card whose order of serving holds, -1 if none has said
    left: Floats  # (rows, groups) people who left without a word so far
    known: Bools  # (rows, facts) settled for the team
    public: Bools  # (rows, facts) settled for everybody
    finding: Floats  # (rows, facts) hours until it is settled, infinity if nobody looks
    claimed: Counts  # (rows, facts) +1 said to be so, -1 said not to be so, 0 nothing said
    fired: Bools  # (rows, injects) has ever come in
    incoming: Bools  # (rows, injects) came in as this turn opened
    word: Counts  # (rows, promises) a Word
    given: Counts  # (rows, promises) turn on which it was given, -1 if it was not
    stance: Floats  # (rows,) most accommodating posture since it began to hit others, 0-1
    effort: Floats  # (rows,) tokens for this turn
    loyalty: Floats  # (rows,) the loyalty meter, 0-1
    media: Floats  # (rows,) mean media attention of the last turn, 0-1
    heard: Floats  # (rows,) media attention of all turns so far, added up
    costs: Floats  # (rows, components) currency so far
    card_money: Floats  # (rows,) currency that cards have taken so far

    @property
    def rows(self) -> int:
        """Return how many playthroughs there are."""
        return len(self.effort)

    @property
    def cost(self) -> Floats:
        """Return the currency spent and lost so far, (rows,)."""
        return total(self.costs)

    @property
    def mean_media(self) -> Floats:
        """Return the mean media attention of the turns so far, 0-1, each counted alike, (rows,)."""
        return self.heard / max(self.turn, 1)

    @property
    def started(self) -> Bools:
        """Return which incidents have begun, (rows, incidents)."""
        return self.trust.started > 0


def sealed(state: State) -> State:
    """Return `state` with arrays that cannot be written to."""
    for value in vars(state).values():
        if isinstance(value, np.ndarray):
            value.setflags(write=False)
    return state


def chosen(state: State, rows: Rows) -> State:
    """Return these rows of `state`, in this order; a row may be taken many times."""
    return sealed(replace(state, trust=_picked(state.trust, rows), **_arrays(state, rows)))


def joined(first: State, more: State) -> State:
    """Return the rows of two states of the same turn, one after the other."""
    trust = replace(first.trust, **_beside(first.trust, more.trust))
    return sealed(replace(first, trust=trust, **_beside(first, more)))


def _picked(trust: TrustState, rows: Rows) -> TrustState:
    return replace(trust, **_arrays(trust, rows))


def _arrays(holder: State | TrustState, rows: Rows) -> dict[str, Any]:  # the fields differ in kind
    places = np.asarray(rows, dtype=np.intp)
    picked = {}
    for field in fields(holder):
        values = getattr(holder, field.name)
        if isinstance(values, np.ndarray):
            picked[field.name] = np.asfortranarray(values[places])
            picked[field.name].setflags(write=False)
    return picked


def _beside(first: State | TrustState, more: State | TrustState) -> dict[str, Any]:
    found = {}
    for field in fields(first):
        values = getattr(first, field.name)
        if isinstance(values, np.ndarray):
            both = np.concatenate((values, getattr(more, field.name)))
            found[field.name] = np.asfortranarray(both)
            found[field.name].setflags(write=False)
    return found
