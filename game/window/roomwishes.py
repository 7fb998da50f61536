"""What the screens of a room may ask for besides what every screen asks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Arrange:
    """Settle something of a session before it begins: how many teams, minutes a turn, meters."""

    what: str  # "teams", "minutes", "meters"
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


RoomWish = Arrange | Enter | Leave | Lock | LockAll | Reveal | Onward | Page | Tick | Join | Retire
