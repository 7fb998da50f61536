"""A room of three teams at a pipe."""

from game.play.session import Session
from tests.terminal.sitting import CASE, Sitting

NAMES = ("Ice", "Snow", "Wind")
PLANNED = ["", "1", "c!"] * 3  # each takes the laptop, lays a card, and locks without a word


def room(sitting: Sitting, minutes: int = 0) -> Session:
    """Begin a room, with so many minutes for a turn."""
    session = sitting.desk.begin(CASE, 7, NAMES, room=True, turn_minutes=minutes)
    assert isinstance(session, Session)
    return session
