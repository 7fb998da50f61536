"""The report of games as a view, before it is drawn as any file."""

from collections.abc import Sequence

from game.play.reporting import Told, entered
from game.present.moments.report import report
from game.present.report import ReportView
from game.scenario.guide import Guide


def viewed(games: Sequence[Told], guide: Guide | None) -> ReportView:
    """Return the report as a view."""
    return report(entered(games), guide)
