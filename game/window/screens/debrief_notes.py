"""What was written down during the game: at its turn, and beside the questions to talk about."""

from game.base.typography import quoted
from game.base.words import _
from game.present.review import DecisionView, ReviewView
from game.window import theme
from game.window.box import Frame
from game.window.flow import Piece, piece, prose
from game.window.parts import Words
from game.window.screens import debrief_parts

_ICON = "notes"


def of_turn(now: DecisionView, frame: Frame, wide: float) -> list[Piece]:
    """Return what was written down of a turn, under a heading of its own."""
    return _written("noted", [(note.about, note.text) for note in now.notes], frame, wide)


def everybodys(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return every note with its turn, for all who talk the game over."""
    return _written("written", [(note.head, note.text) for note in view.notes], frame, wide)


def _written(id_: str, notes: list[tuple[str, str]], frame: Frame, wide: float) -> list[Piece]:
    """Return notes under their heading, each with what it is about; nothing if there are none."""
    if not notes:
        return []
    title = _("What you wrote down")
    pieces = [debrief_parts.heading(f"{id_}-head", title, frame, wide, _ICON)]
    for i, (about, text) in enumerate(notes):
        pieces += _note(f"{id_}-{i}", about, text, frame, wide)
    return pieces


def _note(id_: str, about: str, text: str, frame: Frame, wide: float) -> list[Piece]:
    """Return a note whole, however long, under a line that says what it is about."""
    space, said = frame.big(10), quoted(text)
    if not about:
        return list(prose(frame.type, id_, said, theme.PASSAGE, wide, space))
    high = frame.type.height(about, theme.CAPTION, wide)
    head = piece(f"{id_}-about", (wide, high), Words(about, theme.CAPTION), space, joined=True)
    return [head, *prose(frame.type, id_, said, theme.PASSAGE, wide)]
