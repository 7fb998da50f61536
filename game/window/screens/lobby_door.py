"""How to come in with a phone: a picture to point it at, an address to type, and the code."""

from game.base.words import _
from game.present.wording import door as words_of
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button, KeyCap, key_height
from game.window.filling import filling, steps
from game.window.geometry import Rect
from game.window.masthead import Wordmark
from game.window.parts import DoubleRule, Icon, Upright, Words
from game.window.qrpart import Picture
from game.window.roomfaces import DoorFace, LobbyFace
from game.window.roomwishes import LetIn, Network, Onward
from game.window.theme import Style
from game.window.wishes import Resume

_CODE = (250, 220, 190, 160, 130, 105, 84, 66, 52, 40, 30)
_ADDRESS = (92, 80, 70, 60, 52, 44, 38, 32, 27, 23)
_TITLES: tuple[Style, ...] = tuple(
    theme.TITLE.at(size, size * 1.16) for size in (40, 34, 28, 24, 20)
)
_IN: tuple[Style, ...] = tuple(theme.STRONG.at(size, size * 1.16) for size in (30, 26, 23, 20))
_SAID: tuple[Style, ...] = tuple(theme.BODY.at(size, size * 1.26) for size in (30, 27, 24, 21, 19))
_LABELS: tuple[Style, ...] = tuple(theme.LABEL.at(size, size * 1.2) for size in (20, 17, 14, 12))
_BUTTONS = (theme.ACTION, theme.STRONG, theme.STRONG.at(21, 25), theme.STRONG.at(18, 22))
_HEAD = 84.0
_ASIDE = 470.0  # how wide the column of what whoever leads can do is


def layout(view: LobbyFace, frame: Frame, foot: float) -> Boxes:
    """Return everything above the fold, which lies at `foot`."""
    canvas, margin = frame.canvas, frame.scale.margin
    head = max(_HEAD, frame.big(62))
    above = Rect(margin, head + 24, canvas.w - 2 * margin, foot - head - 48)
    aside = above.far(min(frame.big(_ASIDE), above.w * 0.3))
    door = above.left(above.w - aside.w - 60)
    return (
        *_head(view, frame, Rect(margin, 0, canvas.w - 2 * margin, head)),
        *_way_in(view.door, frame, door),
        Box("between", Rect(door.right + 29, above.y, 2, above.h), Upright(theme.RULE, 2)),
        *_aside(view, frame, aside),
    )


def _head(view: LobbyFace, frame: Frame, row: Rect) -> Boxes:
    """Return the name, the case, and how many have come in."""
    count = view.view.said
    said = filling(frame, count, _IN, row.w * 0.24, row.h)
    wide = frame.type.width(count, said) + 4
    icon = frame.big(34)
    mark = frame.scale.text < 1.4
    left = row.x + (290 if mark else 0)
    name = Rect(left, row.y, row.right - wide - icon - 40 - left, row.h - 8)
    title = Words(view.view.title, _TITLES[0], rows=1, ellipsis=True, middle=True, steps=_TITLES)
    brand = (
        Box("name", Rect(row.x, row.centre[1] - 27, 252, 52), Wordmark()),
        Box("head-line", Rect(row.x + 266, row.centre[1] - 30, 2, 52), Upright(theme.RULE2)),
    )
    return (
        *(brand if mark else ()),
        Box("title", name, title),
        Box("in-icon", Rect(row.right - wide - icon - 12, row.y, icon, row.h - 8),
            Icon("users-group", side=icon)),
        Box("in", Rect(row.right - wide, row.y, wide, row.h - 8), Words(count, said, middle=True)),
        Box("head-rule", row.foot(6), DoubleRule()),
    )  # fmt: skip


def _way_in(door: DoorFace | None, frame: Frame, place: Rect) -> Boxes:
    if door is None:
        return _shut(frame, place)
    return _door(door, frame, place) if door.open else _alone(door, frame, place)


def _door(door: DoorFace, frame: Frame, place: Rect) -> Boxes:
    """Return the picture, and beside it address and code, as large as they find room."""
    side = min(place.h, place.w * 0.46)
    picture = Rect(place.x, place.y + (place.h - side) / 2, side, side)
    words = Rect(picture.right + 52, picture.y, place.right - picture.right - 52, side)
    label = frame.type.line(theme.LABEL)
    address = filling(
        frame, door.address, steps(frame, theme.STRONG, _ADDRESS, 1.1), words.w, words.h * 0.24
    )
    first = frame.type.line(address)
    code_top = label + 6 + first + 26
    free = words.h - code_top - label - 6
    code = filling(frame, door.code, steps(frame, theme.CLOCK, _CODE), words.w, free * 0.72)
    second = frame.type.line(code)
    rest = words.below(code_top + label + 6 + second + 14)
    return (
        Box("qr", picture, Picture(door.squares)),
        Box(
            "address-label",
            words.top(label),
            _label(_("Point your phone here, or open")),
        ),
        Box("address", words.below(label + 6, first), Words(door.address, address)),
        Box("code-label", words.below(code_top, label), _label(_("Room code"))),
        Box("code", words.below(code_top + label + 6, second), Words(door.code, code)),
        *_how(frame, _("Same Wi-Fi. No account, no app."), rest),
    )


