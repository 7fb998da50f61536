"""The main screen: read what is told above the fold, lay the plan below it, commit."""

from game.base.ids import CardId
from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.events import Key
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.screens import turn_aside, turn_hand, turn_head, turn_meters, turn_story, turn_tray
from game.window.widgets import HINTS_HIGH, fold, hints, hint_row
from game.window.wishes import Go, Look, TakeBack, Wish

FOLD_AT = 548.0
ASIDE, TRAY = 408.0, 432.0


def layout(view: TurnFace, frame: Frame) -> Boxes:
    """Return the boxes: the table first, as Tab visits it, then the paper."""
    return _roomy(view, frame)


def on(key: Key, view: TurnFace, frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    if key.ctrl:
        return None
    lines = view.table.plan.lines
    match key.name:
        case "p" | "escape":
            return Go("pause")
        case "h":
            return Go("help")
        case "n":
            return Look("over", "note")
        case "u" | "backspace" if lines and not view.read_only:
            return TakeBack(CardId(lines[-1].id))
        case "j" if view.table.injects:
            return _next_slip(view, frame)
    return None


def _next_slip(view: TurnFace, frame: Frame) -> Wish:
    of = len(view.table.injects)
    if of == 1:
        return Look("over", "injects")
    return Look("slip", str((int(frame.look("slip", "0")) + 1) % of))


def _roomy(view: TurnFace, frame: Frame) -> Boxes:
    table, canvas, margin = view.table, frame.canvas, frame.scale.margin
    wide = canvas.w - 2 * margin
    main = wide - ASIDE - 40
    panels = Rect(margin, 96, main, 172).across((720, 250, 320), 43)
    loyalty = panels[0]
    first = loyalty.left(230)
    groups = turn_meters.segments(frame, table.groups, loyalty.far(loyalty.w - 264))
    meters = turn_meters.meters(table.meters, groups, (first, *panels[1:]))
    return (
        *fold(frame, FOLD_AT),
        *turn_head.head(view, frame),
        *_table(view, frame),
        *turn_aside.aside(frame, table, Rect(margin + main + 40, 92, ASIDE, FOLD_AT - 92 - 10)),
        *turn_story.story(frame, table, Rect(margin, 286, main, FOLD_AT - 286 - 6)),
        *turn_meters.dividers(panels),
        *meters,
        *_hints(frame, view),
    )


def _table(view: TurnFace, frame: Frame) -> Boxes:
    canvas, margin = frame.canvas, frame.scale.margin
    top, foot = FOLD_AT + theme.FOLD, _foot(frame)
    hand = Rect(margin, top + 53, canvas.w - 2 * margin - TRAY - 24, foot - 5 - top - 53)
    grid = turn_hand.grid(len(view.table.hand))
    at, _pages = turn_hand.page(frame, view.table.hand, grid.room)
    shown = view.table.hand[at * grid.room : (at + 1) * grid.room]
    places = hand.grid(grid.across, grid.down, turn_hand.GAP, turn_hand.GAP)
    tray = Rect(canvas.w - margin - TRAY, top + 16, TRAY, foot - top - 16)
    head = Rect(margin, top + 14, hand.w, frame.type.line(theme.CAPTION) + 4)
    return (
        *turn_hand.head(view, head),
        *turn_hand.cards(view, shown, places),
        *turn_tray.tray(frame, view, tray),
    )


def _foot(frame: Frame) -> float:
    return frame.canvas.h - (HINTS_HIGH + 8 if not frame.scale.low else 16)


def _hints(frame: Frame, view: TurnFace) -> Boxes:
    last = max((card.key for card in view.table.hand), default="9")
    keys = (
        (f"1–{last}", _("play or take back")),
        (_("Enter"), _("read the card")),
        ("Tab", _("next area")),
        ("?", _("why this number")),
        ("N", _("note")),
        ("P", _("pause")),
        ("H", _("help")),
    )
    return hints(frame, hint_row(frame), keys, "table")
