"""The lines of the hot wash: as they were written, or empty, to be filled in by hand."""

from collections.abc import Iterator

from game.base.words import _
from game.export.report.blocks import Block, Grid
from game.present.report import ReportView, TableView


def written(view: ReportView) -> bool:
    """Tell whether anything was written in the hot wash."""
    return any(any(part.lines) for part in view.wash)


def wash(view: ReportView) -> Iterator[Block]:
    """Yield a table of lines for what went well, what to improve and what to change."""
    heads = (_("No."), _("In your words"))
    for part in view.wash:
        rows = tuple((str(number), text) for number, text in enumerate(part.lines, 1))
        yield Grid(TableView(part.title, heads, rows), (8, 92))
