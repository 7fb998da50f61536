"""How to lead several teams with this laptop alone, on one sheet over the help."""

from game.base.words import _
from game.present.wording.leading import Part, Step, at_the_laptop
from game.window import theme
from game.window.box import Boxes, Frame
from game.window.controls import KeyCap, key_height, key_width
from game.window.flow import Piece, piece
from game.window.geometry import Rect
from game.window.parts import Group, Words
from game.window.screens.help_pieces import heading
from game.window.sheets import paged

LEAD = "lead"  # as the look names it
_WORDS = theme.DENSE.at(25, 31)


def layout(frame: Frame) -> Boxes:
    """Return the sheet; where words are large, on as many pages as it needs."""
    columns = 1 if frame.scale.text >= 1.5 else 2
    title = _("How to lead teams with this laptop alone")

    def pieces(wide: float) -> list[Piece]:
        return [each for part in at_the_laptop() for each in _part(frame, part, wide)]

    return paged(frame, title, pieces, "page lead", 1680.0, columns)


def _part(frame: Frame, part: Part, wide: float) -> list[Piece]:
    left = max((key_width(frame.type, each.key) for each in part.steps if each.key), default=0.0)
    rows = [
        _step(frame, f"lead-{part.title}-{i}", each, wide, left + 20)
        for i, each in enumerate(part.steps)
    ]
    return [heading(frame, f"lead-{part.title}", part.title, wide), *rows]


def _step(frame: Frame, id_: str, step: Step, wide: float, left: float) -> Piece:
    type_ = frame.type
    high = max(key_height(type_), type_.height(step.words, _WORDS, wide - left)) + 6
    words = (Rect(left, 0, wide - left, high), Words(step.words, _WORDS, middle=True))
    key = ((Rect(0, 0, left, high), KeyCap(step.key)),) if step.key else ()
    return piece(id_, (wide, high), Group((*key, words)), 3)
