"""The strip of keys at the foot; the keys that lead away can be pressed with the pointer too."""

from dataclasses import replace

from game.base.words import _
from game.window.box import Boxes, Frame
from game.window.controls import KeyCap
from game.window.faces import TurnFace
from game.window.screens import turn_hand
from game.window.sheets import OVER
from game.window.widgets import hint_row, hints
from game.window.wishes import Go, Look, Wish

AWAY: dict[str, Wish] = {
    "N": Look(OVER, "note"),
    "P": Go("pause"),
    "H": Go("help"),
}


def strip(frame: Frame, view: TurnFace) -> Boxes:
    """Return the strip, as much of it as fits."""
    lay = (turn_hand.keys(view.table.hand) or "1–9", _("play"))
    keys = (
        ("S", _("go on with a copy")) if view.read_only else lay,
        ("U", _("take back")),
        (_("Enter"), _("read the card")),
        ("Tab", _("next area")),
        ("?", _("why this number")),
        ("N", _("note")),
        ("P", _("pause")),
        ("H", _("help")),
    )
    boxes = hints(frame, hint_row(frame), keys, "table")
    return tuple(
        replace(box, wish=AWAY.get(box.part.key) if isinstance(box.part, KeyCap) else None)
        for box in boxes
    )
