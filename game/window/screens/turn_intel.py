"""What each role alone knows: the others look away while one reads."""

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Chip
from game.window.faces import TurnFace
from game.window.flow import Piece, book, prose
from game.window.geometry import Rect
from game.window.screens.turn_rows import item, told
from game.window.sheets import sheet
from game.window.wishes import Look

ROLE = "role"  # the look that names the role that reads, by its place
_GAP = 12.0


def roles(view: TurnFace) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each role once with all that it knows."""
    found: dict[str, list[str]] = {}
    for role, text in view.table.intel:
        found.setdefault(role, []).append(text)
    return tuple((role, tuple(texts)) for role, texts in found.items())


def layout(view: TurnFace, frame: Frame) -> Boxes:
    """Return the sheet: nothing shows before a role is called."""
    known = roles(view)

    def inside(place: Rect) -> Boxes:
        chips, used = _chips(frame, known, place)
        rest = place.below(used + frame.big(20))
        return (*chips, *book(frame, rest, _read(frame, known, rest.w), f"page role{_at(frame)}"))

    return sheet(frame, _("Only this role reads on"), inside, (1240, 520))


def _at(frame: Frame) -> str:
    return frame.look(ROLE)


def _chips(
    frame: Frame, known: tuple[tuple[str, tuple[str, ...]], ...], place: Rect
) -> tuple[Boxes, float]:
    """Return a chip for each role, on as many rows as they need, and how high they stand."""
    high = frame.type.line(theme.STRONG) + frame.big(16)
    boxes: list[Box] = []
    left, top = place.x, place.y
    for i, (role, _texts) in enumerate(known):
        chip = Chip(f"{i + 1}  {role}", chosen=_at(frame) == str(i))
        wide = min(chip.wide(frame.type), place.w)
        if left > place.x and left + wide > place.right:
            left, top = place.x, top + high + _GAP
        keys = (str(i + 1),) if i < 9 else ()
        wish = Look(ROLE, str(i))
        boxes.append(Box(f"role-{i}", Rect(left, top, wide, high), chip, "roles", wish, keys))
        left += wide + _GAP
    return tuple(boxes), top + high - place.y


def _read(
    frame: Frame, known: tuple[tuple[str, tuple[str, ...]], ...], wide: float
) -> tuple[Piece, ...]:
    at = _at(frame)
    if not at.isdigit() or int(at) >= len(known):
        text = _("Choose a role by its number. Whoever plays another role looks away meanwhile.")
        return (item(frame, "role-none", ("eye", text), wide),)
    role, texts = known[int(at)]
    first = told(frame, "role-text", "lock", (role, texts[0], ""), wide)
    rest = (
        piece
        for i, text in enumerate(texts[1:])
        for piece in prose(frame.type, f"role-text-{i}", text, theme.PASSAGE, wide, 14)
    )
    return (*first, *rest)
