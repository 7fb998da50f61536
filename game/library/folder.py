"""The folder of a case, from the outside: its files by name, and whether any of them was touched.

Nothing is understood here, so that looking at a whole shelf takes no time.
"""

import hashlib
from pathlib import Path

from game import __version__
from game.library.source import read_bytes

SCENARIO, HISTORY, GUIDE = "scenario.yaml", "history.yaml", "guide.yaml"


def case_names(shelf: Path) -> tuple[str, ...]:
    """Return the names of all cases in a folder, in order; raises OSError if it cannot be read."""
    return tuple(sorted(each.name for each in shelf.iterdir() if (each / SCENARIO).exists()))


def stamp(folder: Path) -> str:
    """Return what stays the same as long as reading a case would give the same.

    That is its name, every byte of its files, and the version of the game that reads them. Nothing
    is returned where a file cannot be read.
    """
    seal = hashlib.sha256(f"{__version__}\0{folder.resolve().name}".encode())
    try:
        for path in (folder / name for name in (SCENARIO, HISTORY, GUIDE)):
            if path.exists():
                data = read_bytes(path)
                seal.update(f"\0{path.name}\0{len(data)}\0".encode())
                seal.update(data)
    except (OSError, ValueError):
        return ""
    return seal.hexdigest()
