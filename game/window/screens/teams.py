"""A session of several teams is set up: how many, their names, length, clock, what is shown.

Up and down choose a row, left and right change it, letters go into the field that has focus, and
Enter goes on from anywhere.
"""

from collections.abc import Iterator

from game.base.words import _
from game.play.header import LEAST_TEAMS, MOST_TEAMS
from game.play.room.words import LONGEST_NAME
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Button, Chip
from game.window.events import Key
from game.window.fields import Entry
from game.window.flow import Piece, book, height, laid, prose
from game.window.geometry import Rect
from game.window.pagehead import head, head_high
from game.window.parts import Picture, Rule, Words
from game.window.roomfaces import SetupFace
from game.window.roomwishes import Arrange
from game.window.rows import Row
from game.window.teamentry import TeamEntry
from game.window.theme import Style
from game.window.widgets import hint_row, hints
from game.window.wishes import Call, Length, Look, Wish

MINUTES = (0, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30)  # that a turn may have; 0 for no clock
_NAME: Style = theme.STRONG.at(27, 32)
_WAY: Style = theme.DENSE.at(23, 28).on(theme.INK2)
_VALUE = (theme.STRONG.at(27, 32), theme.STRONG, theme.STRONG.at(21, 25))
_SAID: Style = theme.DENSE.at(24, 30)
_GAP = 64.0
_CHIP, _SHOWN = 58.0, 230.0  # how wide a button of a row is, and the value between two
_PICTURE = 150.0  # how high the picture of the case has to be
_REST = Look("rest")  # at the last value an arrow does nothing


def layout(view: SetupFace, frame: Frame) -> Boxes:
    """Return the rows and the names side by side, or on as many pages as large words need."""
    canvas, margin = frame.canvas, frame.scale.margin
    top, row = head_high(frame) + 26, hint_row(frame)
    button = frame.big(76)
    foot = row.y - 12
    place = Rect(margin, top, canvas.w - 2 * margin, foot - button - 18 - top)
    start = Rect(margin, foot - button, canvas.w - 2 * margin, button)
    *title, back = head(frame, _("A session of several teams"), view.title)
    shown = _beside(view, frame, place) or _pages(view, frame, place)
    part = Button(_("Go on to the case file"), "red", _("Enter"))
    return (
        *title,
        *shown,
        *_buttons(view, frame, shown),
        Box("start", start, part, "start", _start(view, frame)),
        back,
        *_hints(view, frame),
    )


