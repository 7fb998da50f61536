"""Counted things: effort discs, step bars, bars with a track, team shapes, review marks."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.motion import share
from game.window.text import Type
from game.window.theme import Colour

TeamShape = str  # one of those below


def draw_effort(brush: Brush, middle: tuple[float, float], side: float, face: Colour) -> None:
    """Draw one effort: a disc with a ring of paper in it."""
    brush.disc(middle, side / 2, theme.INK)
    large = side >= 30
    reach = side * (0.36 if large else 0.28 if side > 22 else 0.25)
    brush.circle(middle, reach, 2.0 if large else max(2.2, side * 0.1), face)


@dataclass(frozen=True, slots=True)
class Effort(Part):
    """Efforts left, then those spent as dashed circles; from the right edge of the box."""

    left: int
    spent: int = 0
    side: float = 34.0
    gap: float = 5.0
    face: Colour = theme.SHEET
    from_right: bool = True

    @property
    def says(self) -> str:
        """Return nothing: the figure beside it says it."""
        return ""

    def wide(self) -> float:
        """Return the width of all of them."""
        both = 2 * self.gap if self.left and self.spent else 0.0
        return (self.left + self.spent) * (self.side + self.gap) - self.gap + both

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw them in a row around the middle of the height."""
        middle, step = rect.centre[1], self.side + self.gap
        start = rect.right - self.wide() if self.from_right else rect.x
        for i in range(self.left + self.spent):
            apart = 2 * self.gap if self.left and i >= self.left else 0.0
            at = (start + i * step + apart + self.side / 2, middle)
            if i < self.left:
                draw_effort(brush, at, self.side, self.face)
            else:
                brush.dashed_circle(at, self.side / 2, 2.0, theme.RULE2)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether they are wider than the box."""
        return "" if self.wide() <= rect.w + 1 else "too many efforts for their box"


@dataclass(frozen=True, slots=True)
class Steps(Part):
    """So many of so many, as short bars: difficulty, a lesson's level, a state."""

    filled: int
    of: int
    colour: Colour = theme.INK
    track: Colour = theme.RULE
    gap: float = 4.0
    round: float = 3.0

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the bars across the box."""
        for i, bar in enumerate(rect.columns(self.of, self.gap)):
            brush.fill(bar, self.colour if i < self.filled else self.track, self.round)


@dataclass(frozen=True, slots=True)
class Bar(Part):
    """A share of a whole on its track."""

    part: float
    colour: Colour = theme.INK
    track: Colour = theme.INSET
    after: float = 0.0
    grows: bool = False

    @property
    def lasts(self) -> float:
        """Return how long it grows."""
        return self.after + theme.COUNT_MS if self.grows else 0.0

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the track, then the share of it."""
        brush.fill(rect, self.track, 3)
        full = min(1.0, max(0.0, self.part))
        if self.grows:
            full *= share(mood.since, theme.COUNT_MS, self.after)
        if full > 0:
            brush.fill(Rect(rect.x, rect.y, max(4.0, rect.w * full), rect.h), self.colour, 3)


@dataclass(frozen=True, slots=True)
class Team(Part):
    """The shape that tells a team apart."""

    shape: TeamShape
    colour: Colour = theme.INK

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the shape as large as the box allows."""
        draw_shape(brush, self.shape, rect.centre, min(rect.w, rect.h), self.colour)


def draw_shape(
    brush: Brush, shape: TeamShape, at: tuple[float, float], side: float, colour: Colour
) -> None:
    """Draw the shape of a team around a point."""
    if shape == "circle":
        brush.disc(at, side / 2, colour)
        return
    left, top = at[0] - side / 2, at[1] - side / 2
    brush.polygon([(left + x * side, top + y * side) for x, y in _SHAPES[shape]], colour)


_SHAPES: dict[TeamShape, tuple[tuple[float, float], ...]] = {
    "triangle": ((0.5, 0.04), (1.0, 0.95), (0.0, 0.95)),
    "square": ((0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94)),
    "diamond": ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    "hexagon": ((0.25, 0.07), (0.75, 0.07), (1.0, 0.5), (0.75, 0.93), (0.25, 0.93), (0.0, 0.5)),
    "star": (
        (0.5, 0.0), (0.62, 0.36), (1.0, 0.37), (0.7, 0.6), (0.81, 0.97), (0.5, 0.75),
        (0.19, 0.97), (0.3, 0.6), (0.0, 0.37), (0.38, 0.36),
    ),
    "drop": (
        (0.5, 0.0), (0.66, 0.27), (0.8, 0.5), (0.84, 0.68), (0.78, 0.84), (0.66, 0.95),
        (0.5, 1.0), (0.34, 0.95), (0.22, 0.84), (0.16, 0.68), (0.2, 0.5), (0.34, 0.27),
    ),
    "cross": (
        (0.33, 0.0), (0.67, 0.0), (0.67, 0.33), (1.0, 0.33), (1.0, 0.67), (0.67, 0.67),
        (0.67, 1.0), (0.33, 1.0), (0.33, 0.67), (0.0, 0.67), (0.0, 0.33), (0.33, 0.33),
    ),
}  # fmt: skip
