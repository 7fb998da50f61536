"""The version of the laws: whatever decides what a game comes to, to the letter.

The number of the rules grows with a release. Between two of them a law, a constant or a bot may
change as well, and what was worked out by the old one must not be taken for what the new one says.
"""

import hashlib
from functools import lru_cache
from pathlib import Path

import game

FLOORS = ("base", "scenario", "engine", "bots", "study")  # the rest only shows what came of it


@lru_cache(maxsize=1)
def laws() -> str:
    """Return a name that no other laws have."""
    return laws_in(Path(game.__file__).parent)


def laws_in(folder: Path) -> str:
    """Return the name of the laws that lie in the folder of a game, alike on every system."""
    found = hashlib.sha256()
    for floor in FLOORS:
        for file in sorted((folder / floor).rglob("*.py")):
            text = file.read_text(encoding="utf-8")
            found.update(repr((file.relative_to(folder).as_posix(), text)).encode())
    return found.hexdigest()
