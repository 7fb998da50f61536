"""The main screen: read what is told above the fold, lay the plan below it, commit."""

from game.base.ids import CardId
from game.window.box import Boxes, Frame
from game.window.events import Key
from game.window.faces import TurnFace
from game.window.larger import fitted, fitting
from game.window.screens import (
    turn_compact,
    turn_hand,
    turn_held,
    turn_meters,
    turn_over,
    turn_own,
    turn_roomy,
    turn_slip,
    turn_work,
)
from game.window.sheets import OVER
from game.window.wishes import Go, Look, MoreTime, TakeBack, Wish


def layout(view: TurnFace, frame: Frame) -> Boxes:
    """Return the boxes of the table, and over them whatever was asked for."""
    table = turn_compact if turn_compact.wanted(frame) else turn_roomy
    return fitted(frame, lambda f: (*table.layout(view, f), *turn_over.layout(view, f)))


def on(key: Key, view: TurnFace, frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    if key.ctrl:
        return None
    if key.name.isdigit():
        return turn_hand.off_page(view, _room(view, frame), key.name)
    asked: dict[str, Wish | None] = {
        "p": Go("pause"),
        "escape": Go("pause"),
        "h": Go("help"),
        "k": Look(OVER, turn_held.HELD),
        "c": Look(OVER, turn_own.OWN) if view.own else None,
        "n": Look(OVER, "note"),
        "?": Look(OVER, f"why {frame.look(turn_meters.SEEN, 'loyalty')}"),
        "j": _next_slip(view, frame),
        "o": Look(OVER, "groups"),
        "t": Look(OVER, "plan"),
        "w": Look(OVER, turn_work.SHEET) if turn_work.kinds(view.table) else None,
        "u": _last_card(view),
        "backspace": _last_card(view),
        "+": MoreTime() if view.clock else None,
    }
    return asked.get(key.name)


def _room(view: TurnFace, frame: Frame) -> int:
    """Return how many cards show at a time."""
    if not turn_compact.wanted(frame):
        return turn_hand.grid(len(view.table.hand)).room
    return turn_compact.grid(fitting(frame), len(view.table.hand)).room


def _last_card(view: TurnFace) -> Wish | None:
    lines = view.table.plan.lines
    return TakeBack(CardId(lines[-1].id)) if lines and not view.read_only else None


def _next_slip(view: TurnFace, frame: Frame) -> Wish | None:
    of = len(view.table.injects)
    if of < 2:
        return Look(OVER, "injects") if of else None
    return Look("slip", str((turn_slip.slip_at(frame, of) + 1) % of))
