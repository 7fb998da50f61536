"""A line that is drawn by hand: with the pointer held down, or point by point with the arrows."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.words import _
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.theme import Style

TOP = 100  # of the scale that is drawn on; its foot is 0
STEP = 5  # by how much an arrow moves a point
_CLEAR = 6.0  # from a figure to the edge of the pad
_FIGURE: Style = theme.FIGURE.at(26, 30).on(theme.RED)


@dataclass(frozen=True, slots=True)
class Pad(Part):
    """A place to draw a line in, from a start that is given; `field` names what holds it."""

    field: str
    start: int
    line: tuple[int, ...]  # after the start, each 0-100
    now: int  # which of them the arrows move

    @property
    def says(self) -> str:
        """Return the line in figures, and which of them is moved."""
        figures = ", ".join(map(str, (self.start, *self.line)))
        return _("Your sketch: {figures}; point {now} is {value}").format(
            figures=figures, now=self.now + 1, value=self.line[self.now]
        )

    @property
    def draws(self) -> str:
        """Return the name of the field."""
        return self.field

    def traced(self, rect: Rect, x: float, y: float) -> str:
        """Return the line with a point put where the pen is."""
        place = round((x - rect.x) / rect.w * len(self.line)) - 1
        value = round((rect.bottom - y) / rect.h * TOP)
        place = min(len(self.line) - 1, max(0, place))
        return written(self.put(place, value), place)

    def put(self, place: int, value: int) -> tuple[int, ...]:
        """Return the line with one point elsewhere."""
        kept = min(TOP, max(0, value))
        return (*self.line[:place], kept, *self.line[place + 1 :])

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the line, its points, and the one that the arrows move in a ring with its figure."""
        points = [self._at(rect, i, value) for i, value in enumerate((self.start, *self.line))]
        brush.path(points, 6, theme.RED)
        for at in points:
            brush.disc(at, 9, theme.RED)
        here = points[self.now + 1]
        brush.disc(here, 15, theme.RED)
        brush.disc(here, 10, theme.SHEET)
        above = here[1] - rect.y > 60
        top = here[1] - 52 if above else here[1] + 20
        figure = str(self.line[self.now])
        half = brush.type.width(figure, _FIGURE) / 2 + _CLEAR  # of the frame that shows focus
        x = min(rect.right - half, max(rect.x + half, here[0]))
        brush.words(figure, x, top, _FIGURE, 0.5)

    def _at(self, rect: Rect, place: int, value: int) -> tuple[float, float]:
        across = rect.x + rect.w * place / max(1, len(self.line))
        return across, rect.bottom - rect.h * value / TOP


def written(line: Sequence[int], now: int) -> str:
    """Return a line, and which of its points is moved, as a field holds them."""
    return " ".join(map(str, (now, *line)))


def read(text: str, start: int, count: int) -> tuple[int, tuple[int, ...]]:
    """Return what a field holds: which point is moved, and the line; at first it is level."""
    figures = [int(each) for each in text.split() if each.isdecimal()]
    if len(figures) != count + 1:
        return 0, (start,) * count
    return min(figures[0], count - 1), tuple(min(TOP, each) for each in figures[1:])
