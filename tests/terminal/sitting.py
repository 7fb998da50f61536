"""A player at a pipe: typed lines in, everything that was printed out."""

import io
import itertools
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from game.library.places import data_folder
from game.play.desk import ALONE, Desk
from game.play.session import Session
from game.terminal.app import App
from game.terminal.keys import Keys
from game.terminal.paper import Paper
from tests.architecture.tree import PROJECT

CASE = "jetblue-2007"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TURNS = 8
TO_THE_END = ["", *["1", "c!", ""] * TURNS, ""]  # file, one card a turn, outcomes; no sketch


@dataclass
class Sitting:
    """A desk of its own, and the last thing that was played there."""

    home: Path
    desk: Desk = field(init=False)
    printed: str = ""

    def __post_init__(self) -> None:
        seeds = itertools.repeat(7)
        saves, settings = self.home / "saves", self.home / "settings.json"
        cases = data_folder("scenarios")
        self.desk = Desk(cases, saves, settings, lambda: NOON, lambda: next(seeds))

    def play(self, *lines: str, teams: tuple[str, ...] = ALONE) -> str:
        """Begin the case, type `lines`, and return what was printed."""
        session = self.desk.begin(CASE, 7, teams)
        assert isinstance(session, Session)
        return self.sit(*lines, session=session)

    def sit(self, *lines: str, session: Session | None = None) -> str:
        """Type `lines` at the start page, or at a game, and return what was printed."""
        paper = Paper(io.StringIO(), 80)
        typed = io.StringIO("".join(f"{line}\n" for line in lines))
        App(self.desk, paper, Keys(paper, typed)).run(session)
        assert isinstance(paper.stream, io.StringIO)
        self.printed = paper.stream.getvalue()
        return self.printed

    def reopened(self) -> Session:
        """Return the game of this desk that was played last, opened again."""
        session = self.desk.saves.open(self.desk.saves.listed().saves[0].path)
        assert isinstance(session, Session)
        return session


def command(
    words: Sequence[str], typed: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the game in a process of its own, through pipes."""
    return subprocess.run(
        [sys.executable, "-m", "game", *words],
        cwd=PROJECT,
        env=surroundings(**environment),
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def surroundings(**more: str) -> dict[str, str]:
    """Return an environment without a screen."""
    set_aside = {"DISPLAY", "WAYLAND_DISPLAY", "COLUMNS", "LINES", "NO_COLOR"}
    kept = {name: value for name, value in os.environ.items() if name not in set_aside}
    return {**kept, "PYTHONIOENCODING": "utf-8", **more}
