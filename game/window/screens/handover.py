"""Between two teams: the laptop changes hands, and nothing of the game shows meanwhile."""

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.events import Key
from game.window.faces import PassFace
from game.window.geometry import Rect
from game.window.larger import fitted
from game.window.parts import Icon, Sheet, Words
from game.window.widgets import hint_row, hints, table
from game.window.wishes import Go, Next, Wish

_DONE = theme.TITLE.on(theme.INK2)
_TO = tuple(theme.HEADLINE_L.at(size, size * 1.08) for size in (72, 60, 48, 40, 32, 26))
_ABOUT = theme.BODY.at(27, 34)


def layout(view: PassFace, frame: Frame) -> Boxes:
    """Return one sheet on an empty table: who is in, who is next, and the button for them."""
    return fitted(frame, lambda f: _sheet(view, f))


def _sheet(view: PassFace, frame: Frame) -> Boxes:
    type_ = frame.type
    wide = min(frame.big(1040), frame.canvas.w - 2 * theme.MARGIN)
    pad = min(frame.big(56), 64.0)
    inner = wide - 2 * pad
    to = _("Hand the laptop to {team}.").format(team=view.team)
    about = _("Nothing of the game shows here. {team} presses when the others have looked away.")
    about = about.format(team=view.team)
    style, lines = type_.fit(to, _TO, inner, 2)
    parts = (
        ("pass-done", view.done, _DONE, type_.height(view.done, _DONE, inner) if view.done else 0),
        ("pass-to", to, style, len(lines.lines) * type_.line(style)),
        ("pass-about", about, _ABOUT, type_.height(about, _ABOUT, inner)),
    )
    side, button = frame.big(48), frame.big(76)
    gap = min(frame.big(18), 20.0)
    high = sum(h + gap for _id, _text, _style, h in parts) + side + 2 * gap + button + 2 * pad
    row = hint_row(frame)
    free = frame.canvas if frame.scale.low else frame.canvas.top(row.y - 8)
    whole = free.centred(wide, min(high, free.h - 16))
    return (
        table(frame),
        Box("sheet", whole, Sheet(shadow="hover", round=theme.RADIUS_CARD)),
        Box("mark", whole.inset(pad).top(side).left(side), Icon("arrows-exchange", theme.RED)),
        *_words(parts, whole.inset(pad).below(side + gap), gap),
        _go(view, whole.inset(pad).foot(button)),
        *hints(frame, row, ((_("Space"), _("show the table")), ("P", _("pause"))),
               "table"),
    )  # fmt: skip


def on(key: Key, _view: PassFace, _frame: Frame) -> Wish | None:
    """Return what a key asks for; Escape must not lead back to the other team's table."""
    return Go("pause") if key.name in ("escape", "p") else None


def _words(
    parts: tuple[tuple[str, str, theme.Style, float], ...], place: Rect, gap: float
) -> Boxes:
    boxes, top = [], 0.0
    for id_, text, style, high in parts:
        if text:
            boxes.append(Box(id_, place.below(top, high), Words(text, style)))
            top += high + gap
    return tuple(boxes)


def _go(view: PassFace, place: Rect) -> Box:
    label = _("We are {team}: show our table").format(team=view.team)
    part = Button(label, "red", _("Space"))
    return Box("go", place, part, "go", Next(), ("space",))
