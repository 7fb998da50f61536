"""What stands for a team on the table: a sheet, dark once its plan is in; and effort placed."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.parts import Group
from game.window.text import Type
from game.window.theme import Colour


@dataclass(frozen=True, slots=True)
class Tile(Part):
    """A sheet on the table; once its plan is locked it turns ink, with a ring of paper.

    A ghost is an empty place: what is not of this game.
    """

    parts: tuple[tuple[Rect, Part], ...]
    locked: bool = False
    ghost: bool = False

    @property
    def says(self) -> str:
        """Return the words of all parts."""
        return Group(self.parts).says

    @property
    def radius(self) -> float:
        """Return how round it is."""
        return theme.RADIUS_BUTTON

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the face, then each part."""
        if self.ghost:
            brush.dashes(rect, theme.RULE2, 2.5, self.radius)
        elif self.locked:
            brush.fill(rect, theme.SHEET, self.radius)
            brush.fill(rect.inset(4), theme.INK, self.radius - 3)
        else:
            brush.fill(rect, theme.INSET if mood.hover > 0.5 else theme.SHEET, self.radius)
        inner = Mood(ground="table" if self.locked else "paper", since=mood.since)
        for place, part in self.parts:
            part.draw(brush, place.moved(rect.x, rect.y), inner)

    def draw_under(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the shadow."""
        if not self.ghost:
            brush.shadow(rect, "card", self.radius)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Return what any part cannot hold."""
        return Group(self.parts).spill(type_, rect)


@dataclass(frozen=True, slots=True)
class Tokens(Part):
    """Effort that is placed as discs, and what is left as dashed circles, from the left."""

    placed: int
    of: int
    colour: Colour = theme.INK
    side: float = 28.0
    gap: float = 8.0

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw them in a row, smaller where there are many."""
        count = max(1, self.of, self.placed)
        side = min(self.side, rect.h, (rect.w + self.gap) / count - self.gap)
        for i in range(count):
            at = (rect.x + i * (side + self.gap) + side / 2, rect.centre[1])
            if i < self.placed:
                brush.disc(at, side / 2, self.colour)
            else:
                brush.dashed_circle(at, side / 2, 2.0, theme.RULE2)
