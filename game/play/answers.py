"""What a session says to an action. All but `Accepted` mean that nothing changed."""

from dataclasses import dataclass

from game.engine.plan import Refused
from game.engine.turn import Turned
from game.play.notsaved import NotSaved


@dataclass(frozen=True, slots=True, eq=False)
class Accepted:
    """It is on disk and it holds."""

    at: int  # the journal's length now
    turned: Turned | None = None  # the turn that it resolved


@dataclass(frozen=True, slots=True)
class Stale:
    """The asker had not seen the last decision."""

    at: int
    why: str


@dataclass(frozen=True, slots=True)
class NotNow:
    """It makes no sense as the game stands."""

    why: str


@dataclass(frozen=True, slots=True)
class WaitingForOther:
    """It is another team's turn to plan."""

    team: int
    why: str


@dataclass(frozen=True, slots=True)
class ReadOnly:
    """This game may be looked at here, but not played."""

    why: str


Impossible = Refused | NotNow | WaitingForOther
Answer = Accepted | Impossible | Stale | ReadOnly | NotSaved
