"""The best line as blocks: what could have been reached, by what, and how sure that is."""

from collections.abc import Iterator

from game.export.report.blocks import Block, Grid, Heading, Kind, Text
from game.present.report import BestReport, TeamReport
from game.present.wording.bestline import title

GAPS = (18, 8, 8, 22, 44)  # shares of columns
LINE = (17, 47, 10, 12, 14)
TURNS = (15, 34, 9, 33, 9)


def best_line(view: BestReport | None) -> Iterator[Block]:
    """Yield it for all teams at once; nothing where nobody looked for it."""
    if view is None:
        return
    yield Heading(title(), key="best")
    yield from (Text(each, Kind.LEAD) for each in view.ends)
    yield Text(view.said)
    yield Text(f"{view.sure} {view.weighed}", Kind.QUIET)
    if view.gaps:
        yield Grid(view.gaps, GAPS)
    yield from (Grid(each, LINE) for each in view.lines)


def beside_best(team: TeamReport) -> Iterator[Block]:
    """Yield a team's game beside it, turn by turn."""
    if team.best:
        yield Grid(team.best, TURNS)
