"""A room that is served inside the test: a loop of its own owns the session, as in the game."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lan.room import Served, serve


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Return a room of two teams of the small case."""
    with serve(tmp_path) as room:
        yield room
