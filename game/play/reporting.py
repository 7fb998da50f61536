"""From games to the files of a report, for the command line, the window and the terminal alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.export.report.page import page
from game.play import disk
from game.play.notsaved import NotSaved, not_saved
from game.play.session import Session
from game.play.views import Views
from game.present.moments.report import Sitting, report
from game.present.report import ReportView
from game.scenario.guide import Guide
from game.scenario.history import History

PAGE = "report.html"
Files = Mapping[str, bytes]  # by name, in the order in which they are told


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A game that a report tells of; `broken` says how far it can be followed, or nothing."""

    views: Views
    broken: str = ""

    @property
    def session(self) -> Session:
        """Return the game."""
        return self.views.session


def told(session: Session, history: History | None, broken: str = "") -> Told:
    """Return a game with what its debrief needs."""
    return Told(Views(session, history), broken)


def files(games: Sequence[Told], guide: Guide | None) -> Files:
    """Return the files of the report of one game, or of several of the same case."""
    view = viewed(games, guide)
    return {PAGE: page(view).encode()}


def viewed(games: Sequence[Told], guide: Guide | None) -> ReportView:
    """Return the report as a view."""
    return report([_sitting(each) for each in games], guide)


def write(folder: Path, found: Files) -> NotSaved | None:
    """Put the files into the folder, which is made if it is missing; or say why that cannot be."""
    try:
        disk.make_folder(folder)
        for name, data in found.items():
            disk.replace(folder / name, data)
    except OSError as error:
        return not_saved(error)
    return None


def _sitting(game: Told) -> Sitting:
    session, views = game.session, game.views
    teams = range(len(session.teams))
    times = [session.header.started, *(line.at for line in session.lines)]
    return Sitting(
        records=tuple(views.record(team) for team in teams),
        reviews=tuple(views.review(team) for team in teams),
        past=views.past,
        journal=session.path.name,
        seal=session.chain.last,
        seed=session.header.seed,
        content=session.header.content,
        began=times[0],
        ended=times[-1],
        broken=game.broken,
    )
