"""Open promises: what was promised, when it is due, what keeps it."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.words import _, n_
from game.present.parts import PromiseView
from game.present.table import TableView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.label import Head
from game.window.parts import Rule, Words
from game.window.sheets import OVER
from game.window.text import Type
from game.window.theme import Style
from game.window.wishes import Look

AREA = "promises"
_WHEN: Style = theme.DENSE.at(23, 27).on(theme.INK2)
_PRESSING: Style = theme.STRONG.at(22, 27).on(theme.RED)


@dataclass(frozen=True, slots=True)
class PromiseRow(Part):
    """A promise: what, when due, what keeps it; red where it is due this turn."""

    view: PromiseView
    brief: bool = False  # one line for when it is due, and no part of more; Enter reads the rest

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
            return type_.wrap(view.status, self._style, room, 1).lines
        pieces = (view.status, view.how) if view.how else (view.status,)
        return tuple(line for p in pieces for line in type_.wrap(p, self._style, room, 2).lines)


def promises(frame: Frame, view: TableView, place: Rect) -> tuple[Boxes, float]:
    """Return the head and the promises under it, and how high they stand."""
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
        boxes.append(Box(f"promise-{promise.id}", place.below(top, high), part, AREA, wish))
        top += high
        boxes.append(Box(f"under-{promise.id}", place.below(top, 2), Rule(theme.RULE, 2.0)))
        top += 3
    return tuple(boxes), top


def _more(count: int, place: Rect) -> Box:
    text = n_("and {n} more", "and {n} more", count).format(n=count)
    part = Words(text, _WHEN.on(theme.RED2), middle=True)
    return Box("promises-more", place, part, AREA, Look(OVER, "promises"))
