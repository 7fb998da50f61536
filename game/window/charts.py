"""Lines over turns: the small trace under a meter and the timeline of the debrief."""

from dataclasses import dataclass
from math import ceil

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Colour, Style
from game.window.tokens import draw_shape
from game.window.voices import LOOKS, Voice, mark

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spark(Part):
    """A meter's trace over all turns: where it has been, and you at its end."""

    values: tuple[float, ...]
    turns: int
    low: float = 0.0
    high: float = 100.0
    axis: bool = True

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the axis with a tick a turn, the line, and the disc that is now."""
        foot = rect.bottom - (8 if self.axis else 0)
        if self.axis:
            brush.rule(rect.x - 4, foot, rect.w + 8, 2, theme.RULE2)
            for turn in range(self.turns + 1):
                brush.upright(self._at(rect, turn) - 1, foot, 7, 2, theme.RULE2)
        if not self.values:
            return
        room = Rect(rect.x, rect.y + 10, rect.w, foot - rect.y - 22)
        points = [(self._at(rect, i), self._height(room, v)) for i, v in enumerate(self.values)]
        if len(points) > 1:
            brush.path(points, 4.5, theme.INK)
        brush.disc(points[-1], 11, theme.SHEET)
        brush.disc(points[-1], 8, theme.RED)

    def _at(self, rect: Rect, turn: int) -> float:
        return rect.x + rect.w * turn / max(1, self.turns)

    def _height(self, room: Rect, value: float) -> float:
        reach = (value - self.low) / ((self.high - self.low) or 1.0)
        return room.bottom - room.h * min(1.0, max(0.0, reach))


@dataclass(frozen=True, slots=True)
class Series:
    """One line of the timeline. A value of None leaves the line open there."""

    name: str
    values: tuple[float | None, ...]
    voice: Voice = "you"
    said: str = ""
    shape: str = ""  # of the team that it is of, where there are several


@dataclass(frozen=True, slots=True)
class Timeline(Part):
    """Lines over turns, named at their ends; a dotted line stands at the chosen turn."""

    series: tuple[Series, ...]
    labels: tuple[str, ...]
    ticks: tuple[tuple[float, str], ...]
    low: float
    high: float
    marked: int | None = None
    band: tuple[tuple[float | None, float | None], ...] = ()  # at each turn, around your line

    @property
    def says(self) -> str:
        """Return the names at the ends of the lines."""
        return " ".join(_said(one) for one in self.series)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw grid, marker, lines from the least to yours, then the names."""
        plot = self.plot(brush.type, rect)
        self._grid(brush, rect, plot)
        if self.marked is not None:
            x = self._x(plot, self.marked)
            brush.broken((x - 1, rect.y), (x - 1, plot.bottom), 2, theme.INK, (3, 6))
        self._band(brush, plot)
        for one in sorted(self.series, key=lambda s: _OVER.get(s.voice, 2)):
            self._line(brush, plot, one, theme.surface(mood.ground))
        self._names(brush, plot)

    def plot(self, type_: Type, rect: Rect) -> Rect:
        """Return where the lines run, inside the labels."""
        left = max((type_.width(text, _AXIS) for _, text in self.ticks), default=0.0) + 20
        right = max((type_.width(_said(s), _NAME) for s in self.series), default=0.0) + self._aside
        foot = type_.line(_AXIS) + 12
        return Rect(rect.x + left, rect.y + 8, rect.w - left - right, rect.h - foot - 8)

    def turn_boxes(self, type_: Type, rect: Rect) -> tuple[Rect, ...]:
        """Return the strip of each turn, for pressing."""
        plot = self.plot(type_, rect)
        step = plot.w / max(1, len(self.labels) - 1)
        return tuple(
            Rect(self._x(plot, i) - step / 2, plot.y, step, plot.h) for i in range(len(self.labels))
        )

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the plot is too small to read."""
        plot = self.plot(type_, rect)
        if plot.w < 100:
            return "timeline too narrow"
        return "" if plot.h >= 100 else "timeline too low"

    def _named(self, type_: Type, plot: Rect) -> range:
        """Return which turns are labelled: all, or every second, third... where they collide."""
        step = plot.w / max(1, len(self.labels) - 1)
        widest = max((type_.width(label, _AXIS) for label in self.labels), default=0.0)
        return range(0, len(self.labels), max(1, ceil((widest + 4) / max(step, 1.0))))

    def _grid(self, brush: Brush, rect: Rect, plot: Rect) -> None:
        half = brush.type.line(_AXIS) / 2
        for value, text in self.ticks:
            y = self._y(plot, value)
            brush.rule(plot.x - 8, y - 1, plot.w + 16, 2, theme.RULE)
            brush.words(text, plot.x - 22, y - half, _AXIS, 1.0)
        brush.rule(plot.x - 8, plot.bottom - 1, plot.w + 16, 3, theme.INK)
        for i in self._named(brush.type, plot):
            brush.words(self.labels[i], self._x(plot, i), plot.bottom + 10, _AXIS, 0.5)

    def _band(self, brush: Brush, plot: Rect) -> None:
        """Draw between what and what your line may lie, as far as that is told."""
        edges = [(i, low, high) for i, (low, high) in enumerate(self.band)
                 if low is not None and high is not None]  # fmt: skip
        if len(edges) < 2:
            return
        over = [(self._x(plot, i), self._y(plot, high)) for i, _low, high in edges]
        below = [(self._x(plot, i), self._y(plot, low)) for i, low, _high in edges]
        brush.polygon([*over, *reversed(below)], theme.INSET)
        brush.path(over, 2, theme.RULE2, (4, 6))
        brush.path(below, 2, theme.RULE2, (4, 6))

    def _line(self, brush: Brush, plot: Rect, one: Series, ground: Colour) -> None:
        look = LOOKS[one.voice]
        runs: list[list[Point]] = [[]]
        for i, value in enumerate(one.values):
            if value is None:
                runs.append([])
            else:
                runs[-1].append((self._x(plot, i), self._y(plot, value)))
        for points in runs:
            if len(points) > 1:
                brush.path(points, look.thick, look.colour, look.dash)
        for i, value in enumerate(one.values):
            if value is not None:
                at = (self._x(plot, i), self._y(plot, value))
                _mark(brush, one, at, ground, chosen=i == self.marked)

    @property
    def _aside(self) -> float:
        """Return how far a name stands from its line: among many, its mark stands before it."""
        return 62.0 if len(self.series) > FEW else 18.0

    def _names(self, brush: Brush, plot: Rect) -> None:
        ends = [(self._y(plot, _last(s)), s) for s in self.series if _last_or_none(s) is not None]
        ends.sort(key=lambda end: end[0])
        room = plot.h / max(1, len(ends) - 1)
        fits = (each for each in _NAMES if brush.type.line(each) * 0.9 <= room)
        name = next(fits, _NAMES[-1])
        high = brush.type.line(name)
        tops = apart([y - high / 2 for y, _ in ends], high * 0.9, plot.y - high, plot.bottom)
        for top, (y, one) in zip(tops, ends, strict=True):
            look = LOOKS[one.voice]
            if len(self.series) > FEW:
                self._lead(brush, plot, one, (y, top + high / 2))
            brush.words(_said(one), plot.right + self._aside, top, name.on(look.colour))

    def _lead(self, brush: Brush, plot: Rect, one: Series, heights: Point) -> None:
        """Draw from the end of a line to its mark, which stands before its name."""
        end, named = heights
        colour = LOOKS[one.voice].colour
        brush.path([(plot.right + 12, end), (plot.right + 34, named)], 1.5, colour)
        _mark(brush, one, (plot.right + 44, named), theme.SHEET, chosen=False)

    def _x(self, plot: Rect, turn: int) -> float:
        return plot.x + plot.w * turn / max(1, len(self.labels) - 1)

    def _y(self, plot: Rect, value: float) -> float:
        return plot.bottom - plot.h * (value - self.low) / ((self.high - self.low) or 1.0)


_AXIS: Style = theme.FIGURE.at(26, 30).on(theme.INK2)
_OVER = {"best": 0, "history": 1, "rival": 3, "you": 4}  # what is drawn over what; all others: 2
FEW = 4  # lines that are told apart without their marks before their names
_NAME: Style = theme.FIGURE.at(32, 36)
_NAMES = tuple(_NAME.at(size, size + 4) for size in (32, 27, 23, 19, 16))  # for many lines


def _said(one: Series) -> str:
    last = _last_or_none(one)
    return one.said or (one.name if last is None else f"{last:.0f} {one.name}")


def _last_or_none(one: Series) -> float | None:
    return next((value for value in reversed(one.values) if value is not None), None)


def _last(one: Series) -> float:
    return _last_or_none(one) or 0.0


def apart(tops: list[float], gap: float, low: float, high: float) -> list[float]:
    """Return places `gap` apart: pushed downwards first, then back up from the lower edge."""
    placed: list[float] = []
    for top in tops:
        placed.append(max(top, low, placed[-1] + gap if placed else low))
    limit = high
    for i in range(len(placed) - 1, -1, -1):
        placed[i] = min(placed[i], limit)
        limit = placed[i] - gap
    return placed


def _mark(brush: Brush, one: Series, at: Point, ground: Colour, *, chosen: bool) -> None:
    """Draw the mark of a line: the shape that its team bears all day, or else its voice's own."""
    colour = LOOKS[one.voice].colour
    if not one.shape:
        mark(brush, one.voice, at, colour, ground, chosen=chosen)
        return
    side = 28.0 if chosen and one.voice == "you" else 19.0
    draw_shape(brush, one.shape, at, side + 6, ground)
    draw_shape(brush, one.shape, at, side, colour)
