"""What a key or a press asks for: focus moves on the desk, everything else comes back as a wish."""

from collections.abc import Callable, Mapping
from typing import Literal

from game.window.box import Box, Boxes, top_layer
from game.window.desk import Desk
from game.window.events import Key
from game.window.wishes import Back, FullScreen, TextSize, Wish, Wrote

_ARROWS = frozenset({"left", "right", "up", "down"})
_SIZES = {"+": 1, "=": 1, "-": -1, "0": 0}
# What a held key goes on doing. Everything else it does once: a question that opens under a finger
# must not be answered by it.
_GOES_ON = _ARROWS | {"tab", "pageup", "pagedown"}
Other = Callable[[Key], Wish | None]


def key(pressed: Key, boxes: Boxes, desk: Desk, other: Other) -> Wish | None:
    """Return what a key asks for; `other` is asked for keys that no box has claimed."""
    desk.keyed = True
    if pressed.held and pressed.name not in _GOES_ON:
        return _rub_out(boxes, desk) if pressed.name == "backspace" else None
    desk.spoken = "" if _field(boxes, desk) else pressed.name
    looks = _looks(pressed)
    if looks:
        return looks
    if pressed.name == "tab":
        return _seen(desk.tab(boxes, back=pressed.shift))
    if _edits(pressed, boxes, desk):
        return _rub_out(boxes, desk) if pressed.name == "backspace" else None
    if pressed.name in _ARROWS:
        return _arrow(pressed, boxes, desk, other)
    return _command(pressed, boxes, desk, other)


def _looks(pressed: Key) -> Wish | None:
    """Return what the keys of the window itself ask for."""
    if pressed.name == "f11":
        return FullScreen()
    if pressed.ctrl and pressed.name in _SIZES:
        return TextSize(_SIZES[pressed.name])
    return None


def mouse(
    kind: Literal["move", "down", "up", "second", "out"],
    at: tuple[float, float],
    boxes: Boxes,
    desk: Desk,
) -> Wish | None:
    """Return what the pointer asks for: a press counts where it began and ended."""
    box = desk.point(boxes, *at)
    if kind == "up":
        held, desk.pressed = desk.pressed, ""
        return _press(box) if box and box.id == held else None
    if box and kind == "move" and box.id == desk.pressed:
        return _traced(box, at)
    if box is None or kind in ("move", "out"):
        return None
    desk.pressed, desk.keyed = box.id if kind == "down" else "", False
    moved = desk.rest(boxes, box.id)
    if kind == "second":
        return _press(box, enter=True)
    return _traced(box, at) or _seen(moved)


def typed(text: str, boxes: Boxes, desk: Desk) -> Wish | None:
    """Return what writing asks for, if a field has focus.

    The letter of the key that opened the field comes after it and is not written.
    """
    opened, desk.spoken = desk.spoken == text.lower(), ""
    box, field = desk.focused(boxes), _field(boxes, desk)
    if not box or not box.part or not field or opened:
        return None
    return Wrote(field, box.part.holds(desk.looks.get(field, "") + text))


def _press(box: Box, *, enter: bool = False) -> Wish | None:
    if enter and box.enter:
        return box.enter
    return None if box.why else box.wish


def _traced(box: Box, at: tuple[float, float]) -> Wish | None:
    """Return what is drawn by a pointer that is held down."""
    part = box.part
    return Wrote(part.draws, part.traced(box.rect, *at)) if part and part.draws else None


def _seen(box: Box | None) -> Wish | None:
    return box.seen if box else None


def _field(boxes: Boxes, desk: Desk) -> str:
    box = desk.focused(boxes)
    return box.part.writes if box and box.part else ""


def _edits(pressed: Key, boxes: Boxes, desk: Desk) -> bool:
    """Tell whether a key belongs to the field that has focus; what it writes comes as Typed."""
    letters = pressed.name in {"backspace", "space"} or len(pressed.name) == 1
    return letters and not pressed.ctrl and bool(_field(boxes, desk))


def _rub_out(boxes: Boxes, desk: Desk) -> Wish | None:
    field = _field(boxes, desk)
    return Wrote(field, desk.looks.get(field, "")[:-1]) if field else None


def _arrow(pressed: Key, boxes: Boxes, desk: Desk, other: Other) -> Wish | None:
    box = desk.focused(boxes)
    step = _steps(box).get(pressed.name) if box else None
    if step:
        return step
    moved = desk.arrow(boxes, pressed.name)
    return _seen(moved) if moved else _asked(pressed, boxes, other)


def _steps(box: Box) -> Mapping[str, Wish | None]:
    return {"left": box.less, "right": box.more, "up": box.up, "down": box.down}


def _command(pressed: Key, boxes: Boxes, desk: Desk, other: Other) -> Wish | None:
    box = desk.focused(boxes)
    claimed = None if pressed.ctrl else _claimed(pressed, boxes)
    if pressed.name == "enter" and box and (box.wish or box.enter):
        return _press(box, enter=True)
    if claimed:
        return _press(claimed)
    if pressed.name == "space" and box:
        return _press(box)
    wish = _asked(pressed, boxes, other)
    return Back() if wish is None and pressed.name == "escape" else wish


def _claimed(pressed: Key, boxes: Boxes) -> Box | None:
    reachable = reversed(top_layer(boxes))
    return next((b for b in reachable if pressed.name in map(str.lower, b.keys)), None)


def _asked(pressed: Key, boxes: Boxes, other: Other) -> Wish | None:
    """Ask the screen, unless an overlay keeps the keys to itself."""
    return None if any(box.layer for box in boxes) else other(pressed)
