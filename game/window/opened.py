"""A gauge, opened: every cause with what it means and what stands behind it."""

from collections.abc import Callable

from game.base.words import _
from game.present.parts import CauseView, Tone, WaterfallView
from game.window import theme
from game.window.box import Boxes, Frame, Part
from game.window.flow import Piece, laid, page_at, pager, pages, piece, prose
from game.window.geometry import Rect
from game.window.parts import Group, Words
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.waterfall import Stretch
from game.window.why import HEAD, head

NAME: Style = theme.STRONG.at(25, 30)
WHY: Style = theme.DENSE.at(23, 28).on(theme.INK2)
SURE: Style = theme.CAPTION.at(22, 28)
AMOUNT: Style = theme.FIGURE.at(28, 32)
_NARROW = 900.0

Asks = Callable[[Rect], Boxes]  # the buttons for a row


def nothing(_row: Rect) -> Boxes:
    """Return no button: there is nothing else to ask."""
    return ()


def detail(view: WaterfallView, frame: Frame, place: Rect, id_: str, asks: Asks) -> Boxes:
    """Return where a gauge stood and stands, and all that moved it, on pages.

    `asks` puts into the row under them what else can be asked of it.
    """
    high, foot, at = frame.big(HEAD), frame.big(50), f"page {id_}"
    rest = place.below(high + frame.big(10), place.h - high - frame.big(26) - foot)
    cut = pages(pieces(view, frame, rest.w), rest.h)
    here = page_at(frame, at, len(cut))
    row = place.foot(foot)
    return (
        *head(view, frame, place.top(high), "opened"),
        *laid(cut[here], rest, 1, 0),
        *(pager(frame, row, at, here, len(cut)) if len(cut) > 1 else ()),
        *asks(row.left(row.w * 0.4)),
    )


def pieces(view: WaterfallView, frame: Frame, wide: float) -> tuple[Piece, ...]:
    """Return every cause, and what stands behind them all; or why nothing moved."""
    rows = causes(view, frame, wide)
    if not any(cause.evidence for cause in view.more):
        return rows
    told = f"{_marks()} {_sure()} {view.findings}" if view.findings else _sure()
    return (*rows, *prose(frame.type, "sure", told, SURE, wide, frame.big(20)))


def causes(view: WaterfallView, frame: Frame, wide: float, id_: str = "cause") -> tuple[Piece, ...]:
    """Return every cause with what it means; or why nothing moved."""
    low = min((min(c.start, c.end) for c in view.more), default=0.0)
    high = max((max(c.start, c.end) for c in view.more), default=1.0)
    if not view.more:
        return prose(frame.type, f"{id_}-still", view.still, theme.BODY, wide)
    amount = max(frame.type.width(cause.amount, AMOUNT) for cause in view.more) + 4
    return tuple(
        cause_piece(f"{id_}-{i}", cause, frame, (wide, amount), (low, high))
        for i, cause in enumerate(view.more)
    )


def _marks() -> str:
    return _("E and a number mark the findings that the model leans on.")


def _sure() -> str:
    return _("Strong, medium or weak says how well something is supported.")


def cause_piece(
    id_: str,
    cause: CauseView,
    frame: Frame,
    widths: tuple[float, float],
    scale: tuple[float, float],
) -> Piece:
    """Return one cause: name, bar and amount; under it why, and what stands behind it."""
    wide, amount = widths
    narrow = wide / frame.scale.text < _NARROW
    type_, gap = frame.type, frame.big(14)
    bar = 0.0 if narrow else wide * 0.36
    room = wide - amount - gap - bar - (gap if bar else 0)
    name = type_.height(cause.label, NAME, room)
    top = max(name, type_.line(AMOUNT))
    parts: list[tuple[Rect, Part]] = [(Rect(0, 0, room, name), Words(cause.label, NAME))]
    colour = COLOURS[cause.tone]
    line = Rect(wide - amount, 0, amount, type_.line(AMOUNT))
    parts.append((line, Words(cause.amount, AMOUNT.on(colour), 1.0)))
    stretch = Stretch(cause.start, cause.end, scale, cause.tone is Tone.HELPS)
    thick = frame.big(22)
    if bar:
        level = (type_.line(AMOUNT) - thick) / 2
        parts.append((Rect(room + gap, level, bar, thick), stretch))
    else:
        parts.append((Rect(0, top + 6, wide, thick), stretch))
        top += thick + 12
    said = [(cause.why, WHY, Rect(0, top, room if bar else wide, 0))]
    if cause.evidence:
        said.append((cause.evidence, SURE.on(theme.INK), Rect(room + gap, top, bar, 0)))
    for text, style, where in said:
        high = type_.height(text, style, where.w or wide)
        at = where if where.w else Rect(0, top, wide, 0)
        parts.append((Rect(at.x, at.y, at.w, high), Words(text, style)))
        top = max(top, at.y + high)
    return piece(id_, (wide, top), Group(tuple(parts)), frame.big(16))
