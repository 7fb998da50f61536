"""The question before turns are played anew; pause and debrief ask it alike."""

from game.base.words import _
from game.window.box import Boxes, Frame
from game.window.sheets import OVER
from game.window.widgets import Choice, dialog
from game.window.wishes import Both, Look, Rewind


def question(frame: Frame, turn: int, words: str) -> Boxes:
    """Return the question whether to go back to `turn`; `words` say what becomes of the rest."""
    title = _("Play again from turn {turn}?").format(turn=turn)
    yes = Choice(_("Go back"), Both(Look(OVER), Rewind(turn)), _("Enter"), red=True)
    return dialog(frame, title, words, (yes, stay()))


def stay() -> Choice:
    """Return the way out of a question that changes nothing."""
    return Choice(_("Stay here"), Look(OVER), _("Esc"), leaves=True)


def kept() -> str:
    """Return what becomes of a finished game that is gone back in."""
    return _("This game stays among your results as it is; you go on in a copy of it.")
