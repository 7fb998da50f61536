"""A room of two teams: every test runs straight through, and through a reload after each step."""

import pytest

from game.play.room.acts import Join, Proceed
from tests.play.conftest import Table
from tests.play.small import ROOM


@pytest.fixture
def room(table: Table) -> Table:
    """Return a room in the lobby, with nobody in it."""
    table.session.close()
    table.begin(ROOM)
    return table


@pytest.fixture
def seated(room: Table) -> Table:
    """Return a room on its first turn: Ada and Ben sit in Blue, Cyd in Red."""
    room.do(Join("a", "Ada", 0), Join("b", "Ben", 0), Join("c", "Cyd", 1), Proceed())
    return room
