"""The after-action report as a document for word processors, where its package is installed."""

from collections.abc import Iterable, Mapping

from game.export.report.blocks import Block, Chart
from game.export.report.missing import MissingError

PACKAGE = "python-docx"


Pictures = Mapping[Chart, bytes]  # charts as PNG


def docx(
    title: str, blocks: Iterable[Block], paper: tuple[float, float], pictures: Pictures
) -> bytes:
    """Return blocks as a document on paper of so many millimetres; charts need their pictures.

    Raises:
        MissingError: The package that writes documents is not installed.
    """
    try:
        from game.export.report.wordfile import written  # noqa: PLC0415  # it needs the package
    except ModuleNotFoundError as error:
        raise MissingError(PACKAGE) from error
    return written(title, blocks, paper, pictures)
