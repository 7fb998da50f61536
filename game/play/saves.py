"""The saved games of a person: which there are, how they stand, and the one to go on with.

The list is what the journals come to. Two small files beside them only save time and may be deleted
at any time: what each journal came to, and the name of the game that was played last.
"""

from dataclasses import dataclass
from pathlib import Path

from game.base.words import _
from game.play.begin import ENDING, Setup, begin
from game.play.figures import Figured, Figures
from game.play.lastplayed import last_played, remember
from game.play.load import Find, Held, Unreadable, held, open_save
from game.play.notsaved import NotSaved, why_not_read
from game.play.session import Clock, Known, Session


@dataclass(frozen=True, slots=True)
class Save:
    """How a saved game stands."""

    path: Path
    scenario: str
    teams: tuple[str, ...]
    started: str  # what the clock said at the beginning
    last: str  # and at the last decision
    turn: int  # of those to decide on, from 0; equals `turns` when the game is over
    turns: int
    minutes: int  # the length that was chosen, 0 for the whole case
    plays: tuple[str, ...]  # the turns to decide on in it; none: all
    loyalty: tuple[tuple[float, ...], ...]  # by team: at the opening of each turn and now, 0-1
    sound: bool  # every decision in it can be followed and comes to what it did
    continues: str | None  # the save that it is a copy of

    @property
    def over(self) -> bool:
        """Tell whether its last turn has been played."""
        return self.turn >= self.turns


@dataclass(frozen=True, slots=True)
class Shelf:
    """All saves of a folder, the one played last first."""

    saves: tuple[Save, ...]
    unreadable: tuple[Unreadable, ...] = ()
    why: str = ""  # the folder itself cannot be read

    @property
    def unfinished(self) -> Save | None:
        """Return the game to go on with.

        One that can only be looked at is offered too, so that it is not lost without a word, but
        not once somebody has gone on with it in a copy.
        """
        copied = {save.continues for save in self.saves}
        left = (save for save in self.saves if not save.over)
        return next((save for save in left if save.sound or save.path.name not in copied), None)


class Saves:
    """The saves of one folder."""

    def __init__(self, folder: Path, find: Find, clock: Clock) -> None:
        self.folder = folder
        self._find = find
        self._clock = clock

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
        try:
            paths = [each for each in self.folder.iterdir() if each.suffix == ENDING]
        except FileNotFoundError:
            return Shelf(())
        except OSError as error:
            why = _("The folder of saved games cannot be read: {reason}.")
            return Shelf((), why=why.format(reason=why_not_read(error)))
        figures = Figures(self.folder)
        found = [self._save(path, figures) for path in sorted(paths)]
        figures.keep()
        saves = [each for each in found if isinstance(each, Save)]
        last = last_played(self.folder)
        saves.sort(key=lambda save: (save.path.name == last, save.last, save.path), reverse=True)
        return Shelf(tuple(saves), tuple(each for each in found if isinstance(each, Unreadable)))

    def _save(self, path: Path, figures: Figures) -> Save | Unreadable:
        found = held(path, self._find)
        return found if isinstance(found, Unreadable) else _save(path, found, figures.of(found))


def _save(path: Path, found: Held, figured: Figured) -> Save:
    header, lines = found.reading.chain.header, found.reading.chain.lines
    return Save(
        path=path,
        scenario=header.scenario,
        teams=header.teams,
        started=header.started,
        last=lines[-1].at if lines else header.started,
        turn=figured.turn,
        minutes=header.minutes,
        plays=header.plays,
        turns=figured.turns,
        loyalty=figured.loyalty,
        sound=figured.sound and found.reading.altered is None,
        continues=header.continues,
    )
