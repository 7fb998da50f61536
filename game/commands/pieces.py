"""The pieces of a balance study, done wherever there is room and kept until the study is whole.

A piece that was finished before a study was cut short is not done again: it is found by what went
into it, the case and the laws of the engine to the letter among it.
"""

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from game.commands.laws import laws
from game.engine.case import Case, compiled
from game.play import disk
from game.scenario.scenario import Scenario
from game.study.balance.tasks import Task, done
from game.study.games import Games

Plays = tuple[tuple[str, tuple[str, ...]], ...]
Doing = Callable[[Callable[["Piece"], Games], Sequence["Piece"]], Iterator[tuple["Piece", Games]]]


@dataclass(frozen=True, slots=True)
class Piece:
    """A task with all it needs, such that it can be sent anywhere."""

    scenario: str  # as JSON
    history: Plays | None
    task: Task

    @property
    def name(self) -> str:
        """Return a name that no other piece has, of other content or under other laws."""
        whole = repr((self, laws())).encode()
        return f"{self.task.bot}-{self.task.first}-{hashlib.sha256(whole).hexdigest()[:24]}.npz"


def worked(piece: Piece) -> Games:
    """Return the games of a piece."""
    history = dict(piece.history) if piece.history is not None else None
    return done(_case(piece.scenario), piece.task, history)


@lru_cache(maxsize=2)
def _case(text: str) -> Case:
    return compiled(Scenario.model_validate_json(text))


def kept(pieces: Sequence[Piece], folder: Path) -> dict[Piece, Games]:
    """Return the games of those pieces that lie finished in `folder`."""
    found = {piece: _kept(folder / piece.name) for piece in pieces}
    return {piece: games for piece, games in found.items() if games is not None}


def finished(pieces: Sequence[Piece], folder: Path, doing: Doing) -> Iterator[tuple[Piece, Games]]:
    """Yield each piece with its games as they come, once they are kept in `folder`."""
    for piece, games in doing(worked, pieces):
        _keep(folder / piece.name, games)
        yield piece, games


def _kept(file: Path) -> Games | None:
    """Return what was kept; whatever cannot be read is done again."""
    with suppress(OSError, ValueError, KeyError, EOFError), np.load(file) as arrays:
        return Games(**arrays)
    return None


def _keep(file: Path, games: Games) -> None:
    """Keep a finished piece; that it may fail does no harm."""
    data = io.BytesIO()
    np.savez_compressed(data, allow_pickle=False, **asdict(games))
    with suppress(OSError):
        disk.make_folder(file.parent)
        disk.replace(file, data.getvalue())


def forget(pieces: Sequence[Piece], folder: Path) -> None:
    """Throw away what was kept of a study that is whole."""
    for piece in pieces:
        with suppress(OSError):
            (folder / piece.name).unlink(missing_ok=True)
