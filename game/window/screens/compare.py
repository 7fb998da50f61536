"""After the reveal: all plans side by side, what came of each, and a question to talk over."""

from game.base.words import _
from game.window.box import Boxes, Frame
from game.window.events import Key
from game.window.larger import fitted
from game.window.notesheet import NOTE, note_sheet
from game.window.roomfaces import CompareFace
from game.window.roomwishes import Page
from game.window.screens import compare_page
from game.window.screens.compare_page import GHOST, PAGE, QUESTION
from game.window.sheets import OVER
from game.window.widgets import Choice, dialog
from game.window.wishes import Both, Go, Look, Undo, Wish


def layout(view: CompareFace, frame: Frame) -> Boxes:
    """Return the page, and over it whatever was asked for."""
    return fitted(frame, lambda fit: (*compare_page.layout(view, fit), *_over(view, fit)))


def on(key: Key, view: CompareFace, frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    if key.name.isdigit():
        return opened(view, int(key.name) - 1)
    questions = len(view.view.questions)
    asked: dict[str, Wish | None] = {
        "p": Go("pause"),
        "escape": Go("pause"),
        "h": Go("help"),
        "n": Look(OVER, NOTE),
        "o": Go("lobby") if view.phones else None,
        "u": Look(OVER, "undo"),
        "g": _ghost(frame) if view.view.history and view.meters else None,
        "q": _other(frame, questions),
    }
    return asked.get(key.name)


def opened(view: CompareFace, place: int) -> Wish | None:
    """Return the wish to open the page of the team in this place, where pages may be opened."""
    columns = view.view.columns
    return Page(columns[place].team) if view.meters and 0 <= place < len(columns) else None


def _ghost(frame: Frame) -> Wish:
    """Return the wish to see what the company did, or no more of it; it stands behind all teams."""
    if frame.look(GHOST):
        return Both(Look(GHOST), Look(PAGE))
    return Both(Look(GHOST, "on"), Look(PAGE, "99"))


def _other(frame: Frame, count: int) -> Wish | None:
    """Return the wish to see the next question."""
    look = frame.look(QUESTION)
    now = int(look) if look.isdigit() else 0
    return Look(QUESTION, str((now + 1) % count)) if count > 1 else None


def _over(view: CompareFace, frame: Frame) -> Boxes:
    look = frame.look(OVER)
    if look == NOTE:
        return note_sheet(frame)
    if look != "undo":
        return ()
    lies = _("All plans lie there again as they lay, ready to change.")
    words = " ".join(filter(None, (lies, view.since)))
    yes = Choice(_("Take it back"), Both(Look(OVER), Undo()), _("Enter"), red=True)
    no = Choice(_("Leave it"), Look(OVER), _("Esc"), leaves=True)
    return dialog(frame, _("Take this turn back?"), words, (yes, no))
