"""How to come in late, on the page of the session: small beside the clock; Q shows it large."""

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.filling import filling, steps
from game.window.geometry import Rect
from game.window.parts import Rule, Words
from game.window.qrpart import Picture
from game.window.roomfaces import DoorFace
from game.window.theme import Style

_CODE = (124, 108, 92, 78, 66, 54, 44, 36, 30)
_ADDRESS = (32, 28, 25, 22, 19, 17)
_SAID: tuple[Style, ...] = tuple(theme.BODY.at(size, size * 1.24) for size in (32, 28, 25, 21, 18))
_LEAST = 110.0  # a picture that is smaller is not read by a phone from a chair
_WIDEST = 0.5  # of the place, for the picture


def door(view: DoorFace, frame: Frame, place: Rect) -> Boxes:
    """Return picture, code and address; nothing where there is no room for them."""
    inner = place.below(20)
    if not view.open:
        return _shut(frame, place, inner)
    label = frame.type.line(theme.LABEL)
    side = min(inner.h, place.w * _WIDEST)
    if side < _LEAST:
        return ()
    words = Rect(place.x + side + 32, inner.y, place.w - side - 32, side)
    address = filling(
        frame, view.address, steps(frame, theme.STRONG, _ADDRESS, 1.2), words.w, words.h * 0.25
    )
    line = frame.type.line(address)
    free = words.h - label - 4 - line
    code = filling(frame, view.code, steps(frame, theme.CLOCK, _CODE), words.w, free)
    high = frame.type.line(code)
    if high > free:
        return ()
    return (
        Box("door-rule", place.top(3), Rule()),
        Box("qr", Rect(place.x, inner.y, side, side), Picture(view.squares)),
        Box("code-label", words.top(label), Words(_("Join the room"), theme.LABEL, rows=1,
                                                  ellipsis=True)),
        Box("code", words.below(label + 4, high), Words(view.code, code)),
        Box("address", words.below(label + 4 + high, line), Words(view.address, address)),
    )  # fmt: skip


def _shut(frame: Frame, place: Rect, inner: Rect) -> Boxes:
    """Return which keys open the room: no phone reaches an address that is this laptop's alone."""
    said = _("No phone on the network can come in yet. Q, then O opens the room.")
    label = frame.type.line(theme.LABEL)
    words = inner.below(label + 6)
    fits = (style for style in _SAID if frame.type.height(said, style, words.w) <= words.h)
    style = next(fits, None)
    if style is None:
        return ()
    return (
        Box("door-rule", place.top(3), Rule()),
        Box("door-label", inner.top(label), Words(_("The door"), theme.LABEL, rows=1)),
        Box("door-shut", words, Words(said, style)),
    )
