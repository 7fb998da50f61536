"""What saved games came to, worked out once: a file that only saves time.

Each entry is named by the hash of the journal, the case and the rules it was worked out from, so
that it is never wrong, only missing.
"""

import hashlib
from contextlib import suppress
from itertools import takewhile
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from game import __version__
from game.play import disk
from game.play.header import RULES
from game.play.load import Held, followed
from game.play.standing import standing

NAME = "figures.json"


class Figured(BaseModel):
    """How a game stands."""

    model_config = ConfigDict(frozen=True)

    turn: int  # decided so far
    turns: int  # to decide on in all
    loyalty: tuple[tuple[float, ...], ...]  # by team: at the opening of each turn and now, 0-1
    sound: bool  # every decision can be followed


_FILE = TypeAdapter(dict[str, Figured])


class Figures:
    """The figures of one folder of saves."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._kept = _read(self._path)
        self._asked: dict[str, Figured] = {}

    def of(self, found: Held) -> Figured:
        """Return how a game stands."""
        name = _name(found)
        figured = self._kept.get(name) or _figured(found)
        self._asked[name] = figured
        return figured

    def keep(self) -> None:
        """Write down what was asked for, and forget the rest; that it may fail does no harm."""
        if self._asked.keys() != self._kept.keys():
            with suppress(OSError):
                disk.replace(self._path, _FILE.dump_json(self._asked))


def _read(path: Path) -> dict[str, Figured]:
    try:
        return _FILE.validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return {}


def _name(found: Held) -> str:
    parts = (found.data, found.known.content.encode(), f"{RULES} {__version__}".encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _figured(found: Held) -> Figured:
    """Return how a game stands: where it can no longer be followed, as it was written down."""
    played = followed(found).played
    chain = found.reading.chain
    stood = standing(chain.lines, len(chain.header.teams))[len(played.table.plans) :]
    written = [turn.came for turn in takewhile(lambda turn: turn.came, stood) if turn.came]
    meters = [state.loyalty for state in played.states] + [came.loyalty for came in written]
    return Figured(
        turn=len(played.table.plans) + len(written),
        turns=len(played.table.case.plays),
        loyalty=tuple(
            tuple(float(meter[row]) for meter in meters) for row in range(len(played.table.teams))
        ),
        sound=played.diverged is None,
    )
