"""The right-hand column: open promises, what just came in, what only some of you know."""

from game.base.words import n_
from game.present.table import TableView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.geometry import Rect
from game.window.screens import turn_promises, turn_slip
from game.window.sheets import OVER
from game.window.wishes import Look


def aside(frame: Frame, view: TableView, place: Rect) -> Boxes:
    """Return promises from the top, then the slip, then the way to what only some know."""
    spot = _intel_height(frame) if view.intel else 0.0
    upper = place.top(place.h - spot - 166 * frame.scale.text)
    promised, used = turn_promises.promises(frame, view, upper)
    room = Rect(place.x, place.y + used + 14, place.w, place.h - used - 14 - spot)
    news = turn_slip.slip(frame, view, room)
    return (*promised, *news, *intel(view, place.foot(spot - 12) if spot else None))


def _intel_height(frame: Frame) -> float:
    return frame.type.line(theme.KEY) + 20 + 12


def intel(view: TableView, place: Rect | None) -> Boxes:
    """Return the button that opens what each role alone knows."""
    if place is None:
        return ()
    count = len({role for role, _text in view.intel})
    label = n_("{n} role knows more", "{n} roles know more", count).format(n=count)
    part = Button(label, key="I", icon="lock", steps=(theme.STRONG.at(22, 26), theme.KEY))
    return (Box("intel", place, part, turn_slip.AREA, Look(OVER, "intel"), ("i",)),)
