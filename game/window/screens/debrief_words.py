"""The fourth page of the debrief: what you set out to do, and what became of your promises."""

from game.base.words import _
from game.present.parts import PromiseView, Tone
from game.present.review import ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.flow import Piece, book, height, leaf, piece, prose
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
_GOAL_ROWS = 3
_LARGER = (1.4, 1.25, 1.1, 1.0)
_ICONS = {Tone.HELPS: "circle-check", Tone.HURTS: "x", Tone.NEUTRAL: "clock"}


def page(view: ReviewView, frame: Frame, body: Rect) -> Boxes:
    """Return the goals, a card each, over the promises; at large text one after the other."""
    if frame.scale.text > 1.0:
        pieces = [*_promises(view, frame, body.w), *goals(view, frame, body.w)]
        return leaf(frame, *debrief_parts.split(frame, body), pieces, "page promises")
    cards = body.top(_CARD if view.goals else 0.0)
    given = body.below(cards.h + (_BETWEEN if view.goals else 0.0))
    return (*_cards(view, frame, cards), *_given(view, frame, given))


def _given(view: ReviewView, frame: Frame, place: Rect) -> Boxes:
    """Return the sheet of promises, written as large as lets all of them be seen at once."""
    inner = place.inset(36, 26)
    for by in _LARGER:
        pieces = _promises(view, frame, inner.w, by)
        if height(pieces) <= inner.h:
            break
    sheet = place.top(min(place.h, height(pieces) + 2 * 26))
    return (
        Box("given-sheet", sheet, Sheet()),
        *book(frame, inner, pieces, "page promises"),
    )


def _cards(view: ReviewView, frame: Frame, place: Rect) -> Boxes:
    """Return a card for each goal: what it came to, in figures to be read across a room."""
    boxes: list[Box] = []
    cells = place.columns(len(view.goals), 24) if view.goals else ()
    room = cells[0].w - 2 * 28 if cells else 0.0
    lines = [len(frame.type.wrap(goal, theme.BODY, room).lines) for goal, _end, _done in view.goals]
    rows = min(_GOAL_ROWS, max(lines, default=1))
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


def _promises(view: ReviewView, frame: Frame, wide: float, by: float = 1.0) -> list[Piece]:
    pieces = [debrief_parts.heading("promises", _("Your word"), frame, wide, "bookmark")]
    if not view.promises:
        none = _("You gave no promise that had to be kept by a date.")
        return [*pieces, *prose(frame.type, "promises-none", none, _grown(TEXT, by), wide)]
    for each in view.promises:
        pieces += _promise(each, frame, wide, by)
    return pieces


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
    first = piece(f"promise-{each.id}", (wide, head), group, frame.big(26), joined=True)
    return (first, _said(each, frame, (wide, left), by))


def _said(each: PromiseView, frame: Frame, ends: tuple[float, float], by: float) -> Piece:
    """Return the words of a promise and who gave them, set in under its name."""
    wide, left = ends
    owner = _("Given by: {owner}").format(owner=each.owner) if each.owner else ""
    parts: list[tuple[Rect, Part]] = []
    top = 2.0
    told = " ".join(filter(None, (each.given, each.ended)))
    small = _grown(theme.CAPTION, by)
    for text, style in ((each.text, _grown(TEXT, by)), (told, small), (owner, small)):
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
