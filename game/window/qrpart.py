"""An address as a picture that a phone reads."""

from dataclasses import dataclass
from itertools import groupby

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect

Squares = tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture(Part):
    """Dark squares on a light sheet; their quiet margin is among the rows."""

    rows: Squares

    @property
    def covers(self) -> bool:
        """Tell that nothing under it shows through."""
        return True

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the sheet, then the squares as they were drawn the first time."""
        brush.fill(rect, theme.SHEET, theme.RADIUS_SHEET)
        if self.rows:
            brush.once(("qr", self.rows), rect, 0, self._squares)

    def _squares(self, brush: Brush, rect: Rect) -> None:
        """Draw every run of dark squares; each is the same whole number of pixels wide."""
        factor, count = brush.scale.factor, len(self.rows)
        pixels = int(min(rect.w, rect.h) * factor) // count
        side = pixels / factor
        left, top = (round((room - count * side) / 2 * factor) / factor for room in rect[2:])
        for y, row in enumerate(self.rows):
            x = 0
            for dark, run in groupby(row):
                long = len(list(run))
                if dark:
                    at = (rect.x + left + x * side, rect.y + top + y * side)
                    brush.fill(Rect(*at, long * side, side), theme.INK)
                x += long
