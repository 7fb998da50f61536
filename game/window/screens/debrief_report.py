"""The report, over the debrief: that it is being written, then where it lies and what it holds."""

from collections.abc import Sequence

from game.base.words import _
from game.play.handedout import HandedOut
from game.play.notsaved import NotSaved
from game.play.savefile import Unreadable
from game.window import theme
from game.window.box import Boxes, Frame
from game.window.faces import DebriefFace
from game.window.flow import Piece, prose
from game.window.sheets import paged
from game.window.theme import Style

REPORT = "report"  # the sheet, by its name
_SAID: Style = theme.PASSAGE.at(28, 36)
_PLACE: Style = theme.STRONG


def report_sheet(view: DebriefFace, frame: Frame) -> Boxes:
    """Return the sheet; laying it asks for the report, which begins to be written then."""
    handed = view.handed()

    def pieces(wide: float) -> Sequence[Piece]:
        type_, space = frame.type, frame.big(16)
        if handed is None:
            return prose(type_, "report-said", _writing(), _SAID, wide)
        if isinstance(handed, NotSaved | Unreadable):
            words = _("The report was not written: {why}").format(why=handed.why)
            return prose(type_, "report-said", words, _SAID, wide)
        return (
            *prose(type_, "report-said", _("The report lies in this folder:"), _SAID, wide),
            *prose(type_, "report-place", str(handed.folder), _PLACE, wide, space),
            *prose(type_, "report-holds", _holds(), theme.CAPTION, wide, space),
            *_lacking(handed, frame, wide),
        )

    return paged(frame, _("After-action report"), pieces, "page report")


def _lacking(handed: HandedOut, frame: Frame, wide: float) -> Sequence[Piece]:
    if not handed.lacking:
        return ()
    return prose(frame.type, "report-lacking", handed.lacking, theme.CAPTION, wide, frame.big(16))


def _writing() -> str:
    return _("The report is being written; that takes a few seconds.")


def _holds() -> str:
    return _(
        "report.html opens in every browser, without a network, and prints. It tells people who "
        "were not here what happened, why, and what to change. Beside it lie tables, the list of "
        "events and the journal of the game."
    )
