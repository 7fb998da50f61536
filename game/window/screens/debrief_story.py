"""The last page of the debrief: what really happened, how it is known, and what is not known."""

from typing import NamedTuple

from game.base.words import _
from game.present.review import ReviewView
from game.present.wording import review as wording
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Chip
from game.window.flow import Page, Piece, laid, page_at, pager, pages, piece, prose
from game.window.geometry import Rect
from game.window.onestop import one_stop
from game.window.parts import Group, Rule, Words
from game.window.screens import debrief_parts
from game.window.theme import Style
from game.window.wishes import Look

AT, SOURCES = "page story", "sources"
STORY: Style = theme.PASSAGE.at(29, 37)
LARGE: Style = theme.PASSAGE.at(33, 43)
COUNT: Style = theme.NUMBER_L
TEXT: Style = theme.BODY.at(24, 30)
DATE: Style = theme.STRONG.at(23, 30)
VALUE: Style = theme.NUMBER_S.at(27, 32)
SOURCE: Style = theme.CAPTION
_GAP = 64.0


class Chapter(NamedTuple):
    """A part of the record: its name, what it holds, and in how many columns at most."""

    name: str
    pieces: list[Piece]
    columns: int


class Leaf(NamedTuple):
    """One page of the record, and the chapter it belongs to."""

    chapter: int
    page: Page
    columns: int


def page(view: ReviewView, frame: Frame, body: Rect) -> Boxes:
    """Return the page that lies open, the chapters over it and how to turn under it."""
    chips = body.top(frame.big(44))
    above, row = debrief_parts.split(frame, body)
    place = Rect(
        body.x, chips.bottom + frame.big(22), body.w, above.bottom - chips.bottom - frame.big(22)
    )
    chapters = _chapters(view, frame, place.w)
    leaves = [
        Leaf(i, each, chapter.columns)
        for i, chapter in enumerate(chapters)
        for each in pages(chapter.pieces, place.h, chapter.columns)
    ]
    here = _here(chapters, leaves, frame)
    leaf = leaves[here]
    turn = pager(frame, row, AT, here, len(leaves)) if len(leaves) > 1 else ()
    return (
        *_chips(chapters, leaves, leaf.chapter, frame, chips),
        *laid(leaf.page, place, leaf.columns, _GAP),
        *turn,
    )


def _here(chapters: list[Chapter], leaves: list[Leaf], frame: Frame) -> int:
    if frame.look(AT) != SOURCES:
        return page_at(frame, AT, len(leaves))
    named = (n for n, leaf in enumerate(leaves) if chapters[leaf.chapter].name == _("Sources"))
    return next(named, 0)


def _chapters(view: ReviewView, frame: Frame, wide: float) -> list[Chapter]:
    two = 2 if frame.scale.text <= 1.0 else 1
    half = (wide - _GAP * (two - 1)) / two
    text = view.story or wording.no_record()
    if two == 1:
        short = Chapter(_("In short"), [*prose(frame.type, "story", text, STORY, wide)], 1)
    else:
        short = Chapter(_("In short"), [_opening(view, text, frame, wide)], 1)
    made = (
        short,
        Chapter(_("Day by day"), _days(view, frame, half), two),
        Chapter(_("Measured"), _measured(view, frame, half), two),
        Chapter(_("Not known"), _unknown(view, frame, half), two),
        Chapter(_("Sources"), _sources(view, frame, half), two),
        Chapter(_("The model"), [*prose(frame.type, "honesty", view.honesty, STORY, half)], 1),
    )
    return [chapter for chapter in made if chapter.pieces]


def _chips(chapters: list[Chapter], leaves: list[Leaf], now: int, frame: Frame, row: Rect) -> Boxes:
    """Return the chapters; each turns to its first page."""
    boxes, left = list[Box](), row.x
    owners = [leaf.chapter for leaf in leaves]
    starts = [Look(AT, str(owners.index(i))) for i in range(len(chapters))]
    style = _style(chapters, frame, row.w)
    for i, chapter in enumerate(chapters):
        chip = Chip(chapter.name, chosen=i == now, style=style)
        place = Rect(left, row.y, chip.wide(frame.type), row.h)
        keys = ("s",) if chapter.name == _("Sources") else ()
        boxes.append(Box(f"chapter-{i}", place, chip, "", starts[i], keys))
        left = place.right + 12
    less, more = starts[max(0, now - 1)], starts[min(len(starts) - 1, now + 1)]
    return one_stop("chapters", boxes, now, less, more)


def _style(chapters: list[Chapter], frame: Frame, wide: float) -> Style:
    for size in (24.0, 22.0, 20.0):
        style = theme.STRONG.at(size, size + 4)
        if sum(Chip(c.name, style=style).wide(frame.type) + 12 for c in chapters) <= wide + 12:
            return style
    return theme.STRONG.at(18, 22)


def _opening(view: ReviewView, text: str, frame: Frame, wide: float) -> Piece:
    """Return the story in large words and, beside it, how much is known about it."""
    type_, room = frame.type, wide * 0.7
    high = type_.height(text, LARGE, room)
    parts: list[tuple[Rect, Part]] = [(Rect(0, 0, room, high), Words(text, LARGE))]
    counts = (
        (len(view.timeline), _("dated events")),
        (len(view.measured), _("measured facts")),
        (len(view.not_verified), _("things not known")),
        (len(view.sources), _("sources")),
    )
    left, top = room + 64, 4.0
    for count, what in counts:
        if count:
            parts += (
                (Rect(left, top, wide - left, 3), Rule(thick=2)),
                (Rect(left, top + 12, 110, 56), Words(str(count), COUNT)),
                (Rect(left + 126, top + 12, wide - left - 126, 56), Words(what, TEXT, middle=True)),
            )
            top += 86
    return piece("story", (wide, max(high, top)), Group(tuple(parts)))


def _days(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    pieces: list[Piece] = []
    for i, (date, what, source) in enumerate(view.timeline):
        lines = ((date, DATE.on(theme.INK)), (what, TEXT), (source, SOURCE))
        pieces.append(_entry(f"day-{i}", lines, frame, wide))
    return pieces


def _measured(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    return [
        _entry(f"fact-{i}", ((value, VALUE), (quantity, TEXT), (source, SOURCE)), frame, wide)
        for i, (quantity, value, source) in enumerate(view.measured)
    ]


def _entry(id_: str, lines: tuple[tuple[str, Style], ...], frame: Frame, wide: float) -> Piece:
    """Return one entry of the record: its lines over a thin rule."""
    parts: list[tuple[Rect, Part]] = []
    top = 0.0
    for text, style in lines:
        if text:
            high = frame.type.height(text, style, wide)
            parts.append((Rect(0, top, wide, high), Words(text, style)))
            top += high + 2
    parts.append((Rect(0, top + 6, wide, 2), Rule(theme.RULE, 2)))
    return piece(id_, (wide, top + 8), Group(tuple(parts)), frame.big(12))


def _unknown(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    if not view.not_verified:
        return []
    said = _("We looked for these and did not find them in a source that can be trusted.")
    first = [*prose(frame.type, "unknown", said, SOURCE, wide)]
    return first + [
        _entry(f"unknown-{i}", ((text, TEXT),), frame, wide)
        for i, text in enumerate(view.not_verified)
    ]


def _sources(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    return [
        _entry(f"source-{i}", ((text, TEXT),), frame, wide) for i, text in enumerate(view.sources)
    ]
