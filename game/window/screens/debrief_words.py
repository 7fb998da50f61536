"""The fourth page of the debrief: what you set out to do, and what became of your promises."""

from dataclasses import dataclass
from math import inf

from game.base.words import _
from game.present.parts import PromiseView, Tone
from game.present.review import ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.flow import Piece, book, height, laid, leaf, pages, piece, prose
from game.window.geometry import Rect
from game.window.parts import Group, Icon, Rule, Sheet, Words
from game.window.screens import debrief_parts
from game.window.theme import Style
from game.window.tones import COLOURS

TITLE: Style = theme.CARD_TITLE.at(31, 38)
STATUS: Style = theme.STRONG.at(25, 30)
TEXT: Style = theme.PASSAGE.at(28, 35)
FIGURE: Style = theme.NUMBER_M.at(40, 44)
REACHED: Style = theme.STRONG.at(28, 34)
_END = tuple(theme.NUMBER_XL.at(size, size * 1.05) for size in (84, 72, 60, 50, 42))
_CARD, _BETWEEN = 254.0, 28.0
_LOW = 140.0  # the lowest card of a goal, without the words of it
_SHEET, _GAP = 26.0, 56.0  # what stays free in a sheet, and between two columns of it
_GOAL_ROWS = 3
_ICONS = {Tone.HELPS: "circle-check", Tone.HURTS: "x", Tone.NEUTRAL: "clock"}


def page(view: ReviewView, frame: Frame, body: Rect) -> Boxes:
    """Return the goals, a card each, over the promises; at large text one after the other."""
    if frame.scale.text > 1.0:
        pieces = [*_promises(view, frame, body.w), *goals(view, frame, body.w)]
        return leaf(frame, *debrief_parts.split(frame, body), pieces, "page promises")
    whole, low = (_split(view, body, high) for high in (_CARD, _low(view, frame, body)))
    cards, given = whole if _fitting(view, frame, _inner(whole[1])) else low
    return (*_cards(view, frame, cards), *_given(view, frame, given))


def _split(view: ReviewView, body: Rect, high: float) -> tuple[Rect, Rect]:
    """Return the row of the goals, `high`, and what is left under it."""
    if not view.goals:
        return body.top(0.0), body
    return body.top(high), body.below(high + _BETWEEN)


def _low(view: ReviewView, frame: Frame, body: Rect) -> float:
    """Return how low the cards of the goals may be, so that more promises are seen at once."""
    return _LOW + _rows(view, frame, _cells(view, body)) * frame.type.line(theme.BODY)


def _inner(sheet: Rect) -> Rect:
    return sheet.inset(36, _SHEET)


@dataclass(frozen=True, slots=True)
class _Order:
    """How promises stand: in how many columns, how much larger than they need to be."""

    columns: int
    by: float

    def wide(self, room: float) -> float:
        """Return how wide a promise is in a room so wide."""
        return (room - (self.columns - 1) * _GAP) / self.columns


_ORDERS = (*(_Order(1, by) for by in (1.4, 1.25, 1.1, 1.0)), _Order(2, 1.1), _Order(2, 1.0))


def _fitting(view: ReviewView, frame: Frame, inner: Rect) -> _Order | None:
    """Return the largest order in which all promises are seen at once, if there is one."""
    room = inner.below(_head(frame, inner.w).box.rect.h)
    return next((each for each in _ORDERS if _high(view, frame, room, each) <= room.h), None)


def _high(view: ReviewView, frame: Frame, room: Rect, order: _Order) -> float:
    """Return how high the promises stand in an order; more than any room if on several pages."""
    cut = pages(_each(view, frame, order.wide(room.w), order.by), room.h, order.columns)
    return inf if len(cut) > 1 else max(map(height, cut[0]), default=0.0)


def _given(view: ReviewView, frame: Frame, place: Rect) -> Boxes:
    """Return the sheet of promises, written as large as lets all of them be seen at once."""
    inner, order = _inner(place), _fitting(view, frame, _inner(place))
    head = _head(frame, inner.w)
    room = inner.below(head.box.rect.h)
    used = room.h if order is None else _high(view, frame, room, order)
    order = order or _ORDERS[-1]
    sheet = place.top(min(place.h, head.box.rect.h + used + 2 * _SHEET))
    pieces = _each(view, frame, order.wide(room.w), order.by)
    return (
        Box("given-sheet", sheet, Sheet()),
        *laid(((head,),), inner, 1, 0),
        *book(frame, room, pieces, "page promises", order.columns, _GAP),
    )


def _cards(view: ReviewView, frame: Frame, place: Rect) -> Boxes:
    """Return a card for each goal: what it came to, in figures to be read across a room."""
    boxes: list[Box] = []
    cells = _cells(view, place)
    rows = _rows(view, frame, cells)
    for i, ((goal, end, reached), cell) in enumerate(zip(view.goals, cells, strict=True)):
        icon, colour, word = debrief_parts.mark(reached)
        inner = cell.inset(28, 20)
        text = inner.foot(rows * frame.type.line(theme.BODY))
        row = Rect(inner.x, text.y - 44, inner.w, 36)
        figure = inner.top(row.y - inner.y - 6)
        ends = tuple(each for each in _END if each.line <= figure.h) or _END[-1:]
        boxes += (
            Box(f"goal-{i}", cell, Sheet()),
            Box(f"goal-{i}-end", figure, Words(end, ends[0].on(colour), rows=1, steps=ends)),
            Box(f"goal-{i}-mark", row.left(34), Icon(icon, colour, side=34)),
            Box(
                f"goal-{i}-word", row.far(row.w - 46), Words(word, REACHED.on(colour), middle=True)
            ),
            Box(f"goal-{i}-text", text, Words(goal, theme.BODY, rows=rows, ellipsis=True)),
        )
    return tuple(boxes)


