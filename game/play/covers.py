"""What stands on the covers of the cases, read once: a file that only saves time.

Only sound cases are in it, each with the stamp of its files, and nobody plays by it: whoever opens
a case reads all of it. A case that is broken, or was touched, is never in it and is read anew.
"""

from contextlib import suppress
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from game.library.folder import stamp
from game.play import disk
from game.scenario.cover import Cover


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True)

    stamp: str
    cover: Cover


_FILE = TypeAdapter(dict[str, _Kept])


class Covers:
    """The covers of one shelf, kept in `file`; without a file nothing is kept."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._kept = _read(file) if file else {}
        self._stamps: dict[str, str] = {}
        self._asked: dict[str, _Kept] = {}

    def of(self, folder: Path) -> Cover | None:
        """Return the cover of the case in `folder`, if it is known and its files are the same."""
        found = self._stamps[folder.name] = stamp(folder)
        kept = self._kept.get(folder.name)
        if kept is None or not found or kept.stamp != found:
            return None
        self._asked[folder.name] = kept
        return kept.cover

    def put(self, name: str, cover: Cover) -> None:
        """Know the cover of a case that was read after it was asked for."""
        found = self._stamps.get(name)
        if found:  # taken before the case was read: a change meanwhile makes it another
            self._asked[name] = _Kept(stamp=found, cover=cover)

    def keep(self) -> None:
        """Write down what was asked for, and forget the rest; that it may fail does no harm."""
        if self._file is None or self._asked == self._kept:
            return
        with suppress(OSError):
            disk.make_folder(self._file.parent)
            disk.replace(self._file, _FILE.dump_json(self._asked))
            self._kept = dict(self._asked)


def _read(file: Path) -> dict[str, _Kept]:
    try:
        return _FILE.validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return {}
