"""What the company is able to do and who waits: a strip over the fold, a list, a sheet."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from game.base.words import _
from game.present.parts import WorkView
from game.present.table import TableView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import KeyCap, key_height
from game.window.flow import Piece, prose
from game.window.geometry import Rect
from game.window.listrows import heading
from game.window.parts import Rule, Words
from game.window.screens.turn_meters import SEEN
from game.window.screens.turn_workbars import LEAST, WorkCell, WorkRow, beside, figures, high, named
from game.window.sheets import OVER, paged
from game.window.text import Type
from game.window.wishes import Look

ABLE, QUEUE = "able.", "queue."
AREA = "work"
SHEET = "work"
_GAP, _BETWEEN = 18.0, 28.0
_BARS = range(240, 48, -4)  # how long the bars of a strip may be, the longest first


class Kind(NamedTuple):
    """Queues, or capabilities: how they are asked about, what they are called, what they are."""

    prefix: str
    icon: str
    label: str
    head: str
    views: tuple[WorkView, ...]


def kinds(table: TableView) -> tuple[Kind, ...]:
    """Return what there is to show, those who wait first."""
    waits = Kind(QUEUE, "users", _("Who waits"), _("Who waits for you"), table.queues)
    able = Kind(
        ABLE, "tool", _("Able to do"), _("What you are able to do, of 100"), table.abilities
    )
    return tuple(kind for kind in (waits, able) if kind.views)


def found(table: TableView, about: str) -> WorkView | None:
    """Return the capability or queue that is asked about."""
    return next((v for k in kinds(table) for v in k.views if f"{k.prefix}{v.id}" == about), None)


def strip_height(frame: Frame, table: TableView) -> float:
    """Return how high the strip stands with its rule; nothing where there is nothing to show."""
    return _high(frame.type) + frame.big(16) if kinds(table) else 0.0


def strip(frame: Frame, table: TableView, place: Rect) -> Boxes:
    """Return the strip: as many bars as fit, all of one length, and the key to all of them."""
    shown = kinds(table)
    if not shown:
        return ()
    inner = place.foot(_high(frame.type))
    rule = Box("work-rule", Rect(place.x, inner.y - frame.big(9), place.w, 3), Rule())
    every = [(kind, view) for kind in shown for view in kind.views]
    for count in range(len(every), 0, -1):
        bar = _bar(frame, every[:count], inner.w)
        if bar:
            return (rule, *_cells(frame, every[:count], inner, bar, len(every)))
    return (rule, _key(frame, inner, len(every), 0))


def _high(type_: Type) -> float:
    """Return how high the strip is: a cell, or the name of the strip over its key."""
    return max(high(type_), type_.line(theme.LABEL) + key_height(type_))


def _bar(frame: Frame, shown: Sequence[tuple[Kind, WorkView]], wide: float) -> float:
    """Return the longest bar at which all of these fit side by side, or nothing."""
    free = wide - _heads(frame, shown) - frame.big(_GAP) * (len(shown) - 1)
    every = [view for _kind, view in shown]
    numbers = figures(frame.type, every)
    for bar in _BARS:
        if sum(_wide(frame.type, view, frame.big(bar), numbers) for view in every) <= free:
            return frame.big(bar)
    return 0.0


def _heads(frame: Frame, shown: Sequence[tuple[Kind, WorkView]]) -> float:
    """Return the width of the heads with the room behind and before them."""
    heads = {kind.label: _head_wide(frame, kind) for kind, _view in shown}
    return sum(heads.values()) + frame.big(_BETWEEN) * (2 * len(heads) - 1)


def _head_wide(frame: Frame, kind: Kind) -> float:
    return frame.type.width(kind.label, theme.LABEL) + 4


def _wide(type_: Type, view: WorkView, bar: float, numbers: float) -> float:
    return max(named(type_, view), bar + beside(type_, view, numbers))


def _cells(
    frame: Frame, shown: Sequence[tuple[Kind, WorkView]], place: Rect, bar: float, of: int
) -> Boxes:
    """Return heads and cells from the left; what room is left stands between the cells."""
    every = [view for _kind, view in shown]
    numbers = figures(frame.type, every)
    wides = [_wide(frame.type, view, bar, numbers) for view in every]
    spare = place.w - _heads(frame, shown) - sum(wides)
    gap = min(spare / max(1, len(shown) - 1), frame.big(64)) if len(shown) > 1 else 0.0
    boxes, left, before = [], place.x, ""
    for (kind, view), wide in zip(shown, wides, strict=True):
        if kind.prefix != before:
            left += frame.big(_BETWEEN) - gap if before else 0.0
            head = Rect(left, place.y, _head_wide(frame, kind), place.h)
            label = head.top(frame.type.line(theme.LABEL))
            boxes.append(Box(f"work-{kind.prefix}head", label, Words(kind.label, theme.LABEL)))
            if not before:
                boxes.append(_key(frame, head, of, len(shown)))
            left, before = head.right + frame.big(_BETWEEN), kind.prefix
        part = WorkCell(view, bar, numbers)
        boxes.append(_box(kind, view, Rect(left, place.y, wide, place.h), part, AREA))
        left += wide + gap
    return tuple(boxes)


def _key(frame: Frame, head: Rect, of: int, shown: int) -> Box:
    """Return the key that opens all of it; it says how many there are where not all are shown."""
    label = _("all {n}").format(n=of) if shown < of else _("more")
    part = KeyCap("W", label)
    row = head.foot(key_height(frame.type))
    return Box("work", row.left(part.wide(frame.type)), part, AREA, Look(OVER, SHEET), ("w",))


def _box(kind: Kind, view: WorkView, place: Rect, part: WorkCell | WorkRow, area: str) -> Box:
    about = f"{kind.prefix}{view.id}"
    wish = Look(OVER, f"why {about}")
    return Box(f"{area}-{about}", place, part, area, wish, seen=Look(SEEN, about))


def sheet(frame: Frame, table: TableView) -> Boxes:
    """Return all bars, one under the other, and how many hours there are for those who wait."""
    shown = kinds(table)

    def pieces(wide: float) -> Sequence[Piece]:
        made: list[Piece] = []
        for kind in shown:
            id_ = f"work-{kind.prefix}"
            if len(shown) > 1:
                made.append(heading(frame, f"{id_}name", kind.head, wide, kind.icon))
            made += rows(frame, kind, wide)
            about = " ".join(table.service if kind.prefix == QUEUE else _signs(kind.views))
            if about:
                made += prose(frame.type, f"{id_}about", about, theme.BODY, wide, frame.big(14))
        return made

    if not shown:
        return ()
    both = _("Who waits, and what you can do")
    return paged(frame, both if len(shown) > 1 else shown[0].head, pieces, "page work", 1240.0)


def _signs(views: Sequence[WorkView]) -> tuple[str, ...]:
    """Return what the signs on the bars of capabilities mean, where there are any."""
    coming = _("What is set going and not there yet is drawn in dashes.")
    lowest = _("Where several have to work together, the lowest is the limit of them all.")
    signs = ((coming, any(v.coming >= LEAST for v in views)), (lowest, any(v.note for v in views)))
    return tuple(words for words, shown in signs if shown)


def rows(frame: Frame, kind: Kind, wide: float) -> list[Piece]:
    """Return a row for each capability, or for each queue."""
    type_ = frame.type
    tall = type_.line(theme.DENSE) + frame.big(8)
    names = max(named(type_, view, theme.DENSE) for view in kind.views)
    numbers = figures(type_, kind.views)
    place = Rect(0, 0, wide, tall)
    return [
        Piece(_box(kind, view, place, WorkRow(view, names, numbers), "all-work"), frame.big(4))
        for view in kind.views
    ]


def rows_of(frame: Frame, kind: Kind, body: Rect) -> Boxes:
    """Return as many rows as fit, in two columns where they are wide; the rest is a key away."""
    for columns in (2, 1):
        made = rows(frame, kind, (body.w - frame.big(40) * (columns - 1)) / columns)
        if not any(p.box.part.spill(frame.type, p.box.rect) for p in made if p.box.part):
            break
    pitch = made[0].box.rect.h + 1
    down = max(1, int((body.h + 1) / pitch))
    places = body.top(down * pitch).grid(columns, down, frame.big(40), 1)
    order = [places[row * columns + column] for column in range(columns) for row in range(down)]
    return tuple(
        replace(each.box, id=f"tab-{each.box.id}", rect=place, area="situation")
        for each, place in zip(made, order, strict=False)
    )
