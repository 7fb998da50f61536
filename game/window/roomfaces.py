"""What the screens of a room show: the views of the moment and what the window adds to them."""

from dataclasses import dataclass

from game.present.room.compare import CompareView
from game.present.room.lobby import LobbyView
from game.present.room.session import SessionView
from game.window.faces import LengthFace, TurnFace


@dataclass(frozen=True, slots=True)
class SetupFace:
    """A session before it begins: everything that is settled, as it is settled by now."""

    case: str
    title: str
    names: tuple[str, ...]  # of the teams, as long as nothing else is written
    shapes: tuple[str, ...]
    lengths: tuple[LengthFace, ...]  # the chosen one first; one alone where there is no choice
    minutes: int  # for a turn, 0 for no clock
    meters: bool  # whether all see them while they play
    phones: bool | None = None  # whether people join on their phones; None where they cannot


@dataclass(frozen=True, slots=True)
class ClockFace:
    """The clock of a turn."""

    said: str  # "06:42"
    share: float  # of its time that is left, 0-1
    running: bool
    last_minute: bool


@dataclass(frozen=True, slots=True)
class AwayTeam:
    """A team that plays no more."""

    name: str
    said: str  # "left on turn 3"


@dataclass(frozen=True, slots=True)
class DoorFace:
    """How people come in with their phones."""

    address: str  # "192.168.1.20:8765"
    code: str  # of the room
    squares: tuple[tuple[bool, ...], ...]  # a picture of the address, row by row; True is dark
    open: bool  # to the network; otherwise only this machine can come in


@dataclass(frozen=True, slots=True)
class ConsoleFace:
    """How whoever leads comes to the console; nobody else should read it."""

    address: str
    pin: str


@dataclass(frozen=True, slots=True)
class SessionFace:
    """The projector while teams plan."""

    view: SessionView
    clock: ClockFace | None = None
    opens: bool = False  # nobody has opened the first turn yet
    read_only: str = ""
    away: tuple[AwayTeam, ...] = ()
    room_for_more: bool = True
    door: DoorFace | None = None  # how people come in, where phones are let in
    phones: bool = False  # whether they could be


@dataclass(frozen=True, slots=True)
class PlanFace:
    """The page on which one team lays its plan: nothing of another team is on it."""

    turn: TurnFace
    name: str
    shape: str


@dataclass(frozen=True, slots=True)
class CompareFace:
    """The projector after the reveal."""

    view: CompareView
    meters: bool = True  # whether the pages of the teams can be opened
    since: str = ""  # who went since the reveal, and stays away if the turn is taken back
    phones: bool = False  # whether there is a way to let phones in


@dataclass(frozen=True, slots=True)
class LobbyFace:
    """The projector while people come in."""

    view: LobbyView
    door: DoorFace | None = None  # None as long as no phone is let in
    console: ConsoleFace | None = None  # only for the moments in which it was asked for
    opens: bool = False  # nobody has opened the first turn yet
