"""The sheet of turns beside the pause: which were played, where you are, what is to come."""

from dataclasses import replace

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.faces import PauseFace, RewindStop
from game.window.flow import Piece, book, height, piece, prose
from game.window.geometry import Rect
from game.window.parts import Rule, Sheet, Words
from game.window.screens.pause_stop import Ahead, Stop
from game.window.sheets import OVER, paged
from game.window.wishes import Look

_PAD, _GAP = 32.0, 4.0
_MOST = 104.0  # no row needs to be higher


def turns(view: PauseFace, frame: Frame, place: Rect) -> Boxes:
    """Return the sheet of turns; what is to come is shown where the whole case has room."""
    high = frame.type.line(theme.TITLE)
    at = place.inset(_PAD)
    body = at.below(high + 24)
    pieces = _pieces(view, frame, body)
    sheet = place.top(min(place.h, height(pieces) + high + 2 * _PAD + 24))
    inside = Rect(body.x, body.y, body.w, sheet.bottom - _PAD - body.y)
    title = _("Go back to a turn") if view.stops else _("The turns of this case")
    return (
        Box("turns-sheet", sheet, Sheet(shadow="hover", round=theme.RADIUS_CARD)),
        Box("turns-title", at.top(high), Words(title, theme.TITLE)),
        Box("turns-rule", at.below(high + 8, 3), Rule()),
        *book(frame, inside, pieces, "page turns"),
    )


def whole(view: PauseFace, frame: Frame) -> Boxes:
    """Return the turns to go back to on a sheet of their own, where words are large."""
    return paged(
        frame,
        _("Go back to a turn"),
        lambda wide: [_stop(view, stop, frame, wide) for stop in view.stops],
        "page turns",
    )


def beyond(view: PauseFace, frame: Frame) -> Boxes:
    """Return what was played where this game cannot be followed any more, to be read only."""

    def pieces(wide: float) -> list[Piece]:
        return [
            each
            for place, said in enumerate(view.beyond)
            for each in prose(frame.type, f"beyond-{place}", said, theme.PASSAGE, wide)
        ]

    return paged(frame, _("What was played beyond"), pieces, "page beyond")


def _pieces(view: PauseFace, frame: Frame, body: Rect) -> list[Piece]:
    played = [_stop(view, stop, frame, body.w) for stop in view.stops]
    ahead = [_ahead(view, frame, i, body.w) for i in range(len(view.ahead))]
    every = [*played, *ahead]
    if height(every) > body.h and played:
        return played
    spare = (body.h - height(every)) / max(1, len(every))
    return [_grown(each, min(spare, frame.big(_MOST) - each.box.rect.h)) for each in every]


def _grown(each: Piece, by: float) -> Piece:
    if by <= 0:
        return each
    rect = each.box.rect
    return replace(each, box=replace(each.box, rect=rect._replace(h=rect.h + by)))


def _stop(view: PauseFace, stop: RewindStop, frame: Frame, wide: float) -> Piece:
    part = Stop(stop, now=stop.turn == view.here)
    place = Rect(0, 0, wide, part.height(frame.type))
    key = (str(stop.turn),) if stop.turn < 10 else ()
    wish = Look(OVER, f"turn {stop.turn}")
    return Piece(Box(f"stop-{stop.turn}", place, part, "turns", wish, key), _GAP)


def _ahead(view: PauseFace, frame: Frame, at: int, wide: float) -> Piece:
    part = Ahead(view.ahead[at], now=view.ahead[at].turn == view.here)
    return piece(f"ahead-{view.ahead[at].turn}", (wide, part.height(frame.type)), part, _GAP)
