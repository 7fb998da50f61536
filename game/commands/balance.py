"""`balance`: how a case fares as a game, played by chance and by every bot."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from game.base.words import _, n_
from game.commands.balanced import data, told
from game.commands.machine import Machine
from game.commands.pieces import Doing, Piece, finished, forget, kept
from game.commands.pool import on_cluster, side_by_side
from game.commands.progress import Progress
from game.commands.refused import RefusedError
from game.commands.shelf import found
from game.engine.case import Case, compiled
from game.export.balance.page import page
from game.library.read import CaseFiles
from game.play import disk, places
from game.study.balance.alone import alone
from game.study.balance.measured import measured
from game.study.balance.report import Report
from game.study.balance.tasks import LUCKS, tasks
from game.study.balance.tempting import tempting
from game.study.balance.turns import temptations, tensions
from game.study.games import Games, together

OK = 0
LEAST = 400  # games by chance: of fewer, no share means anything


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for."""

    cases: Sequence[str]
    plays: int
    workers: int
    cluster: str  # the address of a scheduler, or nothing
    file: str  # where the drawn page goes, or nothing
    as_json: bool


@dataclass(frozen=True, slots=True)
class Study:
    """What was found about one case, and the pieces that it was made from."""

    pieces: Sequence[Piece]
    report: Report


def balance(machine: Machine, asked: Asked) -> int:
    """Study each case, print what was found as each ends, and draw it if a file is named.

    What was played is kept until all of it is written: who stops the study of one case loses
    nothing of those before it.

    Raises:
        RefusedError: There is no such case, too few games, no cluster, or the file cannot be
            written.
    """
    if asked.plays < LEAST:
        raise RefusedError(_("At least {n} games are needed.").format(n=LEAST))
    files = [found(name) for name in asked.cases]
    page_file = Path(asked.file) if asked.file else None
    if page_file:
        _try_out(page_file)
    paper = machine.paper(plain=asked.as_json)
    studies = []
    for each in files:
        study = _study(each, asked)
        studies.append(study)
        if not asked.as_json:
            told(paper, each.scenario, study.report)
    if asked.as_json:
        paper.raw(f"{json.dumps([data(study.report) for study in studies], indent=2)}\n")
    if page_file:
        _drawn(page_file, files, [study.report for study in studies])
    paper.flush()
    for study in studies:
        forget(study.pieces, places.studies())
    return OK


def _study(files: CaseFiles, asked: Asked) -> Study:
    case, pieces = compiled(files.scenario), _pieces(files, asked.plays)
    doing: Doing = partial(side_by_side, workers=asked.workers)
    if asked.cluster:
        doing = partial(on_cluster, address=asked.cluster)
    return Study(pieces, _put_together(case, pieces, _played(files, pieces, doing, asked)))


def _played(
    files: CaseFiles, pieces: Sequence[Piece], doing: Doing, asked: Asked
) -> dict[Piece, Games]:
    """Return the games of each piece: what is kept of an earlier study is not played again."""
    games = kept(pieces, places.studies())
    missing = [piece for piece in pieces if piece not in games]
    words = _("Playing {case}").format(case=files.scenario.id) + ": {done}/{total} …"
    hidden = asked.as_json
    with Progress(len(pieces), hidden=hidden, words=words, done=len(games)) as progress:
        if games:
            progress.note(_goes_on(len(games), len(pieces)))
        for piece, found_ in finished(missing, places.studies(), doing):
            games[piece] = found_
            progress.step()
    return games


def _goes_on(there: int, total: int) -> str:
    words = n_(
        "{n} piece of {total} is there from a study that was cut short: it goes on from there.",
        "{n} pieces of {total} are there from a study that was cut short: it goes on from there.",
        there,
    )
    return words.format(n=there, total=total)


def _pieces(files: CaseFiles, plays: int) -> list[Piece]:
    history = tuple(files.history.cards.items()) if files.history else None
    whole = -(-plays // LUCKS) * LUCKS  # no fewer than were asked for
    text = files.scenario.model_dump_json(by_alias=True)
    return [Piece(text, history, task) for task in tasks(whole, history=history is not None)]


def _put_together(case: Case, pieces: Sequence[Piece], games: Mapping[Piece, Games]) -> Report:
    """Return the report; games stand in the order of the pieces, whatever was done first."""
    by_bot: dict[str, list[Games]] = {}
    for piece in pieces:
        by_bot.setdefault(piece.task.bot, []).append(games[piece])
    balanced = measured(case, {bot: together(parts) for bot, parts in by_bot.items()})
    cards = alone(case)
    return Report(balanced, tensions(case), temptations(case, cards), tempting(case), cards)


def _try_out(file: Path) -> None:
    """Find out before hours of work whether its page can be written."""
    try:
        disk.try_out(file)
    except OSError as error:
        raise _unwritable(file, error) from error


def _drawn(file: Path, files: Sequence[CaseFiles], reports: Sequence[Report]) -> None:
    text = page([(each.scenario, report) for each, report in zip(files, reports, strict=True)])
    try:
        disk.replace(file, text.encode())
    except OSError as error:
        raise _unwritable(file, error) from error


def _unwritable(file: Path, error: OSError) -> RefusedError:
    words = _("The page cannot be written to {file}: {why}.")
    return RefusedError(words.format(file=file, why=error.strerror))
