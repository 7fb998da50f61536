"""What people in a room may do besides playing cards, and what whoever leads it may do."""

from dataclasses import dataclass

from game.base.ids import CardId

Plan = tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """Come in under a nickname.

    `key` is the hash of what the person's own device holds, so that a seat outlives a restart.
    Without a team they join the smallest one; without a seat they hold what nobody else holds.
    """

    person: str
    name: str
    team: int | None = None
    seat: str | None = None  # a role; an empty one only looks on
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """Go; whoever goes is forgotten by name, and their seat falls to those who stay."""

    person: str


@dataclass(frozen=True, slots=True)
class Seat:
    """Sit elsewhere: in this team, in this role; an empty role only looks on."""

    person: str
    team: int
    seat: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """Go by another nickname, have it hidden from everybody else, or come from another device."""

    person: str
    name: str | None = None
    hidden: bool | None = None
    key: str | None = None  # the hash of what the other device holds


@dataclass(frozen=True, slots=True)
class Lead:
    """Hold the plan: this person commits for their team."""

    person: str


@dataclass(frozen=True, slots=True)
class Enter:
    """A team comes in: with the past of another, or with nothing done so far."""

    name: str
    like: int | None = None


@dataclass(frozen=True, slots=True)
class Retire:
    """A team goes, or goes over into another, with all who sit in it."""

    team: int
    into: int | None = None


@dataclass(frozen=True, slots=True)
class Rename:
    """A team goes by another name from here on; what it did is told under the new one."""

    team: int
    name: str


@dataclass(frozen=True, slots=True)
class Vote:
    """Say which cards one would play; silently before the talk, once more after it."""

    person: str
    turn: int  # for which it was meant; another turn does not count it
    cards: Plan
    confidence: int | None = None  # percent


@dataclass(frozen=True, slots=True)
class Talk:
    """Open the talk of a team: from here on votes are second thoughts."""

    team: int


@dataclass(frozen=True, slots=True)
class Share:
    """Tell the own team what only this role knows."""

    person: str
    turn: int
    role: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Change one's mind before the reveal: the plan lies there again, not committed."""

    team: int


@dataclass(frozen=True, slots=True)
class Reveal:
    """Play the plans of all teams at once; who is not in plays what lies there if `anyway`."""

    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Proceed:
    """Go on: from the lobby to the first turn, from what came of a turn to the next."""


@dataclass(frozen=True, slots=True)
class Timer:
    """Set the clock of the turn: so many seconds are left, and it runs or stands still."""

    left: int
    running: bool


@dataclass(frozen=True, slots=True)
class Bulletin:
    """Tell one team or all what just came in; the figures of the game are not touched by it."""

    text: str
    teams: tuple[int, ...] = ()  # none: all


@dataclass(frozen=True, slots=True)
class Hold:
    """Keep news back for later, or let go of what was kept; to send it lets go of it too."""

    text: str
    held: bool = True


@dataclass(frozen=True, slots=True)
class Rate:
    """Say how a team met an objective: P, S, M or U; an empty grade takes it back."""

    objective: str
    team: int
    grade: str


@dataclass(frozen=True, slots=True)
class Show:
    """Let everybody see the meters, or keep them for the debrief."""

    meters: bool


RoomAct = (
    Join
    | Leave
    | Seat
    | Call
    | Lead
    | Enter
    | Retire
    | Rename
    | Vote
    | Talk
    | Share
    | Withdraw
    | Reveal
    | Proceed
    | Timer
    | Bulletin
    | Hold
    | Rate
    | Show
)
