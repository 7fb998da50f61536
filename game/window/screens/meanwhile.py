"""Between two decisions of a shorter game: what happened on the turns that passed, and the way on.

Space goes on, Page up and down turn the page, P pauses.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from game.base.words import _
from game.present.meanwhile import MeanwhileView, PassedView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.events import Key
from game.window.faces import MeanwhileFace
from game.window.flow import Piece, book, pages, piece, prose
from game.window.geometry import Rect
from game.window.larger import fitted
from game.window.parts import DoubleRule, Rule, Words
from game.window.theme import Style
from game.window.widgets import hint_row, hints, paper
from game.window.wishes import Go, Next, Wish

_TITLES = tuple(theme.HEADLINE_L.at(size, size * 1.1) for size in (58, 48, 40, 32, 26))
_NOTE = theme.CAPTION.at(24, 30)
_SIZES = (1.4, 1.2, 1.0)  # as large as leaves everything on one page
_WIDEST, _GAP = 1240.0, 64.0
_PAGE = "page"


class _Type(NamedTuple):
    """What the page is set in."""

    text: Style
    line: Style
    news: Style

    @classmethod
    def sized(cls, by: float) -> "_Type":
        """Return it so many times as large as it must be at least."""
        text, line, news = theme.BODY, theme.STRONG, theme.TITLE.at(34, 40)
        return cls(*(style.at(style.size * by, style.line * by) for style in (text, line, news)))


def layout(view: MeanwhileFace, frame: Frame) -> Boxes:
    """Return a page of what happened, and the button that goes on."""
    return fitted(frame, lambda fit: _laid(view, fit))


def on(key: Key, _view: MeanwhileFace, _frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    asked: dict[str, Wish] = {"p": Go("pause"), "escape": Go("pause"), "h": Go("help")}
    return asked.get(key.name)


def _laid(view: MeanwhileFace, frame: Frame) -> Boxes:
    canvas, margin = frame.canvas, frame.scale.margin
    row, button = hint_row(frame), frame.big(72)
    whole = Rect(margin, 28, canvas.w - 2 * margin, row.y - 14 - 28)
    top, words = _head(view.views[0], frame, whole)
    body = Rect(whole.x, top, whole.w, whole.bottom - button - 24 - top)
    columns = 2 if frame.scale.text < 1.5 else 1
    wide = min(_WIDEST, (body.w - _GAP * (columns - 1)) / columns)
    written = (tuple(_pieces(view, frame, wide, _Type.sized(size))) for size in _SIZES)
    told = next((each for each in written if len(pages(each, body.h, columns)) == 1), None)
    told = told or tuple(_pieces(view, frame, wide, _Type.sized(1.0)))
    go = whole.foot(button).far(min(frame.big(560), whole.w))
    keys = ((_("Space"), _("go on")), ("P", _("pause")), ("H", _("help")))
    return (
        paper(frame),
        *words,
        Box("next", go, Button(view.views[0].next_label, "red", _("Space")), "next", Next(),
            ("Space",)),
        *book(frame, body, told, _PAGE, columns, _GAP),
        *hints(frame, row, keys),
    )  # fmt: skip


def _head(told: MeanwhileView, frame: Frame, place: Rect) -> tuple[float, Boxes]:
    """Return where the head ends, and the head: the game, what the page tells, and why."""
    type_, wide = frame.type, place.w
    style, lines = type_.fit(told.title, _TITLES, wide, 2)
    name, title = type_.line(theme.LABEL), type_.line(style) * len(lines.lines)
    note = type_.height(told.note, _NOTE, wide)
    at = Rect(place.x, place.y + name + 4, wide, title)
    foot = at.bottom + 6 + note + 12
    game = f"{told.masthead.title} · {told.masthead.mode}"
    label = Words(game, theme.LABEL.on(theme.RED), rows=1, ellipsis=True)
    return foot + 30, (
        Box("meanwhile-game", place.top(name), label),
        Box("meanwhile-title", at, Words(told.title, style)),
        Box("meanwhile-note", Rect(place.x, at.bottom + 6, wide, note), Words(told.note, _NOTE)),
        Box("meanwhile-rule", Rect(place.x, foot, wide, 6), DoubleRule()),
    )


def _pieces(view: MeanwhileFace, frame: Frame, wide: float, type_: _Type) -> Iterator[Piece]:
    """Yield what happened; to each team on its own only where it was not the same."""
    views = view.views
    alike = all(each.passed == views[0].passed for each in views)
    for place, told in enumerate(views[:1] if alike else views):
        if not alike:
            yield from _name(frame, f"team-{place}", told.team, wide)
        for turn, one in enumerate(told.passed):
            yield from _passed(frame, f"passed-{place}-{turn}", one, wide, type_)
    for place, told in enumerate(views):
        head = told.team or _("The three meters")
        yield from _name(frame, f"meters-{place}", head, wide)
        for i, line in enumerate(told.meters):
            yield from prose(frame.type, f"meter-{place}-{i}", line, type_.text, wide, 4)


def _name(frame: Frame, id_: str, text: str, wide: float) -> Iterator[Piece]:
    """Yield a heading over its rule, kept with what follows."""
    high = frame.type.height(text, theme.LABEL, wide)
    yield piece(id_, (wide, high), Words(text, theme.LABEL), 30, joined=True)
    yield piece(f"{id_}-rule", (wide, 3), Rule(), 6, joined=True)


def _passed(frame: Frame, id_: str, one: PassedView, wide: float, type_: _Type) -> Iterator[Piece]:
    yield from _name(frame, id_, one.when, wide)
    stood = prose(frame.type, f"{id_}-line", one.line, type_.line, wide, 10)
    yield from (replace(part, joined=True) for part in stood)
    for i, line in enumerate((*one.came_in, *one.learned)):
        yield from prose(frame.type, f"{id_}-in-{i}", line, type_.text, wide, 8)
    yield from prose(frame.type, f"{id_}-news", one.headline, type_.news, wide, 12)
    yield from prose(frame.type, f"{id_}-story", one.story, type_.text, wide, 2)
    for i, each in enumerate(one.promises):
        said = f"{each.title} ({each.owner}): {each.status}"
        yield from prose(frame.type, f"{id_}-promise-{i}", said, type_.line, wide, 8)
