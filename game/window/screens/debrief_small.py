"""The debrief at large text: its head, its foot, and the first page in several."""

from game.base.words import _
from game.present.review import ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.flow import Piece, laid, page_at, pager, pages, piece, prose
from game.window.geometry import Rect
from game.window.parts import DoubleRule, Words
from game.window.screens import debrief_parts, debrief_time, debrief_words
from game.window.theme import Style
from game.window.widgets import paper
from game.window.wishes import Again, Go

_VERDICT: tuple[Style, ...] = tuple(theme.HEADLINE_L.at(s, s + 4) for s in (48, 42, 36, 32))


def head(view: ReviewView, frame: Frame, row: Rect) -> Boxes:
    """Return the name of the case over a double rule."""
    style = theme.STRONG
    line = row.top(frame.big(34))
    said = _("Debrief")
    wide = frame.type.width(said, style) + 4
    title = Words(view.title, style, rows=1, ellipsis=True, middle=True)
    return (
        Box("case", Rect(line.x, line.y, line.w - wide - 30, line.h), title),
        Box("debrief", line.far(wide), Words(said, style, 1.0, middle=True)),
        Box("head-rule", row.foot(8), DoubleRule()),
    )


def foot(row: Rect) -> Boxes:
    """Return the ways on: again, help, or home."""
    steps = (theme.STRONG.at(24, 28), theme.STRONG.at(21, 25))
    again, help_, finish = row.across((0.42, 0.22, 0.36), 16)
    return (
        Box("again", again, Button(_("Play again"), key=_("A"), steps=steps), "ways", Again(),
            ("a",)),
        Box("help", help_, Button(_("Help"), key=_("H"), steps=steps), "ways", Go("help"), ("h",)),
        Box("finish", finish, Button(_("Finish"), "red", _("Space"), steps=steps), "ways",
            Go("home"), ("Space",)),
    )  # fmt: skip


def places(frame: Frame) -> tuple[Rect, Rect, Rect, Rect]:
    """Return the places of head, tabs, page and foot."""
    canvas, margin = frame.canvas, frame.scale.margin
    wide = canvas.w - 2 * margin
    head_ = Rect(margin, 12, wide, frame.big(34) + 12)
    tabs = Rect(margin, head_.bottom + 12, wide, frame.big(44))
    foot_ = Rect(margin, canvas.h - frame.big(56) - 14, wide, frame.big(56))
    top = tabs.bottom + frame.big(14)
    return head_, tabs, Rect(margin, top, wide, foot_.y - 14 - top), foot_


def ground(frame: Frame) -> Box:
    """Return the paper under it all."""
    return paper(frame)


def timeline(view: ReviewView, frame: Frame, body: Rect) -> Boxes:
    """Return the first page in several: verdict and goals, then the chart, then what it is."""
    row, at = body.foot(frame.big(46)), "page timeline"
    place = body.below(0, body.h - row.h - frame.big(10))
    cut = pages(_pieces(view, frame, place), place.h)
    here = page_at(frame, at, len(cut))
    boxes = laid(cut[here], place, 1, 0)
    turning = pager(frame, row, at, here, len(cut)) if len(cut) > 1 else ()
    if not any(box.id == "chart" for box in boxes):
        return (*boxes, *turning)
    return (*boxes, *debrief_time.chips(view, frame, row), *turning)


def _pieces(view: ReviewView, frame: Frame, place: Rect) -> list[Piece]:
    type_, wide = frame.type, place.w
    style, lines = type_.fit(view.verdict, _VERDICT, wide, 3)
    size = (wide, len(lines.lines) * type_.line(style))
    pieces = [piece("verdict", size, Words(view.verdict, style, rows=3, steps=_VERDICT))]
    pieces += debrief_words.goals(view, frame, wide)
    chart = debrief_time.shown(view, frame)
    if chart:
        part = debrief_time.timeline(chart, debrief_parts.turn(view, frame))
        title = debrief_parts.heading("chart-title", debrief_time.titled(chart), frame, wide)
        high = place.h - title.box.rect.h - frame.big(4)
        pieces += [title, piece("chart", (wide, high), part)]
    return [*pieces, *prose(type_, "honesty", view.honesty, theme.BODY, wide)]
