"""The head of every paper screen: the name with its pencil stroke, the case, turns and date."""

from dataclasses import dataclass

from game.present.parts import Masthead
from game.window import theme
from game.window.box import Box, Frame, Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.parts import DoubleRule, Upright, Words
from game.window.paths import pencil
from game.window.text import Type
from game.window.theme import Colour, Style

_NAME = ("Make It ", "Right")
_SIZE = 37.0
_TRACK, _TRACK_GAP = 728.0, 46.0
_YIELDS = 130.0  # how much of its width the track gives up to a long name


@dataclass(frozen=True, slots=True)
class Wordmark(Part):
    """The game's name; the stroke under its last word is the only thing drawn by hand."""

    size: float = _SIZE
    colour: Colour = theme.INK

    @property
    def says(self) -> str:
        """Return the name."""
        return "".join(_NAME)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the name, then the stroke."""
        style = self._style(brush.type)
        brush.words(self.says, rect.x, rect.y, style)
        before = brush.type.width(_NAME[0], style)
        wide = brush.type.width(_NAME[1], style)
        y = rect.y + brush.type.rise(style) + self.size * 0.25
        line = [(rect.x + before + x, y + up) for x, up in pencil(wide * 0.82, self.size * 0.042)]
        brush.path(line, self.size * 0.055, theme.RED)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the name is wider than its box."""
        fits = type_.width(self.says, self._style(type_)) <= rect.w + 1
        return "" if fits else "the name is too wide"

    def _style(self, type_: Type) -> Style:
        # A mark, not reading matter: it keeps its size when words grow.
        size = self.size / type_.scale.text
        return Style("display", size, size * 1.14, self.colour)


@dataclass(frozen=True, slots=True)
class Track(Part):
    """The turns of the case: done, now (red, numbered) and to come, each with its day."""

    labels: tuple[str, ...]
    now: int

    @property
    def says(self) -> str:
        """Return where we are."""
        return f"turn {self.now + 1} of {len(self.labels)}"

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the line, then a disc a turn, then the days there is room for."""
        y = rect.y + 22
        places = self.places(rect)
        here = places[min(self.now, len(places) - 1)]
        if places[-1] > here:
            brush.rule(here, y - 1.5, places[-1] - here, 3, theme.RULE2)
        if here > places[0]:
            brush.rule(places[0], y - 2.5, here - places[0], 5, theme.INK)
        for i, x in enumerate(places):
            self._disc(brush, (x, y), i, mood)
        day = _capped(brush.type, _DAY, 26)
        for i, x in enumerate(places):
            style = day.on(theme.RED) if i == self.now else day
            if i == self.now or self._roomy(brush.type, rect):
                brush.words(self.labels[i], x, rect.y + 45, style, 0.5)

    def places(self, rect: Rect) -> list[float]:
        """Return the middle of each turn's disc."""
        last = max(1, len(self.labels) - 1)
        return [rect.x + rect.w * i / last for i in range(len(self.labels))]

    def spill(self, type_: Type, rect: Rect) -> str:
        """Return nothing: days that would collide are left out, the one now never."""
        return ""

    def _roomy(self, type_: Type, rect: Rect) -> bool:
        step = rect.w / max(1, len(self.labels) - 1)
        day = _capped(type_, _DAY, 26)
        return all(type_.width(label, day) <= step - 8 for label in self.labels)

    def _disc(self, brush: Brush, at: tuple[float, float], turn: int, mood: Mood) -> None:
        if turn < self.now:
            brush.disc(at, 11, theme.INK)
        elif turn == self.now:
            brush.disc(at, 19, theme.RED)
            style = theme.FIGURE.at(24 / brush.scale.text, 28 / brush.scale.text).on(theme.SHEET)
            top = at[1] - brush.type.line(style) / 2
            brush.words(str(turn + 1), at[0], top, style, 0.5)
        else:
            brush.disc(at, 11, theme.RULE2)
            brush.disc(at, 8, theme.surface(mood.ground))


def stops(told: Masthead) -> Track:
    """Return the turns of a head as stops; those of a single day are called by their hours."""
    now = next((i for i, mark in enumerate(told.track) if mark.now), 0)
    return Track(labels(told), now)


def labels(told: Masthead) -> tuple[str, ...]:
    """Return what stands under each stop: its day, or its hour where all are of one day."""
    days = tuple(mark.day for mark in told.track)
    return days if len(set(days)) > 1 else tuple(mark.time for mark in told.track)


_DAY: Style = theme.STRONG.at(20, 24).on(theme.INK2)


def masthead(
    frame: Frame, case: str, about: str, track: Track | None = None, date: str = "", under: str = ""
) -> tuple[Box, ...]:
    """Return the boxes of a masthead; the right 408 of its width are free past the date."""
    canvas, margin = frame.canvas, frame.scale.margin
    boxes = [
        Box("name", Rect(margin, 22, 252, 52), Wordmark()),
        Box("head-rule", Rect(margin, 78, canvas.w - 2 * margin, 6), DoubleRule()),
        Box("head-line", Rect(margin + 266, 14, 2, 52), Upright(theme.RULE2)),
    ]
    left = margin + 290
    right = canvas.w - margin
    wide = 560.0
    if track:
        end = right - 478
        wide = _beside_track(frame, (case, about), end - _TRACK - _TRACK_GAP - left)
        start = left + wide + _TRACK_GAP
        boxes.append(Box("turns", Rect(start, 8, end - start, 70), track))
    boxes += _two_lines(frame, "case", Rect(left, 8, wide, 64), (case, about), theme.INK)
    if date:
        boxes += _two_lines(frame, "date", Rect(right - 408, 8, 230, 64), (date, under), theme.RED)
    return tuple(boxes)


def _beside_track(frame: Frame, said: tuple[str, str], wide: float) -> float:
    """Return how wide the case is named: long names take a little of the room of the turns."""
    base = max(240.0, wide)
    styles = _lines(frame)
    need = max(frame.type.width(text, style) for text, style in zip(said, styles, strict=True))
    return min(max(base, need + 2), base + _YIELDS)


def _lines(frame: Frame) -> tuple[Style, Style]:
    upper, lower = theme.STRONG.at(25, 31), theme.CAPTION.at(21, 28)
    return _capped(frame.type, upper, 31), _capped(frame.type, lower, 30)


def _two_lines(
    frame: Frame, id_: str, rect: Rect, said: tuple[str, str], colour: Colour
) -> list[Box]:
    upper, lower = said
    first, second = _lines(frame)
    first = first.on(colour)
    return [
        Box(id_, rect.top(31), Words(upper, first, rows=1, ellipsis=True, steps=_down(first))),
        Box(
            f"{id_}-about",
            rect.below(32, 30),
            Words(lower, second, rows=1, ellipsis=True, steps=_down(second)),
        ),
    ]


def _capped(type_: Type, style: Style, high: float) -> Style:
    """Return a style that does not outgrow its line: the head keeps its height as words grow."""
    part = min(1.0, high / type_.line(style))
    return style if part == 1.0 else style.at(style.size * part, style.line * part)


def _down(style: Style) -> tuple[Style, ...]:
    return tuple(style.at(style.size * part, style.line * part) for part in (1.0, 0.92, 0.84, 0.76))
