"""How to play, every key, how to read the signs, and what the model is and is not.

L shows how to lead several teams. Esc or H goes back to where help was asked for; Page up and down
turn the page of large words.
"""

from game.base.words import _
from game.window.box import Box, Boxes, Frame
from game.window.controls import KeyCap
from game.window.events import Key
from game.window.faces import HelpFace
from game.window.flow import book, height, laid
from game.window.geometry import Rect
from game.window.pagehead import head, head_high
from game.window.screens import help_lead
from game.window.screens.help_pieces import Pieces, keys, model, more_keys, signs, spread, steps
from game.window.sheets import OVER
from game.window.wishes import Back, Look, Wish

_GAP, _FOOT = 44.0, 28.0
_LEAD = Look(OVER, help_lead.LEAD)


def layout(view: HelpFace, frame: Frame) -> Boxes:
    """Return everything on one page, or on as many as large words need."""
    canvas, margin, top = frame.canvas, frame.scale.margin, head_high(frame) + 30
    place = Rect(margin, top, canvas.w - 2 * margin, canvas.h - top - _FOOT)
    title = head(frame, _("How to play"))
    page = _columns(frame, view, place) or _pages(frame, view, place)
    return (*title, _way(frame, title[-1].rect), *page, *_over(frame))


def on(key: Key, _view: HelpFace, _frame: Frame) -> Wish | None:
    """Return what the keys that no box has claimed do."""
    asked: dict[str, Wish] = {"h": Back(), "l": _LEAD}
    return asked.get(key.name)


def _way(frame: Frame, back: Rect) -> Box:
    """Return the way to how to lead, in the head, before the way back."""
    part = KeyCap("L", _("how to lead teams"))
    wide = part.wide(frame.type) + 4
    place = Rect(back.x - wide - 28, back.y, wide, back.h)
    return Box("lead", place, part, "back", _LEAD)


def _over(frame: Frame) -> Boxes:
    """Return how to lead, where it was asked for."""
    return help_lead.layout(frame) if frame.look(OVER) == help_lead.LEAD else ()


def _columns(frame: Frame, view: HelpFace, place: Rect) -> Boxes:
    """Return steps, keys, signs and model side by side; nothing where they are too high for it."""
    if frame.scale.text >= 1.5:
        return ()
    first, second, third, fourth = place.across((0.93, 0.95, 1.26, 0.86), _GAP)
    table, everywhere, *pages = view.keys
    columns = (
        (first, steps(frame, view, first.w)),
        (second, keys(frame, table, second.w)),
        (third, (*keys(frame, everywhere, third.w), *more_keys(frame, pages, third.w))),
        (fourth, (*signs(frame, fourth.w), *model(frame, view, fourth.w))),
    )
    if any(height(pieces) > cell.h for cell, pieces in columns):
        return ()
    boxes: list[Box] = []
    for cell, pieces in columns:
        boxes += laid((spread(pieces, cell.h),), cell, 1, 0)
    return tuple(boxes)


def _pages(frame: Frame, view: HelpFace, place: Rect) -> Boxes:
    """Return the page that was turned to."""
    wide = (place.w - _GAP) / 2
    table, everywhere, *pages = view.keys
    made: Pieces = (
        *steps(frame, view, wide),
        *keys(frame, table, wide),
        *keys(frame, everywhere, wide),
        *more_keys(frame, pages, wide),
        *signs(frame, wide),
        *model(frame, view, wide),
    )
    return book(frame, place, made, "page", 2, _GAP)
