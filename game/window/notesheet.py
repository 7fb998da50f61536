"""The sheet on which a note is written; table, outcome and debrief ask for it alike."""

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.fields import Entry
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.sheets import sheet
from game.window.wishes import Note

NOTE = "note"  # the look that names this sheet, and the one that holds what is written on it


def note_sheet(frame: Frame) -> Boxes:
    """Return the sheet; what is written stays on it until it is kept."""
    text = frame.look(NOTE)
    wish = Note(text) if text.strip() else None

    def inside(place: Rect) -> Boxes:
        about = _("It is kept with the game and shown in the debrief.")
        high = frame.type.height(about, theme.CAPTION, place.w)
        field, button = place.top(frame.big(66)), place.foot(frame.big(60))
        entry = Entry(NOTE, text, _("What do you want to remember?"))
        why = "" if wish else _("Nothing is written yet")
        red = Button(_("Write it down"), "red", _("Enter"), why=why)
        return (
            Box("note-field", field, entry, "note", enter=wish),
            Box("note-about", Rect(place.x, field.bottom + 12, place.w, high),
                Words(about, theme.CAPTION)),
            Box("note-write", button, red, "write", wish, why=why),
        )  # fmt: skip

    return sheet(frame, _("Note"), inside, (980, 400))
