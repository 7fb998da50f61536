"""A room that is served inside the test: a loop of its own owns the session, as in the game."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.play.begin import Setup
from tests.lan.room import Served, serve
from tests.play.small import ROOM


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Return a room of two teams of the small case."""
    with serve(tmp_path) as room:
        yield room


@pytest.fixture
def serves(tmp_path: Path) -> Iterator[Callable[[Setup], Served]]:
    """Return a way to serve a room as a test wants it."""
    opened = []

    def begun(setup: Setup = ROOM) -> Served:
        held = serve(tmp_path, setup)
        opened.append(held)
        return held.__enter__()

    yield begun
    for held in opened:
        held.__exit__(None, None, None)
