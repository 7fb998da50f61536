"""The saved games of a person: begin one, open one, list them.

The list is what the journals come to. Two small files beside them only save time and may be deleted
at any time: what each journal came to, and the name of the game that was played last.
"""

from pathlib import Path

from game.play.begin import Setup, begin
from game.play.figures import Content, Figured, Figures
from game.play.lastplayed import remember
from game.play.lines import read
from game.play.listed import Shelf, listed
from game.play.load import Find, Held, open_save
from game.play.notsaved import NotSaved
from game.play.reckoned import by_itself, reckoned
from game.play.savefile import Unreadable
from game.play.session import Clock, Known, Session


class Saves:
    """The saves of one folder."""

    def __init__(
        self, folder: Path, find: Find, clock: Clock, content: Content | None = None
    ) -> None:
        """Look for cases with `find`, and for their fingerprints alone with `content`."""
        self.folder = folder
        self._find = find
        self._clock = clock
        self._content = content or self._found_content

    def begin(self, known: Known, setup: Setup) -> Session | NotSaved:
        """Begin a game; see `begin.begin`."""
        session = begin(self.folder, known, setup, self._clock)
        if isinstance(session, Session):
            remember(session.path)
        return session

    def open(self, path: Path) -> Session | Unreadable:
        """Open a saved game; see `load.open_save`."""
        session = open_save(path, self._find, self._clock)
        if isinstance(session, Session) and not session.read_only:
            remember(session.path)
        return session

    def listed(self) -> Shelf:
        """Return how every save stands; one that cannot be read hides no other."""
        return listed(self.folder, Figures(self.folder, self._content, self._reckoned))

    def _reckoned(self, path: Path, data: bytes) -> Figured | Unreadable:
        reading = read(data)
        if isinstance(reading, str):
            return Unreadable(path, reading)
        known = self._find(reading.chain.header.scenario)
        return reckoned(Held(data, reading, known)) if known else by_itself(reading)

    def _found_content(self, name: str) -> str | None:
        known = self._find(name)
        return known.content if known else None
