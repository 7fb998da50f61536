"""The name of the game that was played last, kept beside the saves so that no clock decides it.

It only saves looking: the file may be deleted at any time, and that it may fail does no harm.
"""

from contextlib import suppress
from pathlib import Path

from game.play import disk

LAST_PLAYED = "last-played.txt"


def remember(save: Path) -> None:
    """Write down that this game was played last of all in its folder."""
    with suppress(OSError):
        disk.replace(save.with_name(LAST_PLAYED), f"{save.name}\n".encode())


def last_played(folder: Path) -> str:
    """Return the name of the game of this folder that was played last, or nothing."""
    try:
        return (folder / LAST_PLAYED).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return ""