def _alone(door: DoorFace, frame: Frame, place: Rect) -> Boxes:
    """Return which key opens the room, largest of all, and what that means; no code for phones."""
    said = words_of.shut(window=True)
    gap, means = frame.big(12), frame.type.height(said.means, _SAID[-1], place.w)
    title = filling(frame, said.title, _TITLES, place.w, place.h * 0.2)
    first, last = frame.type.line(title), frame.type.line(_LABELS[0])
    free = place.h - first - last - 3 * gap
    sizes = steps(frame, theme.CLOCK, _CODE)
    high = max(min(free * 0.6, free - means), frame.type.line(sizes[-1]))
    key = filling(frame, said.press, sizes, place.w, high)
    second = frame.type.line(key)
    here = _("On this laptop alone: {address}, room code {code}")
    return (
        Box("shut", place.top(first), Words(said.title, title)),
        Box("press", place.below(first + gap, second), Words(said.press, key)),
        *_how(frame, said.means, place.below(first + second + 2 * gap, free - second)),
        Box("here", place.foot(last), _label(here.format(address=door.address, code=door.code))),
    )


def _how(frame: Frame, said: str, place: Rect) -> Boxes:
    """Return what else is needed, where there is room for it."""
    fits = (style for style in _SAID if frame.type.height(said, style, place.w) <= place.h)
    style = next(fits, None)
    if style is None:
        return ()
    return (Box("how", place, Words(said, style.on(theme.INK2))),)


def _shut(frame: Frame, place: Rect) -> Boxes:
    """Return what stands there as long as no phone is let in."""
    said = _(
        "No phone is let in yet. With phones, everybody reads what their role knows and votes."
    )
    style = next(
        (each for each in _SAID if frame.type.height(said, each, place.w) <= place.h * 0.5),
        _SAID[-1],
    )
    high = frame.type.height(said, style, place.w)
    button = min(frame.big(84), place.h * 0.4)
    at = Rect(place.x, place.y + high + 28, min(place.w, frame.big(460)), button)
    part = Button(_("Let phones in"), key="L", steps=_BUTTONS)
    return (
        Box("shut", place.top(high), Words(said, style)),
        Box("let-in", at, part, "door", LetIn(), ("l",)),
    )


def _label(text: str) -> Words:
    return Words(text, _LABELS[0], rows=1, ellipsis=True, steps=_LABELS)


def _aside(view: LobbyFace, frame: Frame, place: Rect) -> Boxes:
    """Return who can come in by now, and the ways on."""
    high = min(frame.big(84), (place.h - 40) / 3)
    go = Button(
        _("Open the first turn") if view.opens else _("Back to the turn"),
        "red", _("Space"), steps=_BUTTONS,
    )  # fmt: skip
    wish = Onward() if view.opens else Resume()
    boxes = [Box("go", place.foot(high), go, "go", wish, ("space",))]
    if view.door is None:
        return tuple(boxes)
    open_ = view.door.open
    label = _("This laptop alone") if open_ else _("Open to the network")
    network = Button(label, key="O", steps=_BUTTONS)
    second = Rect(place.x, place.bottom - 2 * high - 16, place.w, high)
    boxes.append(Box("network", second, network, "go", Network(not open_), ("o",)))
    rest = Rect(place.x, place.y, place.w, second.y - 20 - place.y)
    return (*_said(view.door, frame, rest), *boxes)


def _said(door: DoorFace, frame: Frame, place: Rect) -> Boxes:
    """Return who can come in and what may keep them out; where words are large, by which key."""
    label = frame.type.line(theme.LABEL)
    said = words_of.apart()
    if door.open:
        everybody = _("Everybody on this network can come in, at {address}.")
        said = f"{everybody.format(address=door.address)} {said} {words_of.anew()}"
    told = _how(frame, said, place.below(label + 8))
    if not told:
        return _asked(frame, place)
    return (
        Box("open-label", place.top(label), _label(_("The network"))),
        *(Box("open", box.rect, box.part) for box in told),
    )


def _asked(frame: Frame, place: Rect) -> Boxes:
    cap = KeyCap("W", _("A phone finds no page"))
    high, wide = key_height(frame.type) + 2, cap.wide(frame.type) + 2
    if high > place.h or wide > place.w:
        cap = KeyCap("W", _("No page?"))
        wide = min(cap.wide(frame.type) + 2, place.w)
    return (Box("open", place.top(min(high, place.h)).left(wide), cap),)
