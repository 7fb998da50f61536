"""The case file, opened on the table. Nothing in it tells what happens later.

Enter or Space opens turn 1, L takes another length, S names the sources, Page up and down turn
the leaves, Esc goes back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from game.base.words import _
from game.present.briefing import BriefingView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button, KeyCap
from game.window.events import Key
from game.window.faces import BriefingFace
from game.window.flow import laid, page_at, pager, pages
from game.window.folders import OpenFile
from game.window.geometry import Rect
from game.window.masthead import Wordmark
from game.window.parts import Picture, Sheet, Words
from game.window.pictures import WHOLE
from game.window.screens import briefing_pieces as file
from game.window.screens.briefing_sources import sources
from game.window.sheets import OVER
from game.window.widgets import hints, table
from game.window.wishes import Go, Length, Look, Next, Wish

_LEAF = "leaf"
_OPENS = (theme.ACTION, theme.ACTION.at(25, 30), theme.ACTION.at(21, 26), theme.ACTION.at(18, 22))
_TAB = theme.STRONG.at(26, 32)
_PAD, _GAP = 40.0, 36.0
_TALLEST, _LOWER, _LOWEST = 300.0, 240.0, 120.0  # of the picture
_FURTHEST = 56.0  # between two sections

Sections = tuple[file.Section, ...]


@dataclass(frozen=True, slots=True)
class _Spread:
    """What lies on two pages, the height left for a picture, and what is left at the right."""

    first: Sections
    second: Sections
    picture: float
    rest: float


def layout(view: BriefingFace, frame: Frame) -> Boxes:
    """Return the open file, two pages of it, and what can be pressed."""
    told, place = view.briefing, _file(frame)
    left, right = _pages(frame, place)
    spread = _spread(frame, told, left, right)
    inside = spread or _leaves(frame, told, left, right)
    race = _race(frame, view, place)
    cover = _cover(frame, told, place, (left, right), race[0].rect.x if race else 0.0)
    boxes = (*cover, *_buttons(frame, view, right), *inside, *race)
    if frame.look(OVER) == "sources":
        boxes += sources(frame, told)
    return boxes


def on(key: Key, _view: BriefingFace, _frame: Frame) -> Wish | None:
    """Return what the keys that no box has claimed do."""
    return {"escape": Go("home"), "h": Go("help")}.get(key.name)


def _file(frame: Frame) -> Rect:
    canvas, margin = frame.canvas, frame.scale.margin - 8
    return Rect(margin, 14, canvas.w - 2 * margin, canvas.h - 14 - 16)


def _tab(frame: Frame) -> float:
    return max(50.0, frame.big(44))


def _pages(frame: Frame, place: Rect) -> tuple[Rect, Rect]:
    """Return the two sheets that lie in the file."""
    body = place.below(_tab(frame)).inset(20)
    left, right = body.columns(2, 40)
    return left, right


def _cover(
    frame: Frame, view: BriefingView, place: Rect, sheets: tuple[Rect, Rect], until: float
) -> Boxes:
    """Return the table, the file on it, its sheets, and what stands beside its tab.

    The keys stand there as far as `until`, or as there is room.
    """
    left, right = sheets
    label = Words(view.tab, _TAB, middle=True)
    tab = max(270.0, frame.type.width(view.tab, _TAB) + 72)
    end = min(until - 30 if until else place.right, place.right - 250)
    row = Rect(place.x + tab + 40, place.y, end - place.x - tab - 40, _tab(frame) - 6)
    keys = ((_("Esc"), _("shelf")), ("H", _("help")))
    name = Rect(place.right - 232, place.y - 2, 228, 50)
    return (
        table(frame),
        Box("file", place, OpenFile(tab, _tab(frame))),
        Box("tab", Rect(place.x + 34, place.y + 2, tab - 60, _tab(frame)), label),
        Box("page-left", left, Sheet()),
        Box("page-right", right, Sheet()),
        *hints(frame, row, keys, "table"),
        Box("name", name, Wordmark(33, theme.TPAPER)),
    )


def _race(frame: Frame, view: BriefingFace, place: Rect) -> Boxes:
    """Return at the end of the line of keys the one that opens the race, and its rival."""
    part = KeyCap("R", view.race)
    wide, name = part.wide(frame.type), place.right - 260
    if not view.race:
        return ()
    row = Rect(name - wide, place.y, wide, _tab(frame) - 6)
    return (Box("race", row, part, "race", Go("race"), ("r",), ground="table"),)


def _spread(frame: Frame, view: BriefingView, left: Rect, right: Rect) -> Boxes:
    """Return everything on two pages, or nothing if it needs more.

    What has to be known goes before the picture, which is left out where there is no room for it.
    """
    if frame.scale.text >= 1.5:
        return ()
    wide = left.w - 2 * _PAD
    made = (
        _Spread(first, second, left.h - 52 - file.high(first), _spare(frame, right, second))
        for first, second in _divided(frame, view, wide)
    )
    fitting = [spread for spread in made if min(spread.picture, spread.rest) >= 0]
    if not fitting:
        return ()
    enough = (spread for spread in fitting if spread.picture >= max(_LOWER, left.w / WHOLE))
    best = next(enough, max(fitting, key=lambda spread: spread.picture))
    shown = min(best.picture, max(_TALLEST, left.h * 0.3)) if best.picture >= _LOWEST else 0.0
    at = Rect(left.x, left.y, left.w, shown)
    words = Rect(left.x + _PAD, at.bottom + 24, wide, left.bottom - at.bottom)
    return (
        *((Box("picture", at, Picture(view.case)),) if shown else ()),
        *_stacked(words, best.first, best.picture - shown),
        *_stacked(Rect(right.x + _PAD, right.y + 26, wide, right.h), best.second, best.rest),
    )


def _spare(frame: Frame, right: Rect, second: Sections) -> float:
    """Return how much of the right page is left above its buttons."""
    return right.h - 26 - _foot(frame) - file.high(second)


def _divided(frame: Frame, view: BriefingView, wide: float) -> Iterator[tuple[Sections, Sections]]:
    """Yield the sections of both pages, from how they lie best to how they need the least room.

    Words are set closer first; then what stands at the right moves over to the left.
    """
    objectives, note = file.objectives(frame, view, wide), file.note(frame, view, wide)
    right = (
        file.customers(frame, view, wide),
        file.roles(frame, view, wide),
        objectives,
        file.turn_map(frame, view, wide),
        note,
    )
    stakes = file.stakes(frame, view, wide)
    heads = [
        (file.head(frame, view, wide, tight), stakes, file.goals(frame, view, wide, tight))
        for tight in (False, True)
    ]
    for moved in ((), (note,), (objectives,), (objectives, note)):
        second = tuple(section for section in right if section not in moved)
        for head in heads:
            yield (*head, *moved), second


def _stacked(place: Rect, sections: Sequence[file.Section], spare: float) -> Boxes:
    """Return sections under each other; what is to spare lies between them."""
    full = [section for section in sections if section]
    step = min(_FURTHEST, spare / max(1, len(full) - 1))
    top = place.y
    boxes: list[Box] = []
    for i, section in enumerate(full):
        top += step + section[0].space if i else 0.0
        boxes += laid((section,), place._replace(y=top), 1, 0)
        top += file.high([section])
    return tuple(boxes)


def _leaves(frame: Frame, view: BriefingView, left: Rect, right: Rect) -> Boxes:
    """Return the two pages that were turned to, where the words are too large for one spread."""
    wide, foot = left.w - 2 * _PAD, _foot(frame)
    tight = frame.scale.text < 1.5
    pieces = [
        *file.head(frame, view, wide, tight=tight),
        *file.stakes(frame, view, wide),
        *file.goals(frame, view, wide, tight=tight),
    ]
    others = (file.customers, file.roles, file.objectives, file.turn_map, file.note)
    for each in others:
        section = each(frame, view, wide)
        pieces += _together(section) if tight else section
    high = left.h - 32 - foot
    cut = pages(pieces, high, 2)
    here = page_at(frame, _LEAF, len(cut))
    place = Rect(left.x + _PAD, left.y + 32, right.right - left.x - 2 * _PAD, high)
    gap = right.x - left.right + 2 * _PAD
    row = Rect(left.x + _PAD, left.bottom - 24 - frame.big(50), wide, frame.big(50))
    turning = pager(frame, row, _LEAF, here, len(cut)) if len(cut) > 1 else ()
    return (*laid(cut[here], place, 2, gap), *turning)


def _together(section: file.Section) -> file.Section:
    """Return a section that is not torn where the page ends."""
    return (*(replace(piece, joined=True) for piece in section[:-1]), *section[-1:])


def _foot(frame: Frame) -> float:
    return frame.big(62) + 40


def _buttons(frame: Frame, view: BriefingFace, right: Rect) -> Boxes:
    """Return the way into turn 1, to the sources, and to another length where there is one."""
    high, large = frame.big(62), frame.scale.text >= 1.5
    row = Rect(right.x + _PAD, right.bottom - 24 - high, right.w - 2 * _PAD, high)
    sources_wide = min(frame.big(210), row.w * (0.3 if view.lengths else 0.38))
    red = Button(view.briefing.open_label, "red", _("Enter"))
    plain = Button(_("Sources"), "plain", "" if large else "S", "file-text")
    left = row.x + sources_wide + 16
    length = _length(view, Rect(left, row.y, row.w * 0.36, high), large=large)
    left = length[0].rect.right + 16 if length else left
    go = Rect(left, row.y, row.right - left, high)
    return (
        Box("open", go, red, "buttons", Next(), ("Space",)),
        *length,
        Box("sources", row.left(sources_wide), plain, "buttons", Look(OVER, "sources"), ("s",)),
    )


def _length(view: BriefingFace, place: Rect, *, large: bool) -> Boxes:
    """Return the button that shows the length and takes the next one."""
    if not view.lengths:
        return ()
    now, after, *_others = view.lengths
    button = Button(
        now.label, "plain", "" if large else "L", "" if large else "clock", steps=_OPENS
    )
    return (Box("length", place, button, "buttons", Length(after.minutes), ("l",)),)
