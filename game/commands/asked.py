"""Which cases the words on the command line ask for."""

from collections.abc import Sequence
from pathlib import Path

from game.library.folder import SCENARIO
from game.library.places import data_folder


def asked(paths: Sequence[str]) -> list[Path]:
    """Return what is to be read: files and folders, cases by their name, or every case."""
    shelf = data_folder("scenarios")
    named = {path: shelf / path for path in paths if (shelf / path / SCENARIO).exists()}
    return [named.get(path, Path(path)) for path in paths] or [shelf]


def cases_in(path: Path) -> list[Path]:
    """Return the folders of cases at `path`: its own, that of a file, or those inside it."""
    if path.is_file():
        path = path.parent
    if (path / SCENARIO).exists():
        return [path]
    inside = sorted(path.iterdir()) if path.is_dir() else []
    return [each for each in inside if (each / SCENARIO).exists()]
