"""How a table wishes to play: in which mode, with how much help, in whose seat."""

from dataclasses import dataclass
from enum import StrEnum

from game.base.ids import RoleId
from game.base.words import _, n_


class Mode(StrEnum):
    """Who plays."""

    SOLO = "solo"
    TEAMS = "teams"
    SESSION = "session"


class Assist(StrEnum):
    """What a card tells of what it touches before it is played."""

    GUIDED = "guided"  # which meters, how much and which way
    PLAIN = "plain"  # which meters and how much
    EXPERT = "expert"  # nothing


@dataclass(frozen=True, slots=True)
class Settings:
    """What views may know of the table besides the game."""

    mode: Mode = Mode.SOLO
    assist: Assist = Assist.PLAIN
    teams: int = 1
    minutes: int = 0  # the length that was chosen; 0 for the whole case
    seats: tuple[RoleId, ...] = ()  # whose private intel to show; alone, one holds every seat

    @property
    def mode_name(self) -> str:
        """Return the mode in words, with the length where it is not the whole case."""
        length = _("{n} min").format(n=self.minutes) if self.minutes else ""
        return " · ".join(filter(None, (self._who, length)))

    @property
    def _who(self) -> str:
        if self.mode is Mode.SESSION:
            return _("session")
        if self.mode is Mode.TEAMS:
            return n_("{n} team", "{n} teams", self.teams).format(n=self.teams)
        return _("solo")
