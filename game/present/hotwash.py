"""The hot wash: lines to be written right after play, and the questions that help the talk on."""

from dataclasses import dataclass

from game.debrief.hotwash import Side


@dataclass(frozen=True, slots=True)
class WashPart:
    """The lines of one kind; a line that nobody has written is empty."""

    side: Side
    title: str  # "What went well"
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HotWashView:
    """The hot wash of one table."""

    title: str
    about: str  # what it is, and that paper will do
    parts: tuple[WashPart, ...]
    questions: tuple[tuple[str, tuple[str, ...]], ...]  # of the guide, by turn
