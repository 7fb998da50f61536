"""Where a report lies, or why it does not; told to pages that know nothing of how it is made."""

from pathlib import Path
from typing import NamedTuple

from game.play.notsaved import NotSaved
from game.play.savefile import Unreadable


class HandedOut(NamedTuple):
    """Where a report lies, and what could not be made of it, in a sentence, or nothing."""

    folder: Path
    lacking: str
    files: tuple[str, ...] = ()  # what lies there


Handed = HandedOut | NotSaved | Unreadable
