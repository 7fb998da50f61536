"""The report of a game, written behind the page that asks for it.

It is made of the game as it stands on the disk, so that the page and the work share nothing.
"""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

from game.play.desk import Desk
from game.play.handedout import Handed
from game.play.load import load, looked_at
from game.play.reporting import handed_out
from game.play.savefile import Unreadable
from game.play.session import Session
from game.play.views import Views

Folder = Callable[[], Path]


class Handing:
    """Writes the report of one game, and once more when something was written down since."""

    def __init__(self, desk: Desk, session: Session, folder: Folder) -> None:
        """Know the game, and the folder in which reports lie; nothing is written yet."""
        self._desk, self.session, self._folder = desk, session, folder
        self._of: int | None = None  # the journal's length of which the report is, or is to be
        self._found: Handed | None = None
        self._failed: list[Exception] = []
        self._work: Thread | None = None
        self._began = desk.clock()

    @property
    def seconds(self) -> int:
        """Return for how long the report is being written by now; 0 if none is."""
        return int((self._desk.clock() - self._began).total_seconds()) if self._busy else 0

    @property
    def done(self) -> bool:
        """Tell whether the report that was asked for last is there, or cannot be."""
        return self._found is not None

    def found(self) -> Handed | None:
        """Return where the report lies, or None as long as it is written.

        The first call begins the work. What went wrong in it is raised here, where somebody
        hears it.
        """
        if self._of != self.session.at and not self._busy:
            self._of, self._found, self._began = self.session.at, None, self._desk.clock()
            self._work = Thread(target=self._write, name="report", daemon=True)
            self._work.start()
        if self._failed:
            raise self._failed.pop()
        return self._found

    def wait(self) -> None:
        """Stay until nothing is written any more."""
        if self._work:
            self._work.join()

    @property
    def _busy(self) -> bool:
        return self._work is not None and self._work.is_alive()

    def _write(self) -> None:
        try:
            self._found = self._written()
        except Exception as error:  # noqa: BLE001  # told to whoever asks what was found
            self._failed.append(error)

    def _written(self) -> Handed:
        path, desk = self.session.path, self._desk
        loaded = load(path, desk.find)
        if isinstance(loaded, Unreadable):
            return loaded
        name = str(self.session.header.scenario)
        with desk.lends() as hands, looked_at(path, loaded, desk.clock) as session:
            views = Views(session, desk.history(name))
            return handed_out(views, desk.guide(name), self._folder(), hands)
