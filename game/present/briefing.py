"""The case file, opened."""

from dataclasses import dataclass

from game.present.parts import TurnMark


@dataclass(frozen=True, slots=True)
class SegmentLine:
    """One segment in the file."""

    name: str
    need: str
    icon: str
    loyalty: int
    share: str  # of the Loyalty meter, "22%"


@dataclass(frozen=True, slots=True)
class RoleLine:
    """One seat at the table."""

    name: str
    line: str
    icon: str


@dataclass(frozen=True, slots=True)
class GoalLine:
    """One line of what winning looks like."""

    icon: str
    name: str
    figure: str
    bound: str  # "or more"


@dataclass(frozen=True, slots=True)
class BriefingView:
    """The whole file."""

    case: str  # scenario id, for its picture
    tab: str  # "JetBlue"
    file_line: str  # "JETBLUE · NEW YORK · 14 FEBRUARY 2007"
    title: str
    summary: str
    stakes: tuple[tuple[str, str], ...]  # figure, caption
    goals: tuple[GoalLine, ...]
    objectives: tuple[str, ...]
    segments: tuple[SegmentLine, ...]
    roles: tuple[RoleLine, ...]
    track: tuple[TurnMark, ...]
    effort: str  # "6 effort a turn"
    content_note: str
    sources: tuple[str, ...]
    open_label: str  # "Open turn 1"
