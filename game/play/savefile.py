"""A saved game as a file: its bytes, or why they cannot be read."""

from dataclasses import dataclass
from pathlib import Path

from game.base.words import _
from game.play.notsaved import why_not_read

LARGEST = 64 * 2**20  # bytes; thousands of times a long game
ENDING = ".jsonl"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A save that cannot be opened, and why in one sentence."""

    path: Path
    why: str
    missing: bool = False  # the case that it was played with


def bytes_of(path: Path) -> bytes | Unreadable:
    """Return what the file of a save holds."""
    try:
        if path.stat().st_size > LARGEST:
            return Unreadable(path, _("This file is too large to be the record of a game."))
        return path.read_bytes()
    except OSError as error:
        words = _("This saved game cannot be read: {reason}.")
        return Unreadable(path, words.format(reason=why_not_read(error)))
