"""The right-hand column: open promises, what just came in, what only some of you know."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.base.words import _, n_
from game.present.parts import PromiseView
from game.present.table import InjectView, TableView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import Button, draw_key, key_height, key_width
from game.window.geometry import Rect
from game.window.parts import Rule, Sheet, Words
from game.window.screens.turn_meters import draw_label
from game.window.sheets import OVER
from game.window.text import Lines, Type
from game.window.theme import Style
from game.window.wishes import Look

PROMISES, NEWS = "promises", "news"
_WHEN: Style = theme.DENSE.at(23, 27).on(theme.INK2)
_PRESSING: Style = theme.STRONG.at(22, 27).on(theme.RED)
_SLIP = tuple(theme.PASSAGE.at(size, size * 1.215) for size in (28, 26, 24))


@dataclass(frozen=True, slots=True)
class PromiseRow(Part):
    """A promise: what, when due, what keeps it; red where it is due this turn."""

    view: PromiseView
    brief: bool = False  # one line for when it is due; Enter reads the rest

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return " ".join(filter(None, (self.view.title, self.view.status, self.view.how)))

    def height(self, type_: Type, wide: float) -> float:
        """Return how high it stands."""
        lines = len(self._lines(type_, wide))
        return type_.line(theme.STRONG) + lines * type_.line(_WHEN) + 18

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the title, then when it is due and what keeps it."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-8, 0), theme.INSET, self.radius)
        type_, scale = brush.type, brush.scale.text
        top = rect.y + 8
        brush.paragraph(self.view.title, Rect(rect.x, top, rect.w, 0), theme.STRONG, 1)
        top += type_.line(theme.STRONG)
        style, side = self._style, 23 * scale
        middle = top + type_.line(style) / 2
        icon = "bell" if self.view.urgent else "clock"
        brush.icon_at(icon, (rect.x + side / 2, middle), side, style.colour, 2.2)
        for row, line in enumerate(self._lines(type_, rect.w)):
            brush.words(line, rect.x + side + 9, top + row * type_.line(style), style)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether it is higher than its box; a long title ends in an ellipsis."""
        fits = self.height(type_, rect.w) <= rect.h + 1
        return "" if fits else f"promise too high: {self.view.title!r}"

    @property
    def _style(self) -> Style:
        return _PRESSING if self.view.urgent else _WHEN

    def _lines(self, type_: Type, wide: float) -> tuple[str, ...]:
        room = wide - 23 * type_.scale.text - 9
        view = self.view
        whole = f"{view.status} · {view.how}" if view.how else view.status
        if type_.width(whole, self._style) <= room:
            return (whole,)
        if self.brief:
            return type_.wrap(whole, self._style, room, 1).lines
        pieces = (view.status, view.how) if view.how else (view.status,)
        return tuple(line for p in pieces for line in type_.wrap(p, self._style, room, 2).lines)


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
        style, lines = self._text(brush.type, inner)
        top = inner.y + brush.type.line(theme.LABEL) + 8
        for row, line in enumerate(lines.lines):
            brush.words(line, inner.x, top + row * brush.type.line(style), style)
        who = self._who(brush.type, inner)
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

    def _who(self, type_: Type, inner: Rect) -> tuple[str, ...]:
        """Return the lines of the sender; what is said comes first where there is little room."""
        free = inner.h - type_.line(theme.LABEL) - 8 - 2 * type_.line(self.steps[-1])
        rows = min(2, int(free / type_.line(theme.CAPTION)))
        if not self.view.who or rows < 1:
            return ()
        return type_.wrap(self.view.who, theme.CAPTION, inner.w, rows).lines

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether not even two lines of it fit; Enter reads a longer one."""
        return "" if self._rows(type_, self._inner(rect), self.steps[-1]) >= 2 else "slip too low"

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

    def _rows(self, type_: Type, inner: Rect, style: Style) -> int:
        who = type_.line(theme.CAPTION) * len(self._who(type_, inner))
        room = inner.h - type_.line(theme.LABEL) - 8 - who
        return int((room + 2) / type_.line(style))

    def _text(self, type_: Type, inner: Rect) -> tuple[Style, Lines]:
        for style in self.steps:
            rows = self._rows(type_, inner, style)
            lines = type_.wrap(self.view.text, style, inner.w, max(1, rows))
            if not lines.cut:
                break
        return style, lines


def aside(frame: Frame, view: TableView, place: Rect) -> Boxes:
    """Return promises from the top, then the slip, then the way to what only some know."""
    spot = _intel_height(frame) if view.intel else 0.0
    promised, used = _promises(frame, view, place.top(place.h - spot - 166 * frame.scale.text))
    room = Rect(place.x, place.y + used + 14, place.w, place.h - used - 14 - spot)
    news = slip(frame, view, room)
    return (*promised, *news, *intel(view, place.foot(spot - 12) if spot else None))


def _intel_height(frame: Frame) -> float:
    return frame.type.line(theme.KEY) + 20 + 12


def intel(view: TableView, place: Rect | None) -> Boxes:
    """Return the button that opens what each role alone knows."""
    if place is None:
        return ()
    count = len({role for role, _text in view.intel})
    label = n_("{n} role knows more", "{n} roles know more", count).format(n=count)
    part = Button(label, key="I", icon="lock", steps=(theme.STRONG.at(22, 26), theme.KEY))
    return (Box("intel", place, part, NEWS, Look(OVER, "intel"), ("i",)),)


def _promises(frame: Frame, view: TableView, place: Rect) -> tuple[Boxes, float]:
    type_ = frame.type
    head = type_.line(theme.LABEL)
    boxes = [
        Box("promises", place.top(head + 10), Head("bookmark", _("Open promises"))),
        Box("promises-rule", place.below(head + 8, 3), Rule(theme.INK, 2.0)),
    ]
    top = head + 11
    if not view.promises:
        high = type_.line(theme.BODY)
        style = theme.BODY.on(theme.INK2)
        boxes.append(
            Box("promises-none", place.below(top + 8, high), Words(view.no_promises, style))
        )
        return tuple(boxes), top + 16 + high
    rows, top = promise_rows(frame, view.promises, place, top)
    return (*boxes, *rows), top


def promise_rows(
    frame: Frame, promises: Sequence[PromiseView], place: Rect, top: float
) -> tuple[Boxes, float]:
    """Return as many promises as there is room for; the last says how many more there are."""
    boxes: list[Box] = []
    more = frame.type.line(_WHEN) + 8
    spare = more if len(promises) > 1 else 0.0
    brief = top + PromiseRow(promises[0]).height(frame.type, place.w) + spare > place.h
    for i, promise in enumerate(promises):
        part = PromiseRow(promise, brief)
        high = part.height(frame.type, place.w)
        last = i == len(promises) - 1
        if boxes and top + high + (0 if last else more) > place.h:
            if top + more > place.h + 1:
                break
            boxes.append(_more(len(promises) - i, place.below(top, more)))
            return tuple(boxes), top + more
        wish = Look(OVER, "promises")
        boxes.append(Box(f"promise-{promise.id}", place.below(top, high), part, PROMISES, wish))
        top += high
        boxes.append(Box(f"under-{promise.id}", place.below(top, 2), Rule(theme.RULE, 2.0)))
        top += 3
    return tuple(boxes), top


def _more(count: int, place: Rect) -> Box:
    text = n_("and {n} more", "and {n} more", count).format(n=count)
    part = Words(text, _WHEN.on(theme.RED2), middle=True)
    return Box("promises-more", place, part, PROMISES, Look(OVER, "promises"))


@dataclass(frozen=True, slots=True)
class Head(Part):
    """An icon and a capital label."""

    icon: str
    label: str

    @property
    def says(self) -> str:
        """Return the label."""
        return self.label

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw both along the upper edge."""
        draw_label(brush, rect, self.icon, self.label)


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
        boxes.append(Box(f"slip-{i}", place.below(top, high), part, NEWS, Look(OVER, "injects")))
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
    box = Box("slip", place.top(high), part, NEWS, wish)
    return replace(box, less=less, more=more) if of > 1 else box


def slip_at(frame: Frame, of: int) -> int:
    """Return which slip is turned to."""
    look = frame.look("slip")
    return int(look) % of if look.isdigit() else 0
