"""The second page of the debrief: one turn at length, what it taught and what was really done."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from game.base.words import _
from game.present.review import DecisionView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Chip
from game.window.flow import Piece, book, laid, leaf, page_at, pager, pages, piece, prose
from game.window.geometry import Rect
from game.window.parts import Group, Rule, Sheet, Words
from game.window.screens import debrief_list, debrief_notes, debrief_parts, debrief_time
from game.window.screens.debrief_moment import CAUSE, rewind
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.wishes import Look

Told = Callable[[float], list[Piece]]  # what there is to say, in a column so wide
LESSON: Style = theme.PASSAGE
EFFECT: Style = theme.NUMBER_L
_CAUSES = 0.46  # how much of a large chart's place its causes take
_ROWS, _ROW, _ROOM = 8, 48.0, 420.0  # a list over the turn, and what it must leave
_CARDS: tuple[Style, ...] = tuple(theme.TITLE.at(s, s + 6) for s in (38, 34, 30))


def page(view: ReviewView, frame: Frame, body: Rect) -> Boxes:
    """Return the turns at the left and the one that is looked at beside them."""
    now = debrief_parts.turn(view, frame)
    if now is None:
        return laid((prose(frame.type, "none", _("No turn was played yet."), LESSON, body.w),),
                    body, 1, 0)  # fmt: skip
    told, at = partial(_pieces, view, now, frame), f"page turn {now.key}"
    if frame.scale.text > 1.0:
        return small(view, frame, body, told, at)
    left, right = body.across((640, 1144), 40)
    return (
        Box("list", left, Sheet()),
        *debrief_list.rows(view, frame, left.inset(8, 20), 90.0),
        Box("opened", right, Sheet()),
        *opened(now, frame, right.inset(36, 28), told, at),
    )


def small(view: ReviewView, frame: Frame, body: Rect, told: Told, at: str) -> Boxes:
    """Return the turn under its place in the game: the list where there is room, else a switch.

    `told` returns what there is to say of it in columns of a width, `at` names its pages.
    """
    now = debrief_parts.turn(view, frame)
    if now is None:
        return ()
    above, row = debrief_parts.split(frame, body)
    listed = frame.big(min(len(view.decisions), _ROWS) * _ROW)
    room = above.h - listed >= frame.big(_ROOM)
    head = above.top(listed if room else frame.big(46))
    rest = above.below(head.h + frame.big(18 if room else 12))
    pieces = [*told(rest.w), *_again(now, frame, rest.w)]
    if room:
        pieces.insert(0, when(view, now, frame, rest.w))
    page_ = leaf(frame, rest, row, pieces, at)
    if room:
        return (*debrief_list.rows(view, frame, head, _ROW), *page_)
    return (*_switch(view, now, frame, head), *page_)


def _switch(view: ReviewView, now: DecisionView, frame: Frame, row: Rect) -> Boxes:
    """Return how to go to the turn before and the next, where there is no room for a list."""
    turns = [each.key for each in view.decisions]
    place = turns.index(now.key)
    less = Look(debrief_parts.TURN, turns[place - 1])
    more = Look(debrief_parts.TURN, turns[(place + 1) % len(turns)])
    wide = Chip("◀").wide(frame.type)
    middle = Rect(row.x + wide + 16, row.y, row.w - 2 * wide - 32, row.h)
    words = Words(debrief_parts.when(view, now), theme.STRONG, 0.5, 1, ellipsis=True, middle=True)
    return (
        Box("turn-less", row.left(wide), Chip("◀"), "turns", less, less=less, more=more),
        Box("turn-now", middle, words),
        Box("turn-more", row.far(wide), Chip("▶"), "turns", more, less=less, more=more),
    )


def opened(now: DecisionView, frame: Frame, place: Rect, told: Told, at: str) -> Boxes:
    """Return what there is to say of a turn, on pages, over the way to play again from it."""
    foot = frame.big(52)
    rest = place.below(0, place.h - foot - frame.big(12))
    cut = pages(told(rest.w), rest.h)
    here = page_at(frame, at, len(cut))
    row = place.foot(foot)
    return (
        *laid(cut[here], rest, 1, 0),
        *rewind(now, row.left(min(frame.big(370), row.w * 0.56))),
        *(pager(frame, row, at, here, len(cut)) if len(cut) > 1 else ()),
    )


def charted(view: ReviewView, frame: Frame, place: Rect) -> Boxes:
    """Return the chart, and under it what was played on the turn looked at, and its causes.

    It may lie over the page that shows the same in small.
    """
    now = debrief_parts.turn(view, frame)
    if now is None:
        return _large(debrief_time.chart_boxes(view, frame, place))
    told = [
        when(view, now, frame, place.w),
        *prose(frame.type, "charted-cards", now.cards, theme.STRONG.at(26, 32), place.w),
        *causes(now, frame, place.w),
    ]
    foot = place.foot(place.h * _CAUSES)
    chart = debrief_time.chart_boxes(view, frame, place.below(0, place.h - foot.h - 24))
    return _large((*chart, *book(frame, foot, told, "page charted")))


def _large(boxes: Boxes) -> Boxes:
    return tuple(replace(box, id=f"large-{box.id}") for box in boxes)


def _pieces(view: ReviewView, now: DecisionView, frame: Frame, wide: float) -> list[Piece]:
    type_ = frame.type
    effect = type_.width(now.effect, EFFECT) + 4
    stacked = effect > wide * 0.4
    room = wide if stacked else wide - effect - 40
    style, _lines = type_.fit(now.cards, _CARDS, room, 2)
    pieces = [_head(now, (style, room, effect), frame, wide)]
    if frame.scale.text <= 1.0:
        pieces.insert(0, when(view, now, frame, wide))
    pieces += causes(now, frame, wide)
    pieces += debrief_notes.of_turn(now, frame, wide)
    if now.lesson:
        head = _("What it teaches") if now.turn else _("Why nothing was asked")
        pieces.append(debrief_parts.heading("lesson-head", head, frame, wide, "school"))
        pieces += prose(type_, "lesson", now.lesson, LESSON, wide)
    if now.chance:
        title = _("What was in your hand")
        pieces.append(debrief_parts.heading("chance-head", title, frame, wide, "bulb"))
        pieces += prose(type_, "chance", now.chance, LESSON, wide)
    if now.real:
        pieces.append(debrief_parts.heading("real-head", now.real_head, frame, wide, "history"))
        pieces += prose(type_, "real", now.real, LESSON, wide)
        pieces += _source(now.real_source, frame, wide)
    return pieces


def when(view: ReviewView, now: DecisionView, frame: Frame, wide: float) -> Piece:
    """Return when a turn was, as a heading."""
    return debrief_parts.heading("turn-when", debrief_parts.when(view, now), frame, wide)


def _again(now: DecisionView, frame: Frame, wide: float) -> tuple[Piece, ...]:
    place = Rect(0, 0, min(wide, frame.big(380)), frame.big(54))
    return tuple(Piece(box, frame.big(22)) for box in rewind(now, place))


def _source(source: str, frame: Frame, wide: float) -> tuple[Piece, ...]:
    if not source:
        return ()
    said = _("Source: {source}").format(source=source)
    return prose(frame.type, "real-source", said, theme.CAPTION, wide, 6)


def _head(now: DecisionView, sizes: tuple[Style, float, float], frame: Frame, wide: float) -> Piece:
    """Return what was played and what it did, side by side or one under the other."""
    style, room, effect = sizes
    type_ = frame.type
    high = type_.height(now.cards, style, room)
    figure = Words(now.effect, EFFECT.on(COLOURS[now.tone]), 1.0)
    line = type_.line(EFFECT)
    stacked = room == wide
    top = high if stacked else 0.0
    place = Rect(0, top, effect, line) if stacked else Rect(wide - effect, 0, effect, line)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(0, 0, room, high), Words(now.cards, style)),
        (place, figure),
    )
    size = (wide, top + line if stacked else max(high, line))
    return piece("turn-head", size, Group(parts))


def causes(now: DecisionView, frame: Frame, wide: float) -> list[Piece]:
    """Return the largest causes of the change, a row each."""
    if not now.causes:
        return []
    type_, figure = frame.type, theme.FIGURE
    title = " · ".join(part for part in (_("Largest causes"), now.yours) if part)
    rows = [debrief_parts.heading("causes-head", title, frame, wide, "scale")]
    for i, (label, amount, tone) in enumerate(now.causes):
        far = type_.width(amount, figure) + 4
        high = max(type_.height(label, CAUSE, wide - far - 20), type_.line(figure))
        parts: tuple[tuple[Rect, Part], ...] = (
            (Rect(0, 0, wide - far - 20, high), Words(label, CAUSE, middle=True)),
            (Rect(wide - far, 0, far, high), Words(amount, figure.on(COLOURS[tone]), 1.0,
                                                   middle=True)),
            (Rect(0, high + 5, wide, 2), Rule(theme.RULE, 2)),
        )  # fmt: skip
        rows.append(piece(f"cause-{i}", (wide, high + 8), Group(parts), 6))
    return rows
