"""`report`: from saved games to an after-action report that leaves the room.

It ends with 3 where a game is damaged: the report is written, and tells of what is sound.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from game.base.words import _
from game.commands.journal import laid_out, loaded_from
from game.commands.machine import Machine
from game.commands.refused import RefusedError
from game.export.kit.paper import PAPERS
from game.play.counted import doubles
from game.play.desk import Desk
from game.play.handout import write
from game.play.hands import ALONE, Hands
from game.play.howmade import HowMade
from game.play.load import Loaded, broken, looked_at
from game.play.notsaved import NotSaved
from game.play.reporting import Made, Told, files, lacking, told

OK, DAMAGED = 0, 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for."""

    journals: Sequence[str]
    out: str
    judged: bool  # every decision is held against what else could have been played
    paper: str  # its size: "a4", "letter"
    case: str  # the folder of a case that is not on the shelf, or nothing


class Found(NamedTuple):
    """A saved game and what it comes to."""

    path: Path
    loaded: Loaded


def report(machine: Machine, asked: Asked, hands: Hands = ALONE) -> int:
    """Write the report of one game, or of several of the same case, into a folder.

    Several `hands` are quicker.

    Raises:
        RefusedError: A game cannot be read or is of another case, they are of different cases, or
            nothing can be written there.
    """
    ours, wanted = laid_out(machine, asked.case)
    paths = [Path(each) for each in asked.journals]
    found = [Found(path, _sound(path, loaded_from(ours, path, wanted))) for path in paths]
    with games_from(ours, once(found), judged=asked.judged) as games:
        for game in games:
            if game.broken:
                sys.stderr.write(f"{game.session.path.name}: {game.broken}\n")
        ready = made(ours, games, asked.paper, hands=hands)
    _written(machine, Path(asked.out), ready)
    return DAMAGED if any(game.broken for game in games) else OK


def once(found: Sequence[Found]) -> list[Found]:
    """Return every game once, and say which were brought again."""
    again = {each.at: each.of for each in doubles([one.loaded.reading.chain for one in found])}
    words = _("{path}: This is the same game as {other}. It is counted once.")
    for at, of in again.items():
        sys.stderr.write(f"{words.format(path=found[at].path, other=found[of].path)}\n")
    return [one for at, one in enumerate(found) if at not in again]


def _sound(path: Path, loaded: Loaded) -> Loaded:
    """Return a game of which there is something to report.

    Raises:
        RefusedError: It is damaged, and no turn of it is left.
    """
    if broken(loaded) and not loaded.played.table.plans:
        words = _("{path}: {why} No turn before it is over, so there is nothing to report.")
        raise RefusedError(words.format(path=path, why=broken(loaded)))
    return loaded


@contextmanager
def games_from(ours: Desk, found: Sequence[Found], *, judged: bool) -> Iterator[list[Told]]:
    """Lend games to be looked at, every decision of theirs `judged` or none."""
    with ExitStack() as stack:
        games = [_game(ours, path, loaded, judged=judged) for path, loaded in found]
        for game in games:
            stack.enter_context(game.session)
        yield games


def made(
    ours: Desk,
    games: Sequence[Told],
    paper: str,
    how: HowMade | None = None,
    hands: Hands = ALONE,
) -> Made:
    """Return the files of the report of these games, which says `how` it was made.

    Raises:
        RefusedError: They are of different cases.
    """
    return files(games, ours.guide(_one_case(games)), PAPERS[paper], how, hands)


def _game(ours: Desk, path: Path, loaded: Loaded, *, judged: bool) -> Told:
    session = looked_at(path, loaded, ours.clock)
    history = ours.history(session.header.scenario)
    return told(session, history, broken(loaded), judged=judged)


def _one_case(games: Sequence[Told]) -> str:
    names = dict.fromkeys(game.session.header.scenario for game in games)
    if len(names) > 1:
        words = _("One report tells of one case; these games are of several: {names}.")
        raise RefusedError(words.format(names=", ".join(names)))
    return next(iter(names))


def _written(machine: Machine, folder: Path, found: Made) -> None:
    failed = write(folder, found.files)
    if isinstance(failed, NotSaved):
        raise RefusedError(f"{folder}: {failed.why} {failed.what_to_do}")
    paper = machine.paper()
    paper.text(_("Written to {folder}:").format(folder=folder))
    for name in found.files:
        paper.item(name)
    if found.missing:
        paper.text(lacking(found))
    paper.flush()
