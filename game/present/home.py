"""The case shelf."""

from dataclasses import dataclass


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


@dataclass(frozen=True, slots=True)
class ContinueView:
    """The game to go on with."""

    path: str  # the save's name
    title: str
    where: str  # "turn 4 of 8"
    date: str  # "Thu 15 Feb, 06:00"


@dataclass(frozen=True, slots=True)
class ResultView:
    """A finished game."""

    path: str
    loyalty: int
    title: str
    when: str  # "solo · 12 Nov · loyalty at the end"
    trace: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """Everything on the home screen."""

    promise: str  # one line on what the game is
    go_on: ContinueView | None
    files: tuple[FileView, ...]
    results: tuple[ResultView, ...]
    no_results: str
    notice: str  # something the player should know, or nothing
