"""From games to the files of a report, for the command line, the window and the terminal alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.export.report.events import msel
from game.export.report.figures import curves, decisions
from game.export.report.page import page
from game.export.report.xapi import xapi
from game.play import disk
from game.play.journalschema import schema_bytes
from game.play.lines import cut
from game.play.notsaved import NotSaved, not_saved
from game.play.session import Session
from game.play.standing import standing
from game.play.views import Views
from game.present.moments.report import report
from game.present.pieces.events import events
from game.present.pieces.sittings import Sitting, Sure, players
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
    sittings = [_sitting(each) for each in games]
    played = players(sittings)
    view = report(sittings, guide)
    list_of_events = events(played, guide)
    return {
        PAGE: page(view).encode(),
        "decisions.csv": decisions(played),
        "curves.csv": curves(played, sittings[0].past),
        "msel.csv": msel(list_of_events),
        "xapi.jsonl": xapi(played),
        **_journals(games),
        "journal.schema.json": schema_bytes(),
    }


def _journals(games: Sequence[Told]) -> Files:
    """Return the journals as they are; those of several tables are numbered."""
    if len(games) == 1:
        return {"journal.jsonl": games[0].session.chain.data}
    return {
        f"journal-{number}.jsonl": game.session.chain.data for number, game in enumerate(games, 1)
    }


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
    stood = standing(session.lines, session.header)
    return Sitting(
        records=tuple(views.record(team) for team in teams),
        reviews=tuple(views.review(team) for team in teams),
        past=views.past,
        journal=session.path.name,
        first=cut(session.chain, 0).last,
        seal=session.chain.last,
        seed=session.header.seed,
        content=session.header.content,
        began=session.header.started,
        ended=session.lines[-1].at if session.lines else session.header.started,
        decided=tuple(session.lines[each.number - 1].at for each in stood),
        said={(one.turn, one.team): Sure(one.confidence, one.reason) for one in session.said},
        broken=game.broken,
    )
