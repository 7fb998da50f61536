"""How much anybody may ask for: floods are slowed down, and guessing takes longer than a day."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from math import ceil

Ticks = Callable[[], float]  # seconds
MOST_KNOWN = 5000


@dataclass(slots=True)
class Bucket:
    """So many at once, and so many a second from then on."""

    most: float
    each_second: float
    ticks: Ticks
    _left: dict[Hashable, tuple[float, float]] = field(default_factory=dict)

    def take(self, who: Hashable, count: float = 1.0) -> bool:
        """Tell whether somebody may have that many more."""
        left = self.left(who)
        if left < count:
            return False
        if len(self._left) >= MOST_KNOWN:
            self._left.clear()
        self._left[who] = (left - count, self.ticks())
        return True

    def left(self, who: Hashable) -> float:
        """Return how many somebody may have now."""
        left, when = self._left.get(who, (self.most, 0.0))
        return min(self.most, left + (self.ticks() - when) * self.each_second)

    def wait(self, who: Hashable) -> int:
        """Return the seconds until somebody may have the next."""
        return ceil(max(0.0, 1.0 - self.left(who)) / self.each_second)


@dataclass(slots=True)
class Guesses:
    """Wrong guesses at a secret: a few, then a wait that doubles; whoever is right begins anew."""

    free: int
    ticks: Ticks
    wrong: int = 0
    until: float = 0.0

    @property
    def wait(self) -> int:
        """Return the seconds to wait before the next guess."""
        left = self.until - self.ticks()
        return int(left) + 1 if left > 0 else 0

    def guessed(self, *, right: bool) -> None:
        """Take note of a guess."""
        self.wrong = 0 if right else self.wrong + 1
        if self.wrong >= self.free:
            self.until = self.ticks() + min(600.0, 5.0 * 2 ** (self.wrong - self.free))
