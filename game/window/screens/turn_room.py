"""A team lays its plan: the table of that team alone, to be locked or left as it lies.

It is the main screen with another way out: what is committed at one screen is locked here.
"""

from dataclasses import replace

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.events import Key
from game.window.geometry import Rect
from game.window.larger import fitted
from game.window.parts import Words
from game.window.roomfaces import PlanFace
from game.window.roomwishes import Leave
from game.window.screens import turn, turn_hand, turn_room_over
from game.window.sheets import OVER
from game.window.tokens import Team
from game.window.widgets import hint_row, hints
from game.window.wishes import Look, Wish

_BADGE = 176.0
_NAMES = tuple(theme.STRONG.at(size, size * 1.15) for size in (32, 27, 23, 20, 17))
_LABELS = (theme.ACTION, theme.STRONG, theme.STRONG.at(21, 25), theme.STRONG.at(18, 22))


def layout(view: PlanFace, frame: Frame) -> Boxes:
    """Return the table with the button that locks, and over it what was asked for."""
    table = [_locks(box, view) for box in turn.layout(view.turn, frame)]
    hinted = [box for box in table if box.id.startswith("hint-") and not box.layer]
    own = [box for box in table if box not in hinted]
    return (
        *own,
        *fitted(frame, lambda fit: _badge(view, fit)),
        *(fitted(frame, lambda fit: _hints(view, fit)) if hinted else ()),
        *fitted(frame, lambda fit: turn_room_over.layout(view, fit)),
    )


def on(key: Key, view: PlanFace, frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    if key.name in ("escape", "p"):
        return Leave()
    if key.name == "+":
        return None
    return turn.on(key, view.turn, frame)


def _hints(view: PlanFace, frame: Frame) -> Boxes:
    """Return the keys of the page, in place of those of the table."""
    keys = (
        (turn_hand.keys(view.turn.table.hand) or "1–9", _("play, or take back")),
        ("K", _("type card numbers")),
        (_("Space"), _("lock the plan")),
        ("U", _("take back the last card")),
        (_("Enter"), _("read the card")),
        ("N", _("note")),
        (_("Esc"), _("back to the room")),
        ("H", _("help")),
    )
    return hints(frame, hint_row(frame), keys, "table")


def _badge(view: PlanFace, frame: Frame) -> Boxes:
    """Return whose plan it is, in the head where there is room."""
    if frame.scale.text >= 1.4 or view.turn.clock:
        return ()
    right, side = frame.canvas.w - frame.scale.margin, 34.0
    row = Rect(right - _BADGE, 20, _BADGE, 46)
    steps = tuple(style for style in _NAMES if frame.type.line(style) <= row.h) or _NAMES[-1:]
    wide = min(frame.type.width(view.name, steps[0]) + 2, row.w - side - 14)
    name = Words(view.name, steps[0], 1.0, 1, ellipsis=True, middle=True, steps=steps)
    shape = Rect(row.right - wide - 14 - side, row.y + 6, side, side)
    return (Box("whose-shape", shape, Team(view.shape)), Box("whose", row.far(wide), name))


def _locks(box: Box, view: PlanFace) -> Box:
    """Return the red button of the table as one that asks how sure the team is, then locks."""
    if box.id != "commit" or view.turn.read_only or box.why:
        return box
    part = Button(_("Lock the plan"), "red", _("Space"), "lock", steps=_LABELS)
    return replace(box, part=part, wish=Look(OVER, turn_room_over.LOCK))
