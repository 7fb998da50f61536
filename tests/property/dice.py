"""Random numbers for many rows at once; the ends of a range come up often."""

import numpy as np

from game.engine.trust.setting import Floats

ENDS = 1 / 6  # chance of each end of a range


class Dice:
    """Everything random in an example comes from one seed, so that a failure can be replayed."""

    def __init__(self, seed: int, rows: int) -> None:
        self.random = np.random.default_rng(seed)
        self.rows = rows

    def uniform(self, low: float, high: float, *shape: int) -> Floats:
        """Return numbers between `low` and `high`, (rows, *shape)."""
        return np.asfortranarray(self.random.uniform(low, high, (self.rows, *shape)))

    def share(self, *shape: int) -> Floats:
        """Return shares of 0 to 1, nothing and everything among them, (rows, *shape)."""
        return np.asfortranarray(np.clip(self.uniform(-ENDS, 1 + ENDS, *shape), 0, 1))

    def wide(self, low: float, high: float, *shape: int) -> Floats:
        """Return numbers of any order of magnitude between `low` and `high`, (rows, *shape)."""
        return np.asfortranarray(np.exp(self.uniform(np.log(low), np.log(high), *shape)))

    def flip(self, chance: float, *shape: int) -> Floats:
        """Return 1 with `chance` and 0 otherwise, (rows, *shape)."""
        return np.asfortranarray((self.uniform(0, 1, *shape) < chance) * 1.0)

    def some(self, chance: float, *shape: int) -> Floats:
        """Return shares, most of them 0 if `chance` is small, (rows, *shape)."""
        return self.flip(chance, *shape) * self.share(*shape)

    def places(self, count: int, *shape: int) -> Floats:
        """Return whole numbers below `count`, (rows, *shape)."""
        return np.floor(self.uniform(0, count, *shape))

    def quantiles(self, count: int) -> list[float]:
        """Return `count` numbers strictly inside (0, 1)."""
        return list(self.random.uniform(0.01, 0.99, count))
