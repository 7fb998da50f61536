"""What is proposed for each objective, team beside team."""

from game.base.words import _
from game.export.report.blocks import Grid
from game.present.report import ReportView, TableView

_TEAMS = 66  # hundredths of the width that all teams share


def rated(view: ReportView) -> Grid:
    """Return a row for each objective, with the letter that is proposed for every team."""
    heads = (_("Objective"), *(team.name for team in view.stayed))
    rows = tuple(
        (f"{each[0].number}. {each[0].text}", *(one.proposed or "–" for one in each))
        for each in zip(*(team.objectives for team in view.stayed), strict=True)
    )
    caption = _("Proposed ratings; yours stand in each annex")
    share = _TEAMS // len(view.stayed)
    return Grid(TableView(caption, heads, rows), (100 - _TEAMS, *(share,) * len(view.stayed)))
