"""The page of the reveal: sheets of all teams on paper, and below the fold what to talk over."""

from game.base.words import _
from game.present.room.compare import ColumnView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.flow import PAGER_HIGH, page_at, pager
from game.window.geometry import Rect
from game.window.label import Head
from game.window.parts import Icon, Words
from game.window.roomfaces import CompareFace
from game.window.roomhead import head as head_of
from game.window.roomwishes import Onward
from game.window.screens.compare_columns import Pitch, column, low_need, pitch_of, tall_need
from game.window.why import ICONS
from game.window.widgets import fold, hint_row, hints
from game.window.wishes import Look

GHOST, QUESTION, PAGE = "history", "question", "page"  # looks
_GAP = 18.0
_TALL, _LOW = 290.0, 300.0  # how wide a sheet has to be
_LABELS_WIDE = 196.0
_ASKED = tuple(theme.HEADLINE_M.at(size, size * 1.14) for size in (58, 50, 43, 36, 30, 26))
_BUTTONS = (theme.ACTION, theme.STRONG, theme.STRONG.at(21, 25), theme.STRONG.at(18, 22))
_NAME = (theme.STRONG, theme.STRONG.at(21, 25), theme.STRONG.at(18, 22))
_UNIT = (theme.CAPTION, theme.CAPTION.at(19, 24), theme.CAPTION.at(17, 21))


def layout(view: CompareFace, frame: Frame) -> Boxes:
    """Return everything on the page."""
    canvas, margin = frame.canvas, frame.scale.margin
    head, top = head_of(view.view.masthead, view.view.badge, frame)
    foot = canvas.h - hint_row(frame).h - 10
    talk = min(frame.big(214), canvas.h * 0.31)
    fold_at = foot - talk - theme.FOLD - 14
    place = Rect(margin, top - 4, canvas.w - 2 * margin, fold_at - 16 - top + 4)
    below = Rect(margin, fold_at + theme.FOLD + 14, canvas.w - 2 * margin, talk)
    return (
        *fold(frame, fold_at),
        *head,
        *_sheets(view, frame, place),
        *_talk(view, frame, below),
        *_hints(view, frame),
    )


def _columns(view: CompareFace, frame: Frame) -> tuple[ColumnView, ...]:
    """Return the teams, and history behind them where it is asked for."""
    ghost = view.view.history if frame.look(GHOST) and view.meters else None
    return (*view.view.columns, *((ghost,) if ghost else ()))


