"""The table of a team while the meters are kept for the debrief."""

from dataclasses import replace

from game.present.table import TableView
from game.present.wording import room as words


def masked(view: TableView) -> TableView:
    """Return the table without any figure that tells how the team stands."""
    loyalty, media, cost = (
        replace(
            meter,
            figure="–",
            unit=words.kept(),
            change=None,
            trace=(),
            danger="",
            goal=(),
            ahead=(),
            known=False,
        )
        for meter in view.meters
    )
    return replace(view, meters=(loyalty, media, cost), groups=(), others=())
