"""What saved games came to, worked out once: a file that only saves time.

Each entry is named by the hash of the journal and the rules it was worked out from, and holds only
for the case it was worked out with, so that it is never wrong, only missing.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from game import __version__
from game.play import disk
from game.play.header import RULES
from game.play.savefile import Unreadable, bytes_of

NAME = "figures.json"


class Figured(BaseModel):
    """How a game stands."""

    model_config = ConfigDict(frozen=True)

    scenario: str
    teams: tuple[str, ...]  # that began
    playing: tuple[str, ...]  # that are in it by now
    started: str  # what the clock said at the beginning
    last: str  # and at the last decision
    turn: int  # of those to decide on, from 0; equals `turns` when the game is over
    turns: int  # to decide on in all; 0 where the case is not here to say it
    opens: str  # when that turn opens in the story; when the last one did, if the game is over
    minutes: int  # the length that was chosen, 0 for the whole case
    loyalty: tuple[tuple[float, ...], ...]  # by team: at the opening of each turn and now, 0-1
    sound: bool  # every decision in it can be followed and comes to what it did
    continues: str | None  # the save that it is a copy of


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True)

    content: str  # the fingerprint of the case, or nothing where it is not here
    figured: Figured


_FILE = TypeAdapter(dict[str, _Kept])

Content = Callable[[str], str | None]  # the fingerprint of a case as it is now, by its name
WorkOut = Callable[[Path, bytes], Figured | Unreadable]  # how a game stands, from its journal


class Figures:
    """The figures of one folder of saves; what is not known yet is worked out."""

    def __init__(self, folder: Path, content: Content, work_out: WorkOut) -> None:
        self._path = folder / NAME
        self._content, self._work_out = content, work_out
        self._kept = _read(self._path)
        self._asked: dict[str, _Kept] = {}

    def of(self, path: Path) -> Figured | Unreadable:
        """Return how the game saved at `path` stands."""
        data = bytes_of(path)
        if isinstance(data, Unreadable):
            return data
        name = _name(data)
        kept = self._kept.get(name)
        if kept is None or (self._content(kept.figured.scenario) or "") != kept.content:
            figured = self._work_out(path, data)
            if isinstance(figured, Unreadable):
                return figured
            kept = _Kept(content=self._content(figured.scenario) or "", figured=figured)
        self._asked[name] = kept
        return kept.figured

    def keep(self) -> None:
        """Write down what was asked for, and forget the rest; that it may fail does no harm."""
        if self._asked != self._kept:
            with suppress(OSError):
                disk.replace(self._path, _FILE.dump_json(self._asked))


def _read(path: Path) -> dict[str, _Kept]:
    try:
        return _FILE.validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return {}


def _name(data: bytes) -> str:
    return hashlib.sha256(b"\0".join((data, f"{RULES} {__version__}".encode()))).hexdigest()
