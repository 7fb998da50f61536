"""The head of the table: the case, the turns, the date, and the clock."""

from dataclasses import dataclass

from game.present.parts import Masthead
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.masthead import Track, masthead
from game.window.text import Type
from game.window.theme import Style

CLOCK_WIDE = 172.0
_STEPS = tuple(theme.CLOCK.at(size, size * 1.08) for size in (52, 44, 36, 30, 26))


@dataclass(frozen=True, slots=True)
class Clock(Part):
    """The time left to plan; in the last minute on a red field."""

    said: str
    last: bool

    @property
    def says(self) -> str:
        """Return the time."""
        return self.said

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the hourglass, then the time."""
        colour = theme.INK
        if self.last:
            brush.fill(rect, theme.RED, theme.RADIUS_BUTTON)
            colour = theme.SHEET
        style = self._style(brush.type, rect.w)
        wide = brush.type.width(self.said, style)
        right, middle = rect.right - (10 if self.last else 0), rect.centre[1]
        brush.words(self.said, right, middle - brush.type.line(style) / 2, style.on(colour), 1.0)
        side = min(34.0, rect.h * 0.6)
        if wide + side + 12 <= rect.w:
            left = max(rect.x + side / 2 + 2, right - wide - 12 - side / 2)
            brush.icon_at("hourglass", (left, middle), side, colour, 2.0)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the time is wider than its box."""
        return "" if type_.width(self.said, self._style(type_, rect.w)) <= rect.w else "clock too wide"

    def _style(self, type_: Type, wide: float) -> Style:
        return type_.fit(self.said, _STEPS, wide - 56, 1)[0]


def head(view: TurnFace, frame: Frame) -> Boxes:
    """Return the masthead in one row."""
    told = view.table.masthead
    boxes = masthead(frame, told.title, told.mode, track(told), told.date, told.length)
    return (*boxes, *clock(view, frame))


def track(told: Masthead) -> Track:
    """Return the turns as stops."""
    now = next((i for i, mark in enumerate(told.track) if mark.now), 0)
    return Track(tuple(mark.day for mark in told.track), now)


def clock(view: TurnFace, frame: Frame) -> Boxes:
    """Return the clock, where a timer is set."""
    if not view.clock:
        return ()
    right = frame.canvas.w - frame.scale.margin
    place = Rect(right - CLOCK_WIDE, 12, CLOCK_WIDE, 58)
    return (Box("clock", place, Clock(view.clock, view.last_minute)),)
