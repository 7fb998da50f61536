"""What a typed line asks of whoever leads a room: teams, clock, pace."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Teams:
    """Say how far each team is, and who has gone."""


@dataclass(frozen=True, slots=True)
class Late:
    """Let a team come in, with the past of another or with none; unsaid, ask."""

    name: str = ""
    like: str = ""


@dataclass(frozen=True, slots=True)
class Goes:
    """Let a team go, or go over into another."""

    team: str
    into: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """Give a team another name."""

    team: str
    name: str


@dataclass(frozen=True, slots=True)
class Pass:
    """Hand the laptop to a team; a plan that is in is opened again, if that is meant."""

    team: str


@dataclass(frozen=True, slots=True)
class RevealAll:
    """Play the plans of all teams at once."""


@dataclass(frozen=True, slots=True)
class Time:
    """Say what is left on the clock."""


@dataclass(frozen=True, slots=True)
class MoreTime:
    """Give the turn so many minutes more."""

    minutes: int


@dataclass(frozen=True, slots=True)
class SetTime:
    """Give the turn so many minutes from now."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Tick:
    """Let the clock run, or stand still."""

    running: bool


@dataclass(frozen=True, slots=True)
class Pause:
    """Let the game rest, and its clock, until somebody goes on."""


@dataclass(frozen=True, slots=True)
class ShowMeters:
    """Let everybody see the meters, or keep them for the debrief."""

    shown: bool


RoomOrder = (
    Teams
    | Late
    | Goes
    | Named
    | Pass
    | RevealAll
    | Time
    | MoreTime
    | SetTime
    | Tick
    | Pause
    | ShowMeters
)
