"""The last page of the debrief: what really happened, how it is known, and what is not known."""

from dataclasses import replace
from typing import NamedTuple

from game.base.words import _
from game.present.review import ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Chip
from game.window.flow import Page, Piece, laid, page_at, pager, pages, piece, prose
from game.window.geometry import Rect
from game.window.parts import Group, Rule, Words
from game.window.screens import debrief_parts
from game.window.theme import Style
from game.window.wishes import Look

AT, SOURCES = "page story", "sources"
STORY: Style = theme.PASSAGE.at(29, 37)
TEXT: Style = theme.BODY.at(24, 30)
DATE: Style = theme.STRONG.at(23, 30)
VALUE: Style = theme.NUMBER_S.at(27, 32)
SOURCE: Style = theme.CAPTION
_GAP = 64.0
SHOWN = 6  # measured facts beside the story


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
    foot = frame.big(46)
    place = body.below(chips.h + frame.big(22), body.h - chips.h - foot - frame.big(34))
    chapters = _chapters(view, frame, place.w)
    leaves = [
        Leaf(i, each, chapter.columns)
        for i, chapter in enumerate(chapters)
        for each in pages(chapter.pieces, place.h, chapter.columns)
    ]
    here = _here(chapters, leaves, frame)
    leaf = leaves[here]
    turn = pager(frame, body.foot(foot), AT, here, len(leaves)) if len(leaves) > 1 else ()
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
    none = _("No record of a real company comes with this case.")
    short = [*prose(frame.type, "story", view.story or none, STORY, half)]
    if two > 1 and view.measured:
        short = [_whole(view.story or none, frame, half), *_figures(view, frame, half)]
    made = (
        Chapter(_("In short"), short, two),
        Chapter(_("Day by day"), _days(view, frame, half), two),
        Chapter(_("Measured"), _measured(view, frame, half), two),
        Chapter(_("Not known"), _unknown(view, frame, half), two),
        Chapter(_("Sources"), _sources(view, frame, half), two),
        Chapter(_("The model"), [*prose(frame.type, "honesty", view.honesty, STORY, half)], two),
    )
    return [chapter for chapter in made if chapter.pieces]


def _chips(chapters: list[Chapter], leaves: list[Leaf], now: int, frame: Frame, row: Rect) -> Boxes:
    """Return the chapters; each turns to its first page."""
    boxes, left = list[Box](), row.x
    starts = [next(n for n, leaf in enumerate(leaves) if leaf.chapter == i)
              for i in range(len(chapters))]  # fmt: skip
    style = _style(chapters, frame, row.w)
    for i, chapter in enumerate(chapters):
        chip = Chip(chapter.name, chosen=i == now, style=style)
        place = Rect(left, row.y, chip.wide(frame.type), row.h)
        wish = Look(AT, str(starts[i]))
        keys = ("s",) if chapter.name == _("Sources") else ()
        boxes.append(Box(f"chapter-{i}", place, chip, "chapters", wish, keys, chosen=i == now,
                         seen=wish))  # fmt: skip
        left = place.right + 12
    return tuple(boxes)


def _style(chapters: list[Chapter], frame: Frame, wide: float) -> Style:
    for size in (24.0, 22.0, 20.0):
        style = theme.STRONG.at(size, size + 4)
        if sum(Chip(c.name, style=style).wide(frame.type) + 12 for c in chapters) <= wide + 12:
            return style
    return theme.STRONG.at(18, 22)


def _whole(text: str, frame: Frame, wide: float) -> Piece:
    """Return the story in one column, whole."""
    return piece("story", (wide, frame.type.height(text, STORY, wide)), Words(text, STORY))


def _figures(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return the first measured facts, large; where they come from stands with the others."""
    rows = [debrief_parts.heading("figures", _("In figures"), frame, wide, "scale")]
    for i, (quantity, value, _source) in enumerate(view.measured[:SHOWN]):
        lines = ((value, VALUE.at(30, 36)), (quantity, TEXT))
        rows.append(_entry(f"figure-{i}", lines, frame, wide))
    return [replace(row, joined=i + 1 < len(rows)) for i, row in enumerate(rows)]


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
