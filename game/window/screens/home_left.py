"""The paper of the start page: go on, begin anew, past results, and the other pages."""

from game.base.words import _, n_
from game.present.home import HomeView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import KeyCap, key_height
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.screens.home_begin import GoOn, ModeFace
from game.window.screens.home_ground import column, name_size
from game.window.screens.home_past import past
from game.window.theme import Style
from game.window.wishes import Continue, Go, Look, Open, Quit, Wish

_PROMISE = tuple(Style("text-italic", size, size * 1.28) for size in (28.0, 25.0, 22.0, 19.0))
_LEAST = 12.0  # between two keys at the foot


def left(frame: Frame, view: HomeView, mode: str) -> Boxes:
    """Return everything on the paper, from the promise down to the keys."""
    place = column(frame)
    foot = _menu(frame, place, bool(view.results))
    room = Rect(place.x, place.y, place.w, foot[0].rect.y - 20 - place.y)
    top = room.y + name_size(frame) * 1.34 + 16
    boxes, top = _promise(frame, view, room, top)
    modes = _modes_high(frame)
    if view.go_on:
        part = GoOn(view.go_on)
        at = Rect(room.x, top, room.w, part.height(frame.type, room.w))
        boxes += (Box("go-on", at, part, "go-on", Continue(view.go_on.path), ("c",)),)
        top = at.bottom + 26
    if view.others:
        more, top = _more(frame, view, room, top)
        boxes += more
    begins = _begins(view, mode)
    boxes += _modes(frame, Rect(room.x, top, room.w, modes), mode, begins)
    boxes += past(frame, view, Rect(room.x, top + modes + 28, room.w, 0), room.bottom)
    return (*boxes, *foot)


def _promise(frame: Frame, view: HomeView, room: Rect, top: float) -> tuple[Boxes, float]:
    """Return the promise, set as large as what must stand under it allows."""
    go_on = GoOn(view.go_on).height(frame.type, room.w) + 26 if view.go_on else 0.0
    more = _more_high(frame) if view.others else 0.0
    free = room.bottom - top - go_on - more - _modes_high(frame) - 28
    for style in _PROMISE:
        high = frame.type.height(view.promise, style, room.w)
        if high <= free:
            break
    else:
        return (), top
    part = Words(view.promise, style)
    return (Box("promise", Rect(room.x, top, room.w, high), part),), top + high + 24


def _more(frame: Frame, view: HomeView, room: Rect, top: float) -> tuple[Boxes, float]:
    """Return the way to the other games in play, right under the one played last."""
    close = 14.0 if view.go_on else 0.0
    words = n_("{n} more in play", "{n} more in play", view.others).format(n=view.others)
    if not view.go_on:
        words = n_("{n} game in play", "{n} games in play", view.others).format(n=view.others)
    part = KeyCap("G", words)
    at = Rect(room.x, top - close, _wide(frame, part), key_height(frame.type) + 10)
    box = Box("games", at, part, "games", Go("games"), ("g",))
    return (box,), top + _more_high(frame)


def _more_high(frame: Frame) -> float:
    return key_height(frame.type) + 18


def _modes_high(frame: Frame) -> float:
    label = frame.type.line(theme.LABEL) + 10
    if _narrow(frame):
        return label + frame.big(64)
    return label + 2 * frame.big(86) + 14


def _narrow(frame: Frame) -> bool:
    """Tell whether the ways to play stand side by side without what they mean."""
    return frame.scale.text >= 1.5 and frame.canvas.h < 1300


def _begins(view: HomeView, mode: str) -> Wish | None:
    """Return the wish to open the first file that can be played."""
    first = next((file for file in view.files if not file.problem), None)
    return Open(first.id, mode) if first else None


def _modes(frame: Frame, place: Rect, mode: str, begins: Wish | None) -> Boxes:
    """Return the ways to play; Enter on the one already chosen begins."""
    label = frame.type.line(theme.LABEL)
    narrow = _narrow(frame)
    rest = place.below(label + 10)
    cells = rest.columns(2, 14) if narrow else rest.rows(2, 14)
    boxes = [Box("new", place.top(label), Words(_("New game"), theme.LABEL))]
    ways = (
        ("solo", "user", _("Solo"), _("You lead it alone")),
        ("teams", "users", _("Teams"), _("Two to eight, phones or none")),
    )
    for key, ((id_, icon, name, about), cell) in enumerate(zip(ways, cells, strict=True), 1):
        shown = ("", "") if narrow else (icon, about)
        part = ModeFace(shown[0], name, shown[1], str(key), mode == id_)
        enter = begins if mode == id_ else None
        boxes.append(Box(id_, cell, part, "modes", Look("mode", id_), (str(key),), enter=enter))
    return tuple(boxes)


def _menu(frame: Frame, place: Rect, results: bool) -> Boxes:
    """Return the keys to the other pages, on as many lines as they need, at the foot."""
    pages: list[tuple[str, str, Wish]] = [("S", _("Settings"), Go("settings"))]
    if results:
        pages.append(("R", _("Results"), Go("results")))
    pages += [("H", _("Help"), Go("help")), ("Q", _("Quit"), Quit())]
    caps = [(KeyCap(key, name), wish) for key, name, wish in pages]
    lines = _lines(frame, caps, place.w)
    high = key_height(frame.type) + 10
    boxes = []
    for row, line in enumerate(lines):
        top = place.bottom - (len(lines) - row) * high
        x, step = place.x, _step(frame, line, place.w)
        for part, wish in line:
            at = Rect(x, top, _wide(frame, part), high)
            boxes.append(Box(f"menu-{part.key}", at, part, "menu", wish, (part.key.lower(),)))
            x += at.w + step
    return tuple(boxes)


def _lines(
    frame: Frame, caps: list[tuple[KeyCap, Wish]], wide: float
) -> list[list[tuple[KeyCap, Wish]]]:
    lines: list[list[tuple[KeyCap, Wish]]] = [[]]
    for cap in caps:
        used = sum(_wide(frame, part) + _LEAST for part, _wish in lines[-1])
        if lines[-1] and used + _wide(frame, cap[0]) > wide:
            lines.append([])
        lines[-1].append(cap)
    return lines


def _step(frame: Frame, line: list[tuple[KeyCap, Wish]], wide: float) -> float:
    spare = wide - sum(_wide(frame, part) for part, _wish in line)
    return min(28.0, spare / max(1, len(line) - 1))


def _wide(frame: Frame, part: KeyCap) -> float:
    return part.wide(frame.type) + 4
