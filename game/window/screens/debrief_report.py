"""The report, over the debrief: that it is being written, then where it lies and what it holds."""

from collections.abc import Sequence

from game.base.words import _, n_
from game.play.handedout import HandedOut
from game.play.notsaved import NotSaved
from game.play.savefile import Unreadable
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.faces import DebriefFace
from game.window.flow import Piece, prose
from game.window.geometry import Rect
from game.window.sheets import paged
from game.window.theme import Style
from game.window.wishes import ShowFolder

REPORT = "report"  # the sheet, by its name
_SAID: Style = theme.PASSAGE.at(28, 36)
_PLACE: Style = theme.STRONG
_BUTTON = tuple(theme.STRONG.at(s, s + 4) for s in (24, 21, 19))


def report_sheet(view: DebriefFace, frame: Frame) -> Boxes:
    """Return the sheet; laying it asks for the report, which begins to be written then."""
    handed = view.handed()

    def pieces(wide: float) -> Sequence[Piece]:
        type_, space = frame.type, frame.big(16)
        if handed is None:
            return prose(type_, "report-said", _writing(view.writing), _SAID, wide)
        if isinstance(handed, NotSaved | Unreadable):
            words = _("The report was not written: {why}").format(why=handed.why)
            return prose(type_, "report-said", words, _SAID, wide)
        return (
            *prose(type_, "report-said", _("The report lies in this folder:"), _SAID, wide),
            *prose(type_, "report-place", str(handed.folder), _PLACE, wide, space),
            _opens(handed, frame, wide),
            *prose(type_, "report-holds", _holds(handed.files), theme.CAPTION, wide, space),
            *_lacking(handed, frame, wide),
        )

    return paged(frame, _("After-action report"), pieces, "page report")


def _opens(handed: HandedOut, frame: Frame, wide: float) -> Piece:
    """Return the button that shows the folder."""
    part = Button(_("Open the folder"), key=_("O"), steps=_BUTTON)
    place = Rect(0, 0, min(wide, frame.big(380)), frame.big(56))
    box = Box("report-open", place, part, "report", ShowFolder(handed.folder), ("o",))
    return Piece(box, frame.big(16))


def _lacking(handed: HandedOut, frame: Frame, wide: float) -> Sequence[Piece]:
    if not handed.lacking:
        return ()
    return prose(frame.type, "report-lacking", handed.lacking, theme.CAPTION, wide, frame.big(16))


def _writing(seconds: int) -> str:
    said = _("The report is being written; of many teams that takes half a minute.")
    if not seconds:
        return said
    so_far = n_("{n} second so far.", "{n} seconds so far.", seconds).format(n=seconds)
    return f"{said} {so_far}"


def _holds(files: Sequence[str]) -> str:
    """Return what each of the files is for, of those that are there."""
    told = {
        "report.html": _("report.html opens in every browser, without a network."),
        "report.pdf": _("report.pdf is the same on paper."),
        "aar.docx": _("aar.docx is for Word and LibreOffice, to be finished by people."),
        "msel.xlsx": _("msel.xlsx is the list of events, for Excel and Calc."),
    }
    found = [words for name, words in told.items() if name in files]
    about = _("They tell people who were not here what happened, why, and what to change.")
    return " ".join((*found, about, _("Beside them lie tables and the journal of the game.")))
