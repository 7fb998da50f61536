"""How long the whole report of a large session takes, from the journal on the disk to its files."""

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from game.base.ids import CardId
from game.base.words import _
from game.bots.registry import BOTS, Given
from game.commands.measures.row import LIMIT, Row, beside
from game.engine.state import chosen
from game.play.actions import Commit
from game.play.answers import Accepted
from game.play.desk import Desk
from game.play.load import load, looked_at
from game.play.reporting import Made, files, told
from game.play.savefile import Unreadable
from game.play.session import Session

SEED, MOST = 7, 5.0  # seconds
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
    """Yield how long the report of a game of eight teams takes, every file that can be made."""
    with tempfile.TemporaryDirectory() as folder:
        ours = replace(desk, saved=Path(folder), covers_file=None)
        session = ours.begin(case, SEED, tuple(BOTS[name].name() for name in PLAYERS))
        if not isinstance(session, Session):
            return
        with session:
            _play(session)
            start = time.perf_counter()
            made = _made(ours, session.path)
            taken = round(time.perf_counter() - start, 2)
    name = _("the report of {n} teams, {files} files").format(n=len(PLAYERS), files=len(made.files))
    yield from beside(name, taken, "s", {LIMIT: MOST})


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


def _made(desk: Desk, path: Path) -> Made:
    loaded = load(path, desk.find)
    if isinstance(loaded, Unreadable):
        raise OSError(loaded.why)
    with looked_at(path, loaded, desk.clock) as session:
        name = session.header.scenario
        return files([told(session, desk.history(name))], desk.guide(name))