def _cells(view: ReviewView, place: Rect) -> tuple[Rect, ...]:
    return tuple(place.columns(len(view.goals), 24)) if view.goals else ()


def _rows(view: ReviewView, frame: Frame, cells: tuple[Rect, ...]) -> int:
    """Return how many lines the longest goal takes."""
    room = cells[0].w - 2 * 28 if cells else 0.0
    lines = [len(frame.type.wrap(goal, theme.BODY, room).lines) for goal, _end, _done in view.goals]
    return min(_GOAL_ROWS, max(lines, default=1))


def _promises(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    return [_head(frame, wide), *_each(view, frame, wide)]


def _head(frame: Frame, wide: float) -> Piece:
    return debrief_parts.heading("promises", _("Your word"), frame, wide, "bookmark")


def _each(view: ReviewView, frame: Frame, wide: float, by: float = 1.0) -> list[Piece]:
    """Return the promises one after the other, or that there was none."""
    if not view.promises:
        none = _("You gave no promise that had to be kept by a date.")
        return list(prose(frame.type, "promises-none", none, _grown(TEXT, by), wide))
    return [part for each in view.promises for part in _promise(each, frame, wide, by)]


def _grown(style: Style, by: float) -> Style:
    return style.at(style.size * by, style.line * by)


def _promise(each: PromiseView, frame: Frame, wide: float, by: float) -> tuple[Piece, ...]:
    """Return a promise: its mark, its name and what became of it; then the words given, by whom."""
    type_, side, colour = frame.type, frame.big(30) * by, COLOURS[each.tone]
    name_style, status_style = _grown(TITLE, by), _grown(STATUS, by)
    status = type_.width(each.status, status_style) + 4
    left = side + frame.big(14)
    beside = type_.width(each.title, name_style) + status + 30 <= wide - left
    room = wide - left - (status + 20 if beside else 0)
    name = type_.height(each.title, name_style, room)
    line = type_.height(each.status, status_style, wide - left)
    where = Rect(wide - status, 0, status, name) if beside else Rect(left, name, wide - left, line)
    parts: list[tuple[Rect, Part]] = [
        (Rect(0, 0, side, type_.line(name_style)), Icon(_ICONS[each.tone], colour, side=side)),
        (Rect(left, 0, room, name), Words(each.title, name_style)),
        (where, Words(each.status, status_style.on(colour), 1.0 if beside else 0.0, middle=beside)),
    ]
    head = name if beside else name + line
    group = Group(tuple(parts))
    first = piece(f"promise-{each.id}", (wide, head), group, frame.big(18), joined=True)
    return (first, _said(each, frame, (wide, left), by))


def _said(each: PromiseView, frame: Frame, ends: tuple[float, float], by: float) -> Piece:
    """Return the words of a promise and who gave them, set in under its name."""
    wide, left = ends
    owner = _("Given by: {owner}.").format(owner=each.owner) if each.owner else ""
    parts: list[tuple[Rect, Part]] = []
    top = 2.0
    told = " ".join(filter(None, (each.given, each.ended, owner)))
    for text, style in ((each.text, _grown(TEXT, by)), (told, _grown(theme.CAPTION, by))):
        if text:
            high = frame.type.height(text, style, wide - left)
            parts.append((Rect(left, top, wide - left, high), Words(text, style)))
            top += high + 4
    parts.append((Rect(0, top + 10, wide, 2), Rule(theme.RULE, 2)))
    return piece(f"promise-{each.id}-said", (wide, top + 12), Group(tuple(parts)))


def goals(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return each goal, what it came to, and whether it was reached."""
    if not view.goals:
        return []
    title = _("What you set out to do")
    pieces = [debrief_parts.heading("goals", title, frame, wide, "target")]
    for i, (goal, end, reached) in enumerate(view.goals):
        pieces.append(_goal(f"goal-{i}", (goal, end), reached, frame, wide))
    return pieces


def _goal(
    id_: str, said: tuple[str, str], reached: bool | None, frame: Frame, wide: float
) -> Piece:
    goal, end = said
    type_, side = frame.type, frame.big(30)
    icon, colour, word = debrief_parts.mark(reached)
    left = side + frame.big(16)
    figure = type_.fit(end, (FIGURE, FIGURE.at(32, 36), FIGURE.at(26, 30)), wide - left, 1)[0]
    high = type_.line(figure)
    far = type_.width(word, STATUS) + 4
    beside = type_.width(end, figure) + far + 20 <= wide - left
    line = 0.0 if beside else type_.line(STATUS)
    text = type_.height(goal, theme.BODY, wide - left)
    where = Rect(wide - far, 0, far, high) if beside else Rect(left, high, far, line)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(0, 0, side, high), Icon(icon, colour, side=side)),
        (Rect(left, 0, wide - left - (far if beside else 0), high), Words(end, figure.on(colour))),
        (where, Words(word, STATUS.on(colour), 1.0 if beside else 0.0, middle=beside)),
        (Rect(left, high + line + 2, wide - left, text), Words(goal, theme.BODY)),
        (Rect(0, high + line + text + 14, wide, 2), Rule(theme.RULE, 2)),
    )
    return piece(id_, (wide, high + line + text + 16), Group(parts), frame.big(16))