def on(key: Key, view: SetupFace, _frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed: a figure is a number of teams."""
    if key.name == "l" and view.phones is not None:
        return _phones(view)
    if key.name.isdigit() and LEAST_TEAMS <= int(key.name) <= MOST_TEAMS:
        return Arrange("teams", int(key.name))
    return None


def names(view: SetupFace, frame: Frame) -> tuple[str, ...]:
    """Return the names; a field left empty keeps the name that stood there before."""
    written = (frame.look(_field(team)).strip() for team in range(len(view.names)))
    return tuple(new or old for new, old in zip(written, view.names, strict=True))


def _start(view: SetupFace, frame: Frame) -> Call:
    return Call(names(view, frame))


def _field(team: int) -> str:
    return f"team-{team + 1}"


def _beside(view: SetupFace, frame: Frame, place: Rect) -> Boxes:
    """Return both side by side; nothing where they are too high for it."""
    if frame.scale.text >= 1.5:
        return ()
    left, right = place.columns(2, _GAP)
    columns = ((left, _settled(view, frame, left.w)), (right, _named(view, frame, right.w)))
    if any(height(pieces) > cell.h for cell, pieces in columns):
        return ()
    boxes = [box for cell, pieces in columns for box in laid((tuple(pieces),), cell, 1, 0)]
    free = left.below(height(columns[0][1]) + 28)
    if free.h >= _PICTURE:
        boxes.append(Box("picture", free, Picture(view.case)))
    return tuple(boxes)


def _pages(view: SetupFace, frame: Frame, place: Rect) -> Boxes:
    columns = 1 if frame.scale.text >= 1.5 else 2
    wide = (place.w - _GAP * (columns - 1)) / columns
    pieces = [*_settled(view, frame, wide), *_named(view, frame, wide)]
    return book(frame, place, pieces, "page", columns, _GAP)


def _rows(view: SetupFace) -> tuple[tuple[str, str, str, str, Wish, Wish], ...]:
    """Return each row: name, label, what it means, its value, less and more of it."""
    count = len(view.names)
    less, more = _minutes(view.minutes)
    minutes = _("{n} min").format(n=view.minutes) if view.minutes else _("no clock")
    meters = _("shown") if view.meters else _("kept for the end")
    swap = Arrange("meters", 0 if view.meters else 1)
    length, other = _length(view)
    join = _phones(view)
    phones = () if view.phones is None else (
        ("phones", _("Phones"), _("people join, vote and plan on their own"),
         _("let in") if view.phones else _("not used"), join, join),
    )  # fmt: skip
    return (
        ("count", _("Teams"), _("two to eight; or press the number"), str(count),
         Arrange("teams", count - 1) if count > LEAST_TEAMS else _REST,
         Arrange("teams", count + 1) if count < MOST_TEAMS else _REST),
        ("length", _("Length"), _("what is left out passes by itself"), length, other, other),
        ("minutes", _("Time for a turn"), _("the clock only shows"), minutes, less, more),
        ("meters", _("Meters"), _("whether all see them while they play"), meters, swap, swap),
        *phones,
    )  # fmt: skip


def _phones(view: SetupFace) -> Wish:
    return Arrange("phones", 0 if view.phones else 1)


def _minutes(now: int) -> tuple[Wish, Wish]:
    less = max((each for each in MINUTES if each < now), default=None)
    more = min((each for each in MINUTES if each > now), default=None)
    return (
        _REST if less is None else Arrange("minutes", less),
        _REST if more is None else Arrange("minutes", more),
    )


def _length(view: SetupFace) -> tuple[str, Wish]:
    """Return the length that is chosen, and the wish for the next one."""
    if not view.lengths:
        return _("the whole case"), _REST
    after = view.lengths[1 % len(view.lengths)]
    return view.lengths[0].label, Length(after.minutes) if len(view.lengths) > 1 else _REST


def _settled(view: SetupFace, frame: Frame, wide: float) -> list[Piece]:
    about = _on_phones() if view.phones else _at_this_screen()
    rows = (_row(view, frame, each, wide) for each in _rows(view))
    return [
        *_titled(frame, "settled", _("How it is played"), wide),
        *rows,
        *prose(frame.type, "about", about, _SAID, wide, frame.big(22)),
    ]


def _at_this_screen() -> str:
    return _(
        "The teams sit round this screen. Each lays its plan on a page of its own while the others "
        "look away, or holds up cards whose numbers you type. All plans are revealed at once, and "
        "all teams share the same luck."
    )


def _on_phones() -> str:
    return _(
        "This screen is the projector. People join with a code, in any browser; a console on "
        "another device leads, and so do the keys here. A team without phones can still plan at "
        "this screen. All teams share the same luck."
    )


def _row(
    view: SetupFace, frame: Frame, row: tuple[str, str, str, str, Wish, Wish], wide: float
) -> Piece:
    id_, label, about, value, less, more = row
    type_, pad = frame.type, 16.0
    name, small = type_.line(_NAME), type_.line(_WAY)
    high = name + small + frame.big(22)
    steps = 2 * frame.big(_CHIP) + frame.big(_SHOWN) + 2 * pad
    room, top = wide - pad - steps, (high - name - small) / 2
    shown = Rect(wide - pad - frame.big(_CHIP + _SHOWN), 0, frame.big(_SHOWN), high)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(pad, top, room, name), Words(label, _NAME, rows=1, ellipsis=True)),
        (Rect(pad, top + name, room, small), Words(about, _WAY, rows=1, ellipsis=True)),
        (shown, Words(value, _VALUE[0], 0.5, 1, ellipsis=True, middle=True, steps=_VALUE)),
        (Rect(0, high - 2, wide, 2), Rule(theme.RULE, 2)),
    )
    box = Box(
        id_, Rect(0, 0, wide, high), Row(parts), "rows", more, less=less, more=more,
        enter=_start(view, frame),
    )  # fmt: skip
    return Piece(box)


def _named(view: SetupFace, frame: Frame, wide: float) -> list[Piece]:
    fields = []
    for team, (name, shape) in enumerate(zip(view.names, view.shapes, strict=True)):
        field = _field(team)
        entry = TeamEntry(shape, Entry(field, frame.look(field), name, LONGEST_NAME))
        size = Rect(0, 0, wide, frame.big(62))
        box = Box(field, size, entry, "names", enter=_start(view, frame))
        fields.append(Piece(box, frame.big(14)))
    return [*_titled(frame, "named", _("Names"), wide), *fields]


def _titled(frame: Frame, id_: str, text: str, wide: float) -> tuple[Piece, ...]:
    """Return a heading over its rule."""
    line = frame.type.line(theme.LABEL)
    title = Box(f"{id_}-head", Rect(0, 0, wide, line), Words(text, theme.LABEL))
    rule = Box(f"{id_}-rule", Rect(0, 0, wide, 3), Rule())
    return Piece(title, frame.big(26), joined=True), Piece(rule, 6, joined=True)


def _buttons(view: SetupFace, frame: Frame, shown: Boxes) -> Iterator[Box]:
    """Yield the buttons for less and more in every row that is shown, for the pointer."""
    rows = {row[0]: row for row in _rows(view)}
    wide, high = frame.big(_CHIP), frame.big(46)
    for box in shown:
        if box.id not in rows:
            continue
        top, more = box.rect.y + (box.rect.h - high) / 2, box.rect.right - 16 - wide
        lefts = (more - frame.big(_SHOWN) - wide, more)
        for left, sign, name, wish in zip(
            lefts, ("◀", "▶"), ("less", "more"), rows[box.id][4:], strict=True
        ):
            yield Box(f"{box.id}-{name}", Rect(left, top, wide, high), Chip(sign), wish=wish)


def _hints(view: SetupFace, frame: Frame) -> Boxes:
    keys = (
        ("2–8", _("teams")),
        *((("L", _("let phones in")),) if view.phones is False else ()),
        ("← →", _("change a row")),
        ("↑ ↓", _("another row")),
        ("Tab", _("names")),
        (_("Enter"), _("go on")),
        (_("Esc"), _("back to the shelf")),
    )
    return hints(frame, hint_row(frame), keys)
