"""Rectangles in design pixels (1080 lines to the screen), and how to divide them."""

from collections.abc import Sequence
from typing import NamedTuple


class Rect(NamedTuple):
    """A box on the screen: left, top, width and height in design pixels."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        """Return the middle of the box."""
        return self.x + self.w / 2, self.y + self.h / 2

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def contains(self, other: "Rect", slack: float = 0.5) -> bool:
        """Tell whether another box lies inside this one, give or take `slack`."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlap(self, other: "Rect") -> float:
        """Return the area both boxes cover."""
        wide = min(self.right, other.right) - max(self.x, other.x)
        high = min(self.bottom, other.bottom) - max(self.y, other.y)
        return wide * high if wide > 0 and high > 0 else 0.0

    def inset(self, across: float, down: float | None = None) -> "Rect":
        """Return the box with its edges moved inwards (negative: outwards)."""
        drop = across if down is None else down
        return Rect(self.x + across, self.y + drop, self.w - 2 * across, self.h - 2 * drop)

    def moved(self, across: float, down: float) -> "Rect":
        """Return the box moved."""
        return Rect(self.x + across, self.y + down, self.w, self.h)

    def top(self, height: float) -> "Rect":
        """Return a strip along the upper edge."""
        return Rect(self.x, self.y, self.w, height)

    def foot(self, height: float) -> "Rect":
        """Return a strip along the lower edge."""
        return Rect(self.x, self.bottom - height, self.w, height)

    def left(self, width: float) -> "Rect":
        """Return a strip along the left edge."""
        return Rect(self.x, self.y, width, self.h)

    def far(self, width: float) -> "Rect":
        """Return a strip along the right edge."""
        return Rect(self.right - width, self.y, width, self.h)

    def below(self, offset: float, height: float | None = None) -> "Rect":
        """Return what is left under `offset`, or a strip of `height` there."""
        rest = self.h - offset if height is None else height
        return Rect(self.x, self.y + offset, self.w, rest)

    def columns(self, count: int, gap: float = 0.0) -> tuple["Rect", ...]:
        """Divide into equal columns with gaps."""
        return self.across([1.0] * count, gap)

    def rows(self, count: int, gap: float = 0.0) -> tuple["Rect", ...]:
        """Divide into equal rows with gaps."""
        high = (self.h - gap * (count - 1)) / count
        return tuple(Rect(self.x, self.y + i * (high + gap), self.w, high) for i in range(count))

    def across(self, shares: Sequence[float], gap: float = 0.0) -> tuple["Rect", ...]:
        """Divide into columns by shares of the width, with gaps."""
        free = self.w - gap * (len(shares) - 1)
        whole, left, cut = sum(shares), self.x, []
        for share in shares:
            wide = free * share / whole
            cut.append(Rect(left, self.y, wide, self.h))
            left += wide + gap
        return tuple(cut)

    def grid(self, across: int, down: int, gap: float, row_gap: float) -> tuple["Rect", ...]:
        """Divide into cells, row by row."""
        return tuple(c for row in self.rows(down, row_gap) for c in row.columns(across, gap))

    def centred(self, width: float, height: float) -> "Rect":
        """Return a box of this size in the middle of this one."""
        return Rect(self.x + (self.w - width) / 2, self.y + (self.h - height) / 2, width, height)
