"""Figures that count to where they have come."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.motion import share
from game.window.text import Type
from game.window.theme import Style


@dataclass(frozen=True, slots=True)
class Count(Part):
    """A figure that counts from one number to another when the screen opens.

    `said` is how the end is printed; on the way the number stands between `before` and `behind`.
    """

    start: float
    end: float
    said: str
    style: Style = theme.NUMBER_XL
    before: str = ""
    behind: str = ""
    places: int = 0
    align: float = 0.0
    steps: tuple[Style, ...] = ()

    @property
    def says(self) -> str:
        """Return the figure it comes to."""
        return self.said

    @property
    def lasts(self) -> float:
        """Return how long it counts."""
        return theme.COUNT_MS if self.start != self.end else 0.0

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the number as far as it has come."""
        grown = share(mood.since, theme.COUNT_MS)
        now = self.start + (self.end - self.start) * grown
        text = self.said if grown >= 1.0 else f"{self.before}{now:.{self.places}f}{self.behind}"
        style = self._style(brush.type, rect.w)
        brush.words(text, rect.x + rect.w * self.align, rect.y, style, self.align)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the figure is larger than its box."""
        style = self._style(type_, rect.w)
        fits = type_.width(self.said, style) <= rect.w + 1 and type_.line(style) <= rect.h + 1
        return "" if fits else f"figure too large: {self.said!r}"

    def _style(self, type_: Type, wide: float) -> Style:
        return type_.fit(self.said, self.steps, wide, 1)[0] if self.steps else self.style
