"""Rows of a list: one of them is chosen, and shows it by a shade and a red edge."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.parts import Group
from game.window.text import Type


@dataclass(frozen=True, slots=True)
class Row(Part):
    """A row that can be chosen, with its parts at places relative to its box."""

    parts: tuple[tuple[Rect, Part], ...]

    @property
    def says(self) -> str:
        """Return the words of all parts."""
        return Group(self.parts).says

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the shade and the edge, then the parts."""
        if mood.chosen > 0.5 or mood.hover > 0.5 or mood.pressed:
            brush.fill(rect, theme.INSET, self.radius)
        if mood.chosen > 0.5:
            brush.fill(Rect(rect.x, rect.y, 7, rect.h), theme.RED)
        Group(self.parts).draw(brush, rect, mood)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring inside the row, so that it covers no neighbour."""
        brush.ring(rect.inset(4), theme.ring(mood.ground), 3, 0, self.radius)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Return what any part cannot hold."""
        return Group(self.parts).spill(type_, rect)
