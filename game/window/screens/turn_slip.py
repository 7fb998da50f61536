"""What just came in, on slips: all of them, or one at a time."""

from dataclasses import dataclass, replace

from game.base.words import _
from game.present.table import InjectView, TableView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import draw_key, key_height, key_width
from game.window.geometry import Rect
from game.window.label import draw_label
from game.window.parts import Sheet, Words
from game.window.sheets import OVER
from game.window.text import Lines, Type
from game.window.theme import Style
from game.window.wishes import Look

AREA = "news"
_SLIP = tuple(theme.PASSAGE.at(size, size * 1.215) for size in (28, 26, 24, 22))


@dataclass(frozen=True, slots=True)
class Slip(Part):
    """What just came in: where from, one sentence, who said it; `at` of `of` slips."""

    view: InjectView
    at: int = 0
    of: int = 1
    steps: tuple[Style, ...] = _SLIP

    @property
    def says(self) -> str:
        """Return all of it in words."""
        count = _("{at} of {of}").format(at=self.at + 1, of=self.of) if self.of > 1 else ""
        return " ".join(filter(None, (self.view.head, count, self.view.text, self.view.who)))

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the slip with its red edge, the head, the sentence, the sender."""
        face = theme.RULE if mood.hover > 0.5 else theme.INSET
        Sheet(face, "", theme.RADIUS_SHEET, mark=True).draw(brush, rect, mood)
        inner = self._inner(rect)
        draw_label(brush, inner, "bolt", self._head(brush.type, inner), theme.RED)
        if self.of > 1:
            self._pager(brush, inner)
        style, lines, who = self._set(brush.type, inner)
        top = inner.y + brush.type.line(theme.LABEL) + 8
        for row, line in enumerate(lines.lines):
            brush.words(line, inner.x, top + row * brush.type.line(style), style)
        high = len(who) * brush.type.line(theme.CAPTION)
        for row, line in enumerate(who):
            top = inner.bottom - high + row * brush.type.line(theme.CAPTION)
            brush.words(line, inner.x, top, theme.CAPTION)

    def height(self, type_: Type, wide: float) -> float:
        """Return how high it stands whole, at its largest size."""
        inner = self._inner(Rect(0, 0, wide, 0))
        text = type_.height(self.view.text, self.steps[0], inner.w)
        who = type_.height(self.view.who, theme.CAPTION, inner.w) + 4 if self.view.who else 0.0
        return type_.line(theme.LABEL) + 8 + text + who + 27

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether not even two lines of it fit; Enter reads a longer one."""
        rows = self._rows(type_, self._inner(rect), self.steps[-1], 0)
        return "" if rows >= 2 else "slip too low"

    def cut(self, type_: Type, rect: Rect) -> bool:
        """Tell whether what is said ends in an ellipsis."""
        return self._set(type_, self._inner(rect))[1].cut

    def _inner(self, rect: Rect) -> Rect:
        return Rect(rect.x + 24, rect.y + 14, rect.w - 40, rect.h - 26)

    def _head(self, type_: Type, inner: Rect) -> str:
        room = inner.w - 36 * type_.scale.text - (self._pages(type_) if self.of > 1 else 0)
        return type_.wrap(self.view.head, theme.LABEL, room, 1).lines[0]

    def _pages(self, type_: Type) -> float:
        return type_.width(self._count, theme.KEY) + key_width(type_, "J") + 22

    @property
    def _count(self) -> str:
        return f"{self.at + 1}/{self.of}"

    def _pager(self, brush: Brush, inner: Rect) -> None:
        high, wide = key_height(brush.type), key_width(brush.type, "J")
        middle = inner.y + brush.type.line(theme.LABEL) / 2
        cap = Rect(inner.right - wide, middle - high / 2, wide, high)
        draw_key(brush, "J", cap, theme.INK2, theme.RULE2)
        top = middle - brush.type.line(theme.KEY) / 2
        brush.words(self._count, cap.x - 10, top, theme.KEY, 1.0)

    def _rows(self, type_: Type, inner: Rect, style: Style, who: int) -> int:
        """Return how many lines of what is said find room over so many of the sender."""
        room = inner.h - type_.line(theme.LABEL) - 8 - who * type_.line(theme.CAPTION)
        return int((room + 2) / type_.line(style))

    def _set(self, type_: Type, inner: Rect) -> tuple[Style, Lines, tuple[str, ...]]:
        """Return how it is set, and the lines of the sender.

        What is said comes first: it is told whole as large as it can be, and where it cannot, the
        sender is left out.
        """
        sender = type_.wrap(self.view.who, theme.CAPTION, inner.w, 2).lines if self.view.who else ()
        for who in (sender, ()):
            for style in self.steps:
                rows = self._rows(type_, inner, style, len(who))
                lines = type_.wrap(self.view.text, style, inner.w, max(1, rows))
                if rows > 0 and not lines.cut:
                    return style, lines, who
        return style, lines, ()


def slip(frame: Frame, view: TableView, place: Rect) -> Boxes:
    """Return what just came in: all of it, or one slip at a time."""
    if not view.injects:
        part = Words(view.no_inject, theme.BODY.on(theme.INK2))
        return (Box("no-slip", place.top(frame.type.line(theme.BODY) + 2), part),)
    whole = _stack(frame, view, place)
    return whole or (_paged(frame, view, place),)


def _stack(frame: Frame, view: TableView, place: Rect) -> Boxes:
    """Return every slip under the last, if there is room for all."""
    boxes, top = [], 0.0
    for i, inject in enumerate(view.injects):
        part = Slip(inject)
        high = part.height(frame.type, place.w)
        boxes.append(Box(f"slip-{i}", place.below(top, high), part, AREA, Look(OVER, "injects")))
        top += high + 12
    return tuple(boxes) if top - 12 <= place.h else ()


def _paged(frame: Frame, view: TableView, place: Rect) -> Box:
    """Return the slip turned to; arrows or J turn to the next."""
    of = len(view.injects)
    at = slip_at(frame, of)
    part = Slip(view.injects[at], at, of)
    high = min(place.h, max(Slip(i).height(frame.type, place.w) for i in view.injects))
    less, more = Look("slip", str((at - 1) % of)), Look("slip", str((at + 1) % of))
    wish = Look(OVER, "injects")
    box = Box("slip", place.top(high), part, AREA, wish)
    return replace(box, less=less, more=more) if of > 1 else box


def slip_at(frame: Frame, of: int) -> int:
    """Return which slip is turned to."""
    look = frame.look("slip")
    return int(look) % of if look.isdigit() else 0
