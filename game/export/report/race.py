"""The race of a game as blocks: who came out ahead, by which weights, and how the rival played."""

from collections.abc import Iterator

from game.base.words import _
from game.export.report.blocks import Block, Grid, Heading, Kind, Text
from game.present.race import RaceView
from game.present.report import TableView


def race(view: RaceView | None) -> Iterator[Block]:
    """Yield the race, if there was one."""
    if view is None:
        return
    yield Heading(_("The race"), key="race")
    yield Text(view.ended, Kind.LEAD)
    yield Text(f"{view.rival}: {view.way}")
    yield Text(view.weighed)
    points = tuple((row.name, row.weight, row.yours, row.theirs) for row in view.rows)
    yield Grid(TableView(_("Points"), (_("Part"), _("Weight"), _("You"), view.rival), points))
    turns = tuple((one.when, one.yours, one.theirs, " / ".join(one.loyalty)) for one in view.turns)
    heads = (_("Turn"), _("You"), view.rival, _("Loyalty"))
    yield Grid(TableView(_("What both played"), heads, turns), (18, 34, 34, 14))
    yield Text(view.about, Kind.QUIET)
