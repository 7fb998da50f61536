"""What each role alone knows: the others look away while one reads."""

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import KeyCap
from game.window.faces import TurnFace
from game.window.flow import Piece, book, prose
from game.window.geometry import Rect
from game.window.listrows import heading
from game.window.parts import Icon, Upright, Words
from game.window.rows import Row
from game.window.sheets import sheet
from game.window.wishes import Look

ROLE = "role"  # the look that names the role that reads, by its place
_GAP = 8.0
_LEFT, _BETWEEN = 0.36, 36.0  # the share of the roles beside what is read
_READ = theme.PASSAGE.at(32, 41)
_NAMES = (theme.STRONG, theme.STRONG.at(22, 26), theme.STRONG.at(20, 24))

Known = tuple[tuple[str, tuple[str, ...]], ...]


def roles(view: TurnFace) -> Known:
    """Return each role once with all that it knows."""
    found: dict[str, list[str]] = {}
    for role, text in view.table.intel:
        found.setdefault(role, []).append(text)
    return tuple((role, tuple(texts)) for role, texts in found.items())


def layout(view: TurnFace, frame: Frame) -> Boxes:
    """Return the sheet: nothing shows before a role is called."""
    known = roles(view)
    pitch = frame.type.line(theme.STRONG) + frame.big(30)
    full = len(known) * (pitch + _GAP) + frame.big(90 + 2 * 40)

    def inside(place: Rect) -> Boxes:
        if frame.scale.text >= 1.5:
            return _stacked(frame, view, place)
        left = place.left((place.w - _BETWEEN) * _LEFT)
        right = place.far(place.w - left.w - _BETWEEN)
        line = Box("role-line", Rect(right.x - _BETWEEN / 2, place.y, 2, place.h), Upright())
        return (*_roles(frame, known, left, pitch), line, *_reader(frame, view, right))

    title = _("What each role knows") if view.table.alone else _("Only this role reads on")
    return sheet(frame, title, inside, (1240, full / frame.scale.text))


def _stacked(frame: Frame, view: TurnFace, place: Rect) -> Boxes:
    """Return the roles, two to a row, over what is read."""
    known = roles(view)
    high = frame.type.line(theme.STRONG) + frame.big(10)
    rows = -(-len(known) // 2)
    top = place.top(rows * (high + _GAP) - _GAP)
    cells = top.grid(2, rows, 24, _GAP)
    boxes = [_role(frame, i, role, cells[i], known) for i, (role, _texts) in enumerate(known)]
    return (*boxes, *_reader(frame, view, place.below(top.h + frame.big(10))))


def _roles(frame: Frame, known: Known, place: Rect, pitch: float) -> Boxes:
    return tuple(
        _role(frame, i, role, place.below(i * (pitch + _GAP), pitch), known)
        for i, (role, _texts) in enumerate(known)
    )


def _role(frame: Frame, i: int, role: str, place: Rect, known: Known) -> Box:
    """Return a role to call, with the figure that calls it."""
    key: Part = KeyCap(str(i + 1)) if i < 9 else Icon("lock", theme.INK2)
    wide = max(KeyCap(str(len(known))).wide(frame.type), frame.big(32))
    name = Words(role, theme.STRONG, rows=1, ellipsis=True, middle=True, steps=_NAMES)
    parts = (
        (Rect(20, (place.h - frame.big(32)) / 2, wide, frame.big(32)), key),
        (Rect(wide + 40, 0, place.w - wide - 44, place.h), name),
    )
    keys = (str(i + 1),) if i < 9 else ()
    chosen = frame.look(ROLE) == str(i)
    return Box(f"role-{i}", place, Row(parts), "roles", Look(ROLE, str(i)), keys, chosen=chosen)


def _reader(frame: Frame, view: TurnFace, place: Rect) -> Boxes:
    """Return what the role that was called alone knows, or how to call one."""
    known, at = roles(view), frame.look(ROLE)
    if not at.isdigit() or int(at) >= len(known):
        return _nobody(frame, place, alone=view.table.alone)
    return book(frame, place, _read(frame, known[int(at)], place.w), f"page role{at}")


def _nobody(frame: Frame, place: Rect, *, alone: bool) -> Boxes:
    text = _("Choose a role by its number, and read what it alone knows.")
    if not alone:
        look_away = _("Whoever plays another role looks away meanwhile.")
        text = f"{text} {look_away}"
    style = theme.PASSAGE.at(28, 36)
    wide = min(place.w, frame.big(560))
    high = frame.type.height(text, style, wide)
    side = min(frame.big(88), place.h - high - 20)
    spare = max(0.0, place.h - high - (side + 20 if side > 30 else 0.0)) / 2
    words = Rect(place.x + (place.w - wide) / 2, place.bottom - spare - high, wide, high)
    said = Box("role-none", words, Words(text, style, 0.5))
    if side <= 30:
        return (said,)
    icon = Rect(place.x, place.y + spare, place.w, side)
    return (Box("role-none-icon", icon, Icon("eye", theme.INK2)), said)


def _read(frame: Frame, about: tuple[str, tuple[str, ...]], wide: float) -> tuple[Piece, ...]:
    role, texts = about
    head = heading(frame, "role-text-head", role, wide, "lock")
    said = (
        piece
        for i, text in enumerate(texts)
        for piece in prose(frame.type, f"role-text-{i}", text, _READ, wide, 16)
    )
    return (head, *said)
