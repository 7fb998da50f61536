"""Between two teams: the laptop changes hands, and nothing of the game shows meanwhile."""

from typing import NamedTuple

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.events import Key
from game.window.faces import PassFace
from game.window.geometry import Rect
from game.window.larger import fitted
from game.window.parts import Icon, Picture, Sheet, Words
from game.window.widgets import hint_row, hints, table
from game.window.wishes import Go, Next, Wish

_WHERE = theme.LABEL
_DONE = theme.TITLE.on(theme.INK2)
_TO = tuple(theme.HEADLINE_L.at(size, size * 1.08) for size in (72, 60, 48, 40, 32, 26))
_ABOUT, _ABOUT_TIGHT = theme.BODY.at(30, 38), theme.BODY.at(27, 34)
_PICTURE, _LEAST = 600.0, 640.0  # how wide the picture is, and how high the sheet beside it


def layout(view: PassFace, frame: Frame) -> Boxes:
    """Return one sheet on an empty table: who is in, who is next, and the button for them."""
    return fitted(frame, lambda f: _sheet(view, f))


class _Said(NamedTuple):
    """A line of the sheet, and how high it stands."""

    id: str
    text: str
    style: theme.Style
    high: float


def _sheet(view: PassFace, frame: Frame) -> Boxes:
    picture = _PICTURE if view.case and frame.scale.text < 1.5 else 0.0
    wide = min(frame.big(1080) + picture, frame.canvas.w - 2 * theme.MARGIN)
    pad = min(frame.big(56), 64.0)
    said = _said(view, frame, wide - picture - 2 * pad, tight=not picture)
    side, button = frame.big(48), frame.big(76)
    gap = min(frame.big(18), 20.0)
    high = sum(each.high + gap for each in said) + side + 2 * gap + button + 2 * pad
    row = hint_row(frame)
    free = frame.canvas.top(row.y - 8)
    whole = free.centred(wide, min(max(high, _LEAST if picture else 0.0), free.h - 16))
    words = whole.far(wide - picture).inset(pad)
    drawn = Box("picture", whole.left(picture).inset(16), Picture(view.case))
    return (
        table(frame),
        Box("sheet", whole, Sheet(shadow="hover", round=theme.RADIUS_CARD)),
        *((drawn,) if picture else ()),
        Box("mark", words.top(side).left(side), Icon("arrows-exchange", theme.RED)),
        *_words(said, words.below(side + gap), gap),
        _go(view, words.foot(button)),
        *hints(frame, row, ((_("Space"), _("show the table")), ("P", _("pause"))),
               "table"),
    )  # fmt: skip


def _said(view: PassFace, frame: Frame, wide: float, *, tight: bool) -> tuple[_Said, ...]:
    """Return who is in, who is next and what that means; where in the game, if there is room."""
    type_ = frame.type
    to = _("Hand the laptop to {team}.").format(team=view.team)
    about = _("Nothing of the game shows here. {team} presses when the others have looked away.")
    style, _lines = type_.fit(to, _TO, wide, 2)
    said = (
        ("pass-where", "" if tight else view.where, _WHERE),
        ("pass-done", view.done, _DONE),
        ("pass-to", to, style),
        ("pass-about", about.format(team=view.team), _ABOUT_TIGHT if tight else _ABOUT),
    )
    return tuple(
        _Said(id_, text, each, type_.height(text, each, wide)) for id_, text, each in said if text
    )


def on(key: Key, _view: PassFace, _frame: Frame) -> Wish | None:
    """Return what a key asks for; Escape must not lead back to the other team's table."""
    return Go("pause") if key.name in ("escape", "p") else None


def _words(said: tuple[_Said, ...], place: Rect, gap: float) -> Boxes:
    boxes, top = [], 0.0
    for each in said:
        boxes.append(Box(each.id, place.below(top, each.high), Words(each.text, each.style)))
        top += each.high + gap
    return tuple(boxes)


def _go(view: PassFace, place: Rect) -> Box:
    label = _("We are {team}: show our table").format(team=view.team)
    part = Button(label, "red", _("Space"))
    return Box("go", place, part, "go", Next(), ("space",))
