"""The full arrangement: all that is told above the fold, hand and tray under it."""

from game.window import theme
from game.window.box import Boxes, Frame
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.screens import (
    turn_aside,
    turn_bar,
    turn_groups,
    turn_hand,
    turn_head,
    turn_hints,
    turn_meters,
    turn_story,
    turn_tray,
    turn_work,
)
from game.window.widgets import HINTS_HIGH, fold

FOLD_AT = 548.0
LOWER = 20.0  # how much lower the fold lies under a strip of bars, where cards have room to spare
ASIDE, TRAY = 408.0, 432.0


def layout(view: TurnFace, frame: Frame) -> Boxes:
    """Return every box of the table, hand and plan first after what lies under them."""
    table, canvas, margin = view.table, frame.canvas, frame.scale.margin
    wide = canvas.w - 2 * margin
    main = wide - ASIDE - 40
    panels = Rect(margin, 96, main, 172).across((720, 250, 320), 43)
    strip = turn_work.strip_height(frame, table)
    fold_at = FOLD_AT + (LOWER if strip and turn_hand.grid(len(table.hand)).across < 5 else 0.0)
    told = fold_at - strip
    loyalty = panels[0]
    first = loyalty.left(230)
    beside = Rect(loyalty.x + 264, loyalty.y, loyalty.w - 284, loyalty.h)
    groups = turn_groups.segments(frame, table.groups, beside)
    meters = turn_meters.meters(table.meters, groups, (first, *panels[1:]))
    return (
        *fold(frame, fold_at),
        *turn_head.head(view, frame),
        *_table(view, frame, fold_at),
        *turn_aside.aside(frame, table, Rect(margin + main + 40, 92, ASIDE, told - 92 - 10)),
        *turn_story.story(frame, table, Rect(margin, 286, main, told - 286 - 4), tight=bool(strip)),
        *turn_meters.dividers(panels),
        *meters,
        *turn_work.strip(frame, table, Rect(margin, told, wide, strip - 6)),
        *turn_hints.strip(frame, view),
    )


def _table(view: TurnFace, frame: Frame, fold_at: float) -> Boxes:
    canvas, margin = frame.canvas, frame.scale.margin
    top, foot = fold_at + theme.FOLD, _foot(frame)
    hand = Rect(margin, top + 54, canvas.w - 2 * margin - TRAY - 24, foot - 5 - top - 54)
    grid = turn_hand.grid(len(view.table.hand))
    tray = Rect(canvas.w - margin - TRAY, top + 16, TRAY, foot - top - 16)
    head = Rect(margin, top + 6, hand.w, frame.type.line(theme.CAPTION) + 4)
    return (
        *turn_hand.head(frame, view, head),
        *turn_bar.hand(view, frame, hand, grid),
        *turn_tray.tray(frame, view, tray),
    )


def _foot(frame: Frame) -> float:
    return frame.canvas.h - HINTS_HIGH - 8
