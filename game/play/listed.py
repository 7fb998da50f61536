"""The saved games of a folder: which there are, how they stand, and the one to go on with."""

from dataclasses import dataclass
from pathlib import Path

from game.base.words import _
from game.play.figures import Figured, Figures
from game.play.lastplayed import last_played
from game.play.notsaved import why_not_read
from game.play.savefile import ENDING, Unreadable


class Save(Figured):
    """A saved game: where it lies, and how it stands."""

    path: Path

    @property
    def over(self) -> bool:
        """Tell whether its last turn has been played."""
        return 0 < self.turns <= self.turn

    @property
    def known(self) -> bool:
        """Tell whether its case is here; without it, the game can only be named."""
        return bool(self.opens)


@dataclass(frozen=True, slots=True)
class Shelf:
    """All saves of a folder, the one played last first."""

    saves: tuple[Save, ...]
    unreadable: tuple[Unreadable, ...] = ()
    why: str = ""  # the folder itself cannot be read

    @property
    def in_play(self) -> tuple[Save, ...]:
        """Return the games that were left before their end.

        One that can only be looked at is among them, so that it is not lost without a word, but
        not once somebody has gone on with it in a copy.
        """
        copied = {save.continues for save in self.saves}
        left = (save for save in self.saves if not save.over)
        return tuple(save for save in left if save.sound or save.path.name not in copied)

    @property
    def unfinished(self) -> Save | None:
        """Return the game to go on with."""
        return next((save for save in self.in_play if save.known), None)


def listed(folder: Path, figures: Figures) -> Shelf:
    """Return how every save of a folder stands; one that cannot be read hides no other."""
    try:
        paths = [each for each in folder.iterdir() if each.suffix == ENDING]
    except FileNotFoundError:
        return Shelf(())
    except OSError as error:
        why = _("The folder of saved games cannot be read: {reason}.")
        return Shelf((), why=why.format(reason=why_not_read(error)))
    found = [_save(path, figures.of(path)) for path in sorted(paths)]
    figures.keep()
    saves = [each for each in found if isinstance(each, Save)]
    last = last_played(folder)
    saves.sort(key=lambda save: (save.path.name == last, save.last, save.path), reverse=True)
    return Shelf(tuple(saves), tuple(each for each in found if isinstance(each, Unreadable)))


def _save(path: Path, figured: Figured | Unreadable) -> Save | Unreadable:
    return figured if isinstance(figured, Unreadable) else Save(path=path, **dict(figured))
