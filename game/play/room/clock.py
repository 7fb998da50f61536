"""The clock of a turn: what is left of it at a moment, and how that is shown."""

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


def said(seconds: int) -> str:
    """Return what is left as a clock shows it: "06:42"."""
    return f"{seconds // 60:02}:{seconds % 60:02}"
