"""The case shelf."""

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How a case on the shelf stands for whoever looks at it."""

    FIRST = "first"  # the one to begin with
    PLAYING = "playing"
    PLAYED = "played"


@dataclass(frozen=True, slots=True)
class FileView:
    """One case on the shelf."""

    id: str
    company: str
    title: str
    place: str  # "New York · Feb 2007"
    minutes: str  # "60 min"
    difficulty: int  # of 5
    flag: str  # "Start here", "In play", "Played", or nothing
    problem: str  # why it cannot be opened, or nothing
    standing: Standing | None = None  # what `flag` says


@dataclass(frozen=True, slots=True)
class ContinueView:
    """A game in play."""

    path: str  # the save's name
    title: str
    where: str  # "turn 4 of 8"; "3 turns played" where nobody knows of how many
    date: str  # "Thu 15 Feb, 06:00", the hour of the story, or nothing
    who: str = ""  # "solo", "North and South", with the length that was chosen
    played: str = ""  # "last played 12 Nov, 18:40"
    problem: str = ""  # why it cannot be gone on with as it is, or nothing


@dataclass(frozen=True, slots=True)
class ResultView:
    """A finished game."""

    path: str
    loyalty: tuple[int, ...]  # at the end, of each team
    title: str
    when: str  # "solo · 12 Nov · loyalty at the end", "North 42, South 67 · 2 teams · 12 Nov · ..."
    traces: tuple[tuple[float, ...], ...]  # of each team, 0-1


@dataclass(frozen=True, slots=True)
class HomeView:
    """Everything on the home screen."""

    promise: str  # one line on what the game is
    go_on: ContinueView | None
    files: tuple[FileView, ...]
    results: tuple[ResultView, ...]
    no_results: str
    notice: str  # something the player should know, or nothing
    in_play: tuple[ContinueView, ...] = ()  # every game in play, the one played last first

    @property
    def others(self) -> int:
        """Return how many games are in play besides the one to go on with."""
        return len(self.in_play) - (self.go_on is not None)
