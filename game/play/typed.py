"""The after-action report as a document: what a helping process reads for it, and no more."""

from contextlib import suppress

from game.export.report.aar import aar
from game.export.report.blocks import Chart
from game.export.report.docx import docx
from game.export.report.missing import MissingError
from game.export.report.pictures import pictures
from game.play.typefaces import type_
from game.present.report import ReportView


def typed(view: ReportView, sides: tuple[float, float]) -> bytes:
    """Return it on paper of so many millimetres; its charts are there where what draws them is.

    Raises:
        MissingError: The package that writes documents is not installed.
    """
    blocks, drawn = tuple(aar(view)), dict[Chart, bytes]()
    with suppress(MissingError):
        drawn.update(pictures(blocks, type_()))
    return docx(view.title, blocks, sides, drawn)
