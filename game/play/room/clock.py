"""The clock of a turn: what is left of it at a moment."""

from datetime import datetime

from game.play.room.room import Room


def left(room: Room, now: datetime) -> int | None:
    """Return the seconds that are left on the clock, or None where there is none."""
    timer = room.timer
    if timer is None:
        return None
    if not timer.running:
        return timer.left
    gone = (now - datetime.fromisoformat(timer.at)).total_seconds()
    return max(0, round(timer.left - gone))
