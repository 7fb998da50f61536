"""What the screens of a room may ask for besides what every screen asks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Arrange:
    """Settle something of a session before it begins: how many teams, minutes a turn, meters."""

    what: str  # "teams", "minutes", "meters", "phones"
    value: int


@dataclass(frozen=True, slots=True)
class Enter:
    """Open the page on which a team lays its plan; one that is locked is opened again."""

    team: int


@dataclass(frozen=True, slots=True)
class Leave:
    """Go back from that page to what all may see; what lies there stays."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Put in the plan of the team whose page is open, with how sure it is and why."""

    confidence: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LockAll:
    """Put in what lies there for every team."""


@dataclass(frozen=True, slots=True)
class Reveal:
    """Play the plans of all teams at once; who is not in plays what lies there if `anyway`."""

    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Onward:
    """Go on from what was revealed to what comes after it."""


@dataclass(frozen=True, slots=True)
class Page:
    """Open what came of the turn for one team."""

    team: int


@dataclass(frozen=True, slots=True)
class Tick:
    """Let the clock stand still or run; with seconds, give or take so many."""

    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Join:
    """Let a team come in, with the past of another or with none."""

    name: str
    like: int | None = None


@dataclass(frozen=True, slots=True)
class Retire:
    """Let a team go, or go over into another."""

    team: int
    into: int | None = None


@dataclass(frozen=True, slots=True)
class Rename:
    """Give a team another name."""

    team: int
    name: str


@dataclass(frozen=True, slots=True)
class Talk:
    """Open the talk of a team that votes on phones, or of every team that still votes."""

    team: int | None = None


@dataclass(frozen=True, slots=True)
class LockOne:
    """Put in what lies there for a team that votes on phones."""

    team: int


@dataclass(frozen=True, slots=True)
class Reopen:
    """Open the plan of such a team again; it is changed on their phones."""

    team: int


@dataclass(frozen=True, slots=True)
class LetIn:
    """Let phones into the room, from this machine alone at first."""


@dataclass(frozen=True, slots=True)
class Network:
    """Open the room to the network, or to this machine alone."""

    open: bool


@dataclass(frozen=True, slots=True)
class ShowConsole:
    """Show for a few moments how to come to the console, or no more."""

    on: bool = True


PhoneWish = LetIn | Network | ShowConsole
RoomWish = (
    Arrange
    | Enter
    | Leave
    | Lock
    | LockAll
    | Reveal
    | Onward
    | Page
    | Tick
    | Join
    | Retire
    | Rename
    | Talk
    | LockOne
    | Reopen
    | PhoneWish
)
