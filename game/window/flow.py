"""Long lists on pages: what does not fit stands on the next page, and nothing is cut."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Chip
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.text import Type
from game.window.theme import Style
from game.window.wishes import Look

PAGER_HIGH = 46.0
_PAGE = "page "  # with which the looks begin that say which page was turned to
_CHUNK = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that stands on a page whole; of its box's place only the size counts.

    `space` is left free above it except at the head of a column; a `joined` piece, such as a
    heading, stays with the one that follows.
    """

    box: Box
    space: float = 0.0
    joined: bool = False


Column = tuple[Piece, ...]
Page = tuple[Column, ...]


def piece(
    id_: str, size: tuple[float, float], part: Part, space: float = 0.0, *, joined: bool = False
) -> Piece:
    """Return a piece that is only read."""
    return Piece(Box(id_, Rect(0, 0, *size), part), space, joined)


def prose(
    type_: Type, id_: str, text: str, style: Style, wide: float, space: float = 0.0
) -> tuple[Piece, ...]:
    """Return a paragraph, in pieces of a few lines so that it can run over two pages."""
    lines = type_.wrap(text, style, wide).lines
    cut = [lines[i : i + _CHUNK] for i in range(0, len(lines), _CHUNK)]
    if len(cut) > 1 and len(cut[-1]) == 1:
        cut[-2:] = [cut[-2] + cut[-1]]
    return tuple(
        piece(
            f"{id_}-{i}" if i else id_,
            (wide, len(part) * type_.line(style)),
            Words(" ".join(part), style),
            0.0 if i else space,
        )
        for i, part in enumerate(cut)
    )


def together(pieces: Sequence[Piece], most: float) -> list[Piece]:
    """Return pieces that stay on one page if they are no higher than `most`."""
    if height(pieces) > most:
        return list(pieces)
    return [*(replace(each, joined=True) for each in pieces[:-1]), *pieces[-1:]]


def pages(pieces: Sequence[Piece], high: float, columns: int = 1) -> tuple[Page, ...]:
    """Return the pieces on pages of `columns` columns; those of the last page are of a height."""
    filled = _columns(pieces, high)
    cut = [filled[i : i + columns] for i in range(0, len(filled), columns)]
    if columns > 1 and cut:
        cut[-1] = _even([p for column in cut[-1] for p in column], high, columns)
    return tuple(tuple(page) for page in cut) or ((),)


def laid(page: Page, place: Rect, columns: int, gap: float) -> Boxes:
    """Return the boxes of one page in their places."""
    boxes: list[Box] = []
    for column, where in zip(page, place.columns(columns, gap), strict=False):
        top = where.y
        for i, each in enumerate(column):
            top += each.space if i else 0.0
            size = each.box.rect
            boxes.append(replace(each.box, rect=Rect(where.x, top, size.w, size.h)))
            top += size.h
    return tuple(boxes)


def book(
    frame: Frame,
    place: Rect,
    pieces: Sequence[Piece],
    at: str,
    columns: int = 1,
    gap: float = 40.0,
) -> Boxes:
    """Return the page that was turned to, and under it, if there are more, how to turn."""
    whole = pages(pieces, place.h, columns)
    if len(whole) == 1:
        return laid(whole[0], place, columns, gap)
    high = frame.big(PAGER_HIGH)
    cut = pages(pieces, place.h - high - frame.big(14), columns)
    here = page_at(frame, at, len(cut))
    return (
        *laid(cut[here], place, columns, gap),
        *pager(frame, place.foot(high), at, here, len(cut)),
    )


def leaf(frame: Frame, place: Rect, row: Rect, pieces: Sequence[Piece], at: str) -> Boxes:
    """Return the page that was turned to, and in a row of its own how to turn."""
    cut = pages(pieces, place.h)
    here = page_at(frame, at, len(cut))
    turn = pager(frame, row, at, here, len(cut)) if len(cut) > 1 else ()
    return (*laid(cut[here], place, 1, 0), *turn)


def page_at(frame: Frame, at: str, count: int) -> int:
    """Return the page that was turned to, counted from 0."""
    look = frame.look(at)
    return min(int(look), count - 1) if look.isdigit() else 0


def is_page(look: str) -> bool:
    """Tell whether a look says which page of something was turned to."""
    return look.startswith(_PAGE)


def pager(frame: Frame, row: Rect, at: str, here: int, count: int) -> Boxes:
    """Return how to turn pages, at the right of a row: back, which page this is, on."""
    type_, boxes, right = frame.type, [], row.right
    for id_, label, key, to in (
        ("on", _("More ▶"), "pagedown", here + 1),
        ("", _("page {page} of {count}").format(page=here + 1, count=count), "", here),
        ("back", _("◀ Back"), "pageup", here - 1),
    ):
        chip = Chip(label)
        wide = chip.wide(type_) if id_ else type_.width(label, theme.CAPTION) + 4
        right -= wide
        where = Rect(right, row.y, wide, row.h)
        right -= 16
        if not id_:
            words = Words(label, theme.CAPTION, middle=True)
            boxes.append(Box(f"{at}-page", where, words))
        elif 0 <= to < count:
            wish = Look(at, str(to))
            boxes.append(Box(f"{at}-{id_}", where, chip, f"{at}-pages", wish, (key,)))
    return tuple(reversed(boxes))


def around(now: int, count: int, room: int) -> range:
    """Return which of `count` rows to show where there is room for `room`: those around `now`."""
    start = max(0, min(now - room // 2, count - room))
    return range(start, min(count, start + room))


def lifted(boxes: Boxes, layer: int) -> Boxes:
    """Return boxes on a layer over the screen."""
    return tuple(replace(box, layer=layer) for box in boxes)


def _columns(pieces: Sequence[Piece], high: float) -> list[Column]:
    """Fill columns from the top; headings move on together with what they head."""
    columns: list[list[Piece]] = [[]]
    used = 0.0
    for run in _runs(pieces):
        need = height(run)
        space = run[0].space if columns[-1] else 0.0
        if columns[-1] and used + space + need > high + 0.5:
            columns.append([])
            used, space = 0.0, 0.0
        columns[-1] += run
        used += space + need
    return [tuple(column) for column in columns if column]


def _runs(pieces: Sequence[Piece]) -> list[list[Piece]]:
    runs: list[list[Piece]] = []
    open_ = False
    for each in pieces:
        if open_:
            runs[-1].append(each)
        else:
            runs.append([each])
        open_ = each.joined
    return runs


def height(run: Sequence[Piece]) -> float:
    """Return how high pieces stand in one column."""
    return sum(p.box.rect.h + (p.space if i else 0.0) for i, p in enumerate(run))


def _even(pieces: Sequence[Piece], high: float, columns: int) -> list[Column]:
    """Return the lowest columns that hold all pieces."""
    low = height(pieces) / columns
    steps = max(1, ceil((high - low) / 12))
    tries = (low + (high - low) * i / steps for i in range(steps))
    for tall in tries:
        filled = _columns(pieces, tall)
        if len(filled) <= columns and all(height(c) <= high + 0.5 for c in filled):
            return filled
    return _columns(pieces, high)