def _sheets(view: CompareFace, frame: Frame, place: Rect) -> Boxes:
    """Return the sheets: in one row, in two, or on pages where words are large."""
    columns = _columns(view, frame)
    count, across = len(columns), -(-len(columns) // 2)
    labels = _LABELS_WIDE if view.view.rows else 0.0
    if place.h >= tall_need(columns, frame):
        pitch = pitch_of(columns, frame, place.h)
        for left in (labels, 0.0):
            sheets = place.far(place.w - left)
            if sheets.w / count - _GAP >= frame.big(_TALL):
                rows = _rows(view, frame, place, pitch) if left else ()
                laid = _laid(view, columns, sheets.columns(count, _GAP), frame, pitch)
                return (*rows, *laid)
    low = 2 * low_need(columns, frame) + _GAP
    if place.w / across - _GAP >= frame.big(_LOW) and place.h >= low:
        return _laid(view, columns, place.grid(across, 2, _GAP, _GAP), frame)
    return _paged(view, frame, place, columns)


def _paged(view: CompareFace, frame: Frame, place: Rect, columns: tuple[ColumnView, ...]) -> Boxes:
    """Return as many sheets as there is room for, and how to turn to the others."""
    high, need = frame.big(PAGER_HIGH), low_need(columns, frame)
    across = max(1, int((place.w + _GAP) / (frame.big(_LOW) + _GAP)))
    alone = len(columns) <= across * max(1, int((place.h + _GAP) / (need + _GAP)))
    free = place.h if alone else place.h - high - 10
    down = max(1, int((free + _GAP) / (need + _GAP)))
    pages = -(-len(columns) // (across * down))
    here = page_at(frame, PAGE, pages)
    first = here * across * down
    cells = place.top(free).grid(across, down, _GAP, _GAP)
    sheets = _laid(view, columns, cells, frame, first=first)
    turn = pager(frame, place.foot(high), PAGE, here, pages) if pages > 1 else ()
    return (*sheets, *turn)


def _laid(
    view: CompareFace,
    columns: tuple[ColumnView, ...],
    cells: tuple[Rect, ...],
    frame: Frame,
    pitch: Pitch | None = None,
    first: int = 0,
) -> Boxes:
    """Return the sheets in their cells, from the one in place `first` on."""
    return tuple(
        column(frame, each, cell, first + i, pitch=pitch, opens=view.meters)
        for i, (each, cell) in enumerate(zip(columns[first:], cells, strict=False))
    )


def _rows(view: CompareFace, frame: Frame, place: Rect, pitch: Pitch) -> Boxes:
    """Return what each row of figures is, at the left of all sheets."""
    tops = pitch.tops(frame, place)
    wide, boxes = _LABELS_WIDE - 20, list[Box]()
    line, small, side = frame.big(29), frame.big(27), frame.big(28)
    for row, top in zip(view.view.rows, tops, strict=True):
        at = Rect(place.x, top + (pitch.meter - side - line - small) / 2, wide, side)
        name = Words(row.name, _NAME[0], rows=1, ellipsis=True, steps=_NAME)
        unit = Words(row.unit, _UNIT[0], rows=1, ellipsis=True, steps=_UNIT)
        id_ = f"row-{row.meter.value}"
        boxes += [
            Box(f"{id_}-icon", at.left(side), Icon(ICONS[row.meter])),
            Box(id_, Rect(at.x, at.bottom, wide, line), name),
            Box(f"{id_}-unit", Rect(at.x, at.bottom + line, wide, small), unit),
        ]
    foot = tops[2] + pitch.meter + 4
    words = Words(_("What moved loyalty most"), _UNIT[0], rows=2, ellipsis=True, steps=_UNIT)
    boxes.append(Box("row-causes", Rect(place.x, foot, wide, 2 * small), words))
    played = Rect(place.x, place.y + frame.big(62), wide, side)
    effort = _("{n} effort each").format(n=view.view.effort)
    boxes += [
        Box("row-played-icon", played.left(side), Icon("list-details")),
        Box("row-played", Rect(played.x, played.bottom, wide, line),
            Words(_("Played"), _NAME[0], rows=1, steps=_NAME)),
        Box("row-effort", Rect(played.x, played.bottom + line, wide, small),
            Words(effort, _UNIT[0], rows=1, ellipsis=True, steps=_UNIT)),
    ]  # fmt: skip
    return tuple(boxes)


def _talk(view: CompareFace, frame: Frame, place: Rect) -> Boxes:
    """Return the question, and the ways on."""
    other = len(view.view.questions) > 1
    if frame.scale.text >= 1.5:
        row = place.foot(frame.big(58))
        question = Rect(place.x, place.y, place.w, place.h - row.h - 10)
        buttons = row.columns(2 if other else 1, 16)
    else:
        side = Rect(place.right - 352, place.y, 352, place.h)
        question = Rect(place.x, place.y, place.w - 352 - 56, place.h)
        high = min(frame.big(84), (place.h - 16) / 2)
        buttons = (side.top(high), side.below(high + 16, min(frame.big(70), place.h - high - 16)))
    red = Button(view.view.next_label, "red", _("Space"), steps=_BUTTONS)
    boxes = [*_asked(view, frame, question),
             Box("next", buttons[0], red, "go", Onward(), ("space",), ground="table")]  # fmt: skip
    if other:
        now = _place(view, frame)
        after = Look(QUESTION, str((now + 1) % len(view.view.questions)))
        part = Button(_("Other question"), key="Q", steps=_BUTTONS)
        boxes.append(Box("other", buttons[1], part, "go", after, ("q",), ground="table"))
    return tuple(boxes)


def _place(view: CompareFace, frame: Frame) -> int:
    look = frame.look(QUESTION)
    return int(look) % len(view.view.questions) if look.isdigit() else 0


def _asked(view: CompareFace, frame: Frame, place: Rect) -> Boxes:
    """Return the question of the guide in at most two lines, or what stands there without one."""
    label = frame.type.line(theme.LABEL)
    kept = _("The meters are {kept}.").format(kept=view.view.kept) if view.view.kept else ""
    head = " · ".join(filter(None, (view.view.title, kept or _("talk it over"))))
    ask = view.view.questions[_place(view, frame)]
    rest = place.below(label + 10)
    fits = tuple(s for s in _ASKED if 2 * frame.type.line(s) <= rest.h) or _ASKED[-1:]
    words = Words(ask, fits[0].on(theme.TPAPER), rows=2, ellipsis=True, steps=fits)
    title = Head("messages", head, theme.TMUTED)
    return (Box("talk", place.top(label), title), Box("question", rest, words, rises=30))


def _hints(view: CompareFace, frame: Frame) -> Boxes:
    count = len(view.view.columns)
    opens = ((f"1–{count}", _("a team’s page")),) if view.meters else ()
    ghost = (("G", _("what the company did")),) if view.view.history and view.meters else ()
    door = (("O", _("phones")),) if view.phones else ()
    keys = (*opens, *ghost, ("N", _("note")), ("U", _("take back")), *door, ("P", _("pause")),
            ("H", _("help")))  # fmt: skip
    return hints(frame, hint_row(frame), keys, "table")
