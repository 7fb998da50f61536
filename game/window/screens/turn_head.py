"""The head of the table: the case, the turns, the date, and the clock."""

from dataclasses import dataclass

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.masthead import masthead, stops
from game.window.parts import DoubleRule, Words
from game.window.text import Type
from game.window.theme import Style

CLOCK_WIDE = 172.0
_STEPS = tuple(theme.CLOCK.at(size, size * 1.08) for size in (52, 44, 36, 30, 26))
_SMALL = tuple(theme.CLOCK.at(size, size * 1.08) for size in (34, 30, 26, 22))


@dataclass(frozen=True, slots=True)
class Clock(Part):
    """The time left to plan; in the last minute on a red field."""

    said: str
    last: bool
    steps: tuple[Style, ...] = _STEPS

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
        return (
            "" if type_.width(self.said, self._style(type_, rect.w)) <= rect.w else "clock too wide"
        )

    def _style(self, type_: Type, wide: float) -> Style:
        return type_.fit(self.said, self.steps, wide - 56, 1)[0]


def head(view: TurnFace, frame: Frame) -> Boxes:
    """Return the masthead in one row."""
    told = view.table.masthead
    boxes = masthead(frame, told.title, told.mode, stops(told), told.date, told.length)
    return (*boxes, *clock(view, frame))


def clock(view: TurnFace, frame: Frame) -> Boxes:
    """Return the clock, where a timer is set."""
    if not view.clock:
        return ()
    right = frame.canvas.w - frame.scale.margin
    place = Rect(right - CLOCK_WIDE, 12, CLOCK_WIDE, 58)
    return (Box("clock", place, Clock(view.clock, view.last_minute)),)


def small(view: TurnFace, frame: Frame) -> tuple[Boxes, float]:
    """Return the head in one line of large words, and where it ends."""
    if frame.scale.text < 1.4:
        return head(view, frame), 96.0
    told, type_, margin = view.table.masthead, frame.type, frame.scale.margin
    row = Rect(margin, 6, frame.canvas.w - 2 * margin, frame.big(38))
    date, about = theme.STRONG.at(26, 32).on(theme.RED), theme.CAPTION.at(22, 28)
    wide, beside = type_.width(told.date, date) + 4, type_.width(told.length, about) + 4
    gap = frame.big(16)
    boxes = [
        Box("date", row.left(wide), Words(told.date, date, middle=True)),
        Box("date-about", Rect(row.x + wide + gap, row.y, beside, row.h),
            Words(told.length, about, middle=True)),
        Box("head-rule", Rect(row.x, row.bottom + 4, row.w, 6), DoubleRule()),
    ]  # fmt: skip
    right = row.right
    if view.clock:
        place = row.far(frame.big(126))
        boxes.append(Box("clock", place, Clock(view.clock, view.last_minute, _SMALL)))
        right = place.x - gap
    left = row.x + wide + beside + 2 * gap
    now, turns = stops(told).now, len(told.track)
    boxes.append(Box("turns", Rect(left, row.y, right - left, row.h), Stops(now, turns)))
    return tuple(boxes), row.bottom + 16


@dataclass(frozen=True, slots=True)
class Stops(Part):
    """The turns as discs alone, or as words where there is no room for discs."""

    now: int
    turns: int

    @property
    def says(self) -> str:
        """Return where we are."""
        return _("turn {now} of {turns}").format(now=self.now + 1, turns=self.turns)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the discs from the right, or the words."""
        scale, middle = brush.scale.text, rect.centre[1]
        step = min(40 * scale, (rect.w - 36 * scale) / max(1, self.turns - 1))
        if step < 17 * scale:
            style = theme.FIGURE
            top = middle - brush.type.line(style) / 2
            brush.words(f"{self.now + 1}/{self.turns}", rect.right, top, style, 1.0)
            return
        right = rect.right - 18 * scale
        left = right - step * (self.turns - 1)
        here = left + step * self.now
        brush.rule(here, middle - 1.5, right - here, 3, theme.RULE2)
        brush.rule(left, middle - 2, here - left, 4, theme.INK)
        for turn in range(self.turns):
            self._disc(brush, (left + step * turn, middle), turn)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether not even the words fit."""
        fits = type_.width(f"{self.now + 1}/{self.turns}", theme.FIGURE) <= rect.w
        return "" if fits else "no room for the turns"

    def _disc(self, brush: Brush, at: tuple[float, float], turn: int) -> None:
        scale = brush.scale.text
        if turn == self.now:
            brush.disc(at, 16 * scale, theme.RED)
            style = theme.FIGURE.at(22, 26).on(theme.SHEET)
            top = at[1] - brush.type.line(style) / 2
            brush.words(str(turn + 1), at[0], top, style, 0.5)
            return
        brush.disc(at, 8 * scale, theme.INK if turn < self.now else theme.RULE2)
        if turn > self.now:
            brush.disc(at, 5.5 * scale, theme.PAGE)
