"""From games to the files of a report, for the command line, the window and the terminal alike."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from game.base.words import n_
from game.export.kit.paper import A4, LETTER, Paper
from game.export.report.events import msel
from game.export.report.figures import curves, decisions
from game.export.report.missing import MissingError
from game.export.report.outline import outline
from game.export.report.page import page
from game.export.report.pdf import pdf
from game.export.report.xapi import xapi
from game.export.report.xlsx import xlsx
from game.play.handedout import HandedOut
from game.play.handout import Files, fetching, write
from game.play.hands import ALONE, Hands
from game.play.howmade import Game, HowMade, installed
from game.play.journalschema import schema_bytes
from game.play.lines import cut
from game.play.notsaved import NotSaved
from game.play.session import Session
from game.play.standing import standing
from game.play.typed import typed
from game.play.typefaces import type_, web_fonts
from game.play.views import Views
from game.present.judged import JudgedView
from game.present.moments.report import report
from game.present.pieces.events import events
from game.present.pieces.sittings import Player, Sitting, Sure, players
from game.present.report import EventView, ReportView
from game.present.wording.listed import listed
from game.scenario.guide import Guide
from game.scenario.history import History

PAGE = "report.html"


class Made(NamedTuple):
    """The files of a report, and for each that could not be made the package that it needs."""

    files: Files
    missing: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A game that a report tells of; `broken` says how far it can be followed, or nothing.

    Where it is `judged` and over, every decision is held against what else could have been played;
    that takes a few seconds for each team.
    """

    views: Views
    broken: str = ""
    judged: bool = False

    @property
    def session(self) -> Session:
        """Return the game."""
        return self.views.session


def told(
    session: Session, history: History | None, broken: str = "", *, judged: bool = False
) -> Told:
    """Return a game with what its debrief needs."""
    return Told(Views(session, history, judges=judged), broken, judged)


def entered(games: Sequence[Told], hands: Hands = ALONE) -> tuple[Player, ...]:
    """Return every team of these games, under a name of its own, as a report tells of it."""
    return players([_sitting(each, hands) for each in games])


def files(
    games: Sequence[Told],
    guide: Guide | None,
    paper: Paper = A4,
    how: HowMade | None = None,
    hands: Hands = ALONE,
) -> Made:
    """Return the files of the report of one game, or of several of the same case.

    The page says `how` it was made; left out: in the way in which it is made here.
    """
    played = entered(games, hands)
    view, found = report(played, guide), events(played, guide)

    def always() -> Files:
        return {
            PAGE: page(view, web_fonts(), (how or how_made(games, paper)).meta()).encode(),
            "decisions.csv": decisions(played),
            "curves.csv": curves(played, played[0].sitting.past),
            "msel.csv": msel(found),
            "xapi.jsonl": xapi(played),
            **_journals(games),
            "journal.schema.json": schema_bytes(),
        }

    return _with_documents(always, view, found, paper, hands)


def how_made(games: Sequence[Told], paper: Paper) -> HowMade:
    """Return what the files of a report depend on besides what was played."""
    sessions = [each.session for each in games]
    return HowMade(
        judged=any(each.judged and each.session.over for each in games),
        paper=paper.name.lower(),
        games=tuple(Game(each.path.name, each.chain.last) for each in sessions),
        content=sessions[0].known.content,
        packages=installed(),
    )


def _with_documents(
    always: Callable[[], Files],
    view: ReportView,
    events_: Sequence[EventView],
    paper: Paper,
    hands: Hands,
) -> Made:
    """Return what can `always` be made, and what other packages write, as far as these are there.

    These take longest and begin first.
    """
    sides, letter = (paper.wide, paper.high), paper is LETTER
    with ThreadPoolExecutor(1) as beside:  # the package for PDF does not hold the others up
        laid_out = beside.submit(pdf, view.title, tuple(outline(view)), sides, type_())
        written = hands.begin(partial(typed, sides=sides), view)
        found = always()
        asked: Mapping[str, Callable[[], bytes]] = {
            "msel.xlsx": lambda: xlsx(view.title, events_, letter=letter),
            "aar.docx": written,
            "report.pdf": laid_out.result,
        }
        documents, missing = {}, {}
        for name, one in asked.items():
            try:
                documents[name] = one()
            except MissingError as error:
                missing[name] = error.package
    return Made({**found, **dict(reversed(documents.items()))}, dict(reversed(missing.items())))


def _journals(games: Sequence[Told]) -> Files:
    """Return the journals as they are; those of several tables are numbered."""
    if len(games) == 1:
        return {"journal.jsonl": games[0].session.chain.data}
    return {
        f"journal-{number}.jsonl": game.session.chain.data for number, game in enumerate(games, 1)
    }


def handed_out(
    views: Views, guide: Guide | None, folder: Path, hands: Hands = ALONE
) -> HandedOut | NotSaved:
    """Write the report of a game into a folder of its own under `folder`, and say what is there."""
    session = views.session
    broken = session.read_only if session.rest else ""
    made = files([Told(views, broken, judged=True)], guide, hands=hands)
    where = folder / session.path.stem
    return write(where, made.files) or HandedOut(where, lacking(made), tuple(made.files))


def lacking(made: Made) -> str:
    """Return which files could not be made and the command that changes that; nothing if none."""
    if not made.missing:
        return ""
    words = n_(
        "{files} needs a package that is not here; to have it, type: {command}",
        "{files} need packages that are not here; to have them, type: {command}",
        len(made.missing),
    )
    command = fetching(made.missing.values())
    return words.format(files=listed(list(made.missing)), command=command)


def _judged(views: Views, hands: Hands) -> tuple[JudgedView, ...]:
    """Return what there is to say of every decision; the best line is known then, too."""
    for sight in views.lines.every:
        sight.begin_with(hands)
    for team in range(len(views.session.teams)):
        views.review(team)  # long work, and others look for that line meanwhile
    judged = views.all_judged(hands)
    for sight in reversed(views.lines.every):
        sight.finish()
    return judged


def _sitting(game: Told, hands: Hands) -> Sitting:
    session, views = game.session, game.views
    teams = range(len(session.teams))
    stood = standing(session.lines, session.header)
    ratings = session.room.ratings if session.room else ()
    # First of all: a debrief names its key moment by the verdicts that are there.
    judged = _judged(views, hands) if game.judged and session.over else ()
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
        seals=tuple(cut(session.chain, each.number).last for each in stood),
        said={(one.turn, one.team): Sure(one.confidence, one.reason) for one in session.said},
        rated={(one.objective, one.team): one.grade for one in ratings},
        judged=judged,
        best=tuple(views.lines.best(team) for team in teams) if judged else (),
        people=_people(session),
        washed=session.table.wash,
        broken=game.broken,
    )


def _people(session: Session) -> tuple[int, ...]:
    """Return how many people of a room played in each team; none where there is no room."""
    if not session.room:
        return ()
    teams = range(len(session.teams))
    return tuple(sum(one.plays for one in session.room.of(team)) for team in teams)
