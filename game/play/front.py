"""The start page by what was worked out before: no case, no engine and no game is loaded for it."""

from dataclasses import dataclass
from pathlib import Path

from game.library.folder import case_names
from game.play.covers import Covers
from game.play.figures import Figured, Figures
from game.play.listed import Shelf, listed
from game.play.savefile import Unreadable
from game.play.settings import UserSettings, read_settings
from game.play.shelf import shelf
from game.present.home import HomeView
from game.scenario.cover import Cover


class _NotKeptError(LookupError):
    """Something on the page must be worked out first."""


@dataclass(frozen=True, slots=True)
class Front:
    """Where a desk would look for cases, saved games, settings, and what was kept of them."""

    cases: Path
    saved: Path
    settings_file: Path
    covers_file: Path

    def page(self) -> HomeView | None:
        """Return the start page as a desk would; None if only a desk can tell."""
        try:
            return shelf(_Laid(self))
        except _NotKeptError:
            return None


class _Laid:
    """As much of a desk as the start page asks for."""

    def __init__(self, front: Front) -> None:
        self._front = front
        covers = Covers(front.covers_file)
        self._covers = {name: covers.of(front.cases / name) for name in case_names(front.cases)}

    def covers(self) -> dict[str, Cover | None]:
        """Return what the shelf shows of each case; of a broken one, only a desk can tell."""
        if None in self._covers.values():
            raise _NotKeptError
        return self._covers

    def listed(self) -> Shelf:
        """Return how every saved game stands."""
        return listed(self._front.saved, Figures(self._front.saved, self._content, _not_kept))

    def settings(self) -> tuple[UserSettings, str]:
        """Return the person's settings, and a sentence if some could not be read."""
        return read_settings(self._front.settings_file)

    def _content(self, name: str) -> str | None:
        cover = self._covers.get(name)
        return cover.content if cover else None


def _not_kept(_path: Path, _data: bytes) -> Figured | Unreadable:
    raise _NotKeptError
