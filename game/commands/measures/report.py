"""How long the whole report of a large session takes, from the start of the command to its end."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from game.base.ids import CardId
from game.base.words import _
from game.bots.registry import BOTS, Given
from game.commands.measures.processes import warm
from game.commands.measures.row import GOAL, LIMIT, Row, beside
from game.commands.shelf import names
from game.engine.state import chosen
from game.play.actions import Commit
from game.play.answers import Accepted
from game.play.desk import Desk
from game.play.session import Session

SEED, MOST = 7, 5.0  # seconds
LONGEST = 8  # turns of a session for which that is the limit; of longer ones it is a goal
UNJUDGED = ("--unjudged",)
PLAYERS = (
    "care-first",
    "need-first",
    "words-only",
    "lawyer",
    "spender",
    "loud-first",
    "penny-pincher",
    "silent",
)


def report_rows(desk: Desk, case: str) -> Iterator[Row]:
    """Yield how long the report of a game of eight teams takes, every file that can be made.

    That is of one `case`, and of those of the shelf in which it takes longest: among the sessions
    for which there is a limit, and of all.
    """
    with tempfile.TemporaryDirectory() as folder:
        ours = replace(desk, saved=Path(folder), covers_file=None)
        games = {name: game for name in names() if (game := _game(ours, name))}
        if case not in games:
            return
        out = Path(folder) / "report"
        _taken(games[case].journal, out, ())  # what is read for the first time is compiled here
        taken = {name: _taken(game.journal, out, ()) for name, game in games.items()}
        plain = _taken(games[case].journal, out, UNJUDGED)
        of = {"n": len(PLAYERS), "files": len([*out.iterdir()])}
    yield from _row(_("the report of {n} teams, {files} files").format(**of), taken[case])
    words = _("the report of {n} teams without verdicts, {files} files")
    yield from _row(words.format(**of), plain)
    words = _("the report of {n} teams, {turns} turns, {case} (the slowest case of no more turns)")
    limited = [name for name, game in games.items() if game.turns <= LONGEST]
    yield from _slowest(words, of, games, {name: taken[name] for name in limited}, LIMIT)
    words = _("the report of {n} teams, {turns} turns, {case} (the slowest case)")
    yield from _slowest(words, of, games, taken, GOAL)


def _slowest(
    words: str,
    of: Mapping[str, int],
    games: Mapping[str, "Game"],
    taken: Mapping[str, float],
    held: str,
) -> Iterator[Row]:
    slowest = max(taken, key=taken.__getitem__)
    name = words.format(**of, turns=games[slowest].turns, case=slowest)
    yield from _row(name, taken[slowest], held)


def _row(name: str, seconds: float, held: str = LIMIT) -> Iterator[Row]:
    return beside(name, seconds, "s", {held: MOST})


class Game(NamedTuple):
    """A game of eight teams that was played to its end."""

    journal: Path
    turns: int  # that are decided on


def _game(desk: Desk, case: str) -> Game | None:
    """Play a game of eight teams; None where it cannot be."""
    session = desk.begin(case, SEED, tuple(BOTS[name].name() for name in PLAYERS))
    if not isinstance(session, Session):
        return None
    with session:
        _play(session)
        return Game(session.path, len(session.case.plays))


def _play(session: Session) -> None:
    """Play to the end, each team by a bot of its own."""
    players = [BOTS[name].make(Given(session.luck)) for name in PLAYERS]
    titles = [CardId(card.id) for card in session.case.scenario.cards]
    while not session.over:
        state = session.state
        for team, player in enumerate(players):
            plan = player(session.case, chosen(state, [team]))[0]
            cards = tuple(card for card, taken in zip(titles, plan, strict=True) if taken)
            answer = session.submit(Commit(team, cards), session.at)
            if not isinstance(answer, Accepted):
                raise TypeError(answer.why)


def _taken(journal: Path, out: Path, how: Sequence[str]) -> float:
    """Return the seconds of the command as somebody types it, Python's own start among them."""
    asked = ("report", str(journal), "--out", str(out), *how)
    start = time.perf_counter()
    told = [sys.executable, "-m", "game", *asked]
    subprocess.run(told, check=True, stdout=subprocess.DEVNULL, env=warm())  # noqa: S603  # this very game
    return round(time.perf_counter() - start, 2)
