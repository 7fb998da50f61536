"""The only randomness: a table of uniforms drawn once from the seed and looked up, never consumed.

Undo, rewind and what-if cannot drift, because nothing is used up; teams of a session share the
table, so they share their luck. The numbers come from SplitMix64 (Steele, Lea and Flood, "Fast
splittable pseudorandom number generators", OOPSLA 2014) read as a counter-based hash: integers
only, the same on every machine and in every version, for ever.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.trust.setting import Floats

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)


@dataclass(frozen=True, slots=True)
class Luck:
    """Uniforms on [0, 1): table is (1 or rows, turns, purposes)."""

    table: Floats

    def draw(self, turn: int, purpose: int) -> Floats:
        """Return the uniform of this turn and purpose, (1 or rows,)."""
        column: Floats = self.table[:, turn, purpose]
        return column


def deal(seeds: Sequence[int], turns: int, purposes: int) -> Luck:
    """Return the luck of these seeds: one seed for a session, or one a row for a study."""
    start = np.array([seed % 2**64 for seed in seeds], dtype=np.uint64)
    wide = max(purposes, 1)
    count = np.arange(1, turns * wide + 1, dtype=np.uint64).reshape(turns, wide)
    with np.errstate(over="ignore"):
        bits = _mixed(_mixed(start) + (count * _STEP).T[:, :, None])
    # drawn with the rows last, where they lie together, so that no table has to be turned round
    table = ((bits >> np.uint64(11)).astype(np.float64) * 2.0**-53).T
    table.setflags(write=False)
    return Luck(table)


def _mixed(bits: NDArray[np.uint64]) -> NDArray[np.uint64]:
    bits = bits ^ (bits >> np.uint64(30))
    bits *= _FIRST
    bits ^= bits >> np.uint64(27)
    bits *= _SECOND
    bits ^= bits >> np.uint64(31)
    return bits
