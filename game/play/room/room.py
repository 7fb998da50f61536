"""A room as it stands: who sits where, what was voted, which stage the turn is in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from game.debrief.facts import Fact
from game.play.room.acts import Plan

GRADES = ("P", "S", "M", "U")  # performed; with some, with major challenges; unable to


class Stage(StrEnum):
    """Where a turn stands for everybody in the room."""

    LOBBY = "lobby"  # people come in
    OPEN = "open"  # they read, vote, talk and plan
    REVEALED = "revealed"  # all see what came of it


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the room; nothing is known of them but what is here."""

    id: str
    name: str
    team: int
    seat: str | None = None  # the role they asked for; an empty one only looks on
    key: str | None = None
    hidden: bool = False  # their nickname is not shown

    @property
    def plays(self) -> bool:
        """Tell whether they have a voice in their team."""
        return self.seat != ""


@dataclass(frozen=True, slots=True)
class Ballot:
    """What somebody would play: before the talk, and after it."""

    person: str
    team: int
    first: Plan | None = None
    last: Plan | None = None
    confidence: int | None = None  # percent

    @property
    def now(self) -> Plan:
        """Return the cards as voted last."""
        return self.last if self.last is not None else self.first or ()


@dataclass(frozen=True, slots=True)
class Voted:
    """The ballots of a turn that is over."""

    turn: int
    ballots: tuple[Ballot, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Something that came in by whoever leads the room."""

    turn: int
    at: str
    text: str
    teams: tuple[int, ...]  # none: all


@dataclass(frozen=True, slots=True)
class Shared:
    """A role told its team what only it knew."""

    turn: int
    team: int
    role: str


@dataclass(frozen=True, slots=True)
class Rated:
    """How a team met an objective."""

    objective: str
    team: int
    grade: str
    at: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A team that plays no more."""

    team: int
    turn: int  # from which on
    into: int | None

    def whither(self, names: Sequence[str]) -> str:
        """Return the name of the team that it went over to; nothing if it left the game."""
        return "" if self.into is None else names[self.into]


@dataclass(frozen=True, slots=True)
class Late:
    """A team that came in after the beginning."""

    team: int
    turn: int  # the first that it planned itself


@dataclass(frozen=True, slots=True)
class Ticking:
    """The clock of the turn, as it was set."""

    left: int  # seconds
    running: bool
    at: str  # when it was set


@dataclass(frozen=True, slots=True)
class Room:
    """All that a room is besides the game that is played in it."""

    stage: Stage = Stage.LOBBY
    people: tuple[Person, ...] = ()
    leads: tuple[str, ...] = ()  # who holds a plan, where somebody was asked to
    ballots: tuple[Ballot, ...] = ()  # of this turn
    talking: tuple[int, ...] = ()  # teams that talk
    voted: tuple[Voted, ...] = ()  # turns before
    shared: tuple[Shared, ...] = ()
    facts: tuple[Fact, ...] = ()  # of turns before: what roles alone knew, and how far it came
    told: tuple[Told, ...] = ()
    held: tuple[str, ...] = ()  # news that whoever leads keeps for later
    ratings: tuple[Rated, ...] = ()
    gone: tuple[Gone, ...] = ()
    late: tuple[Late, ...] = ()
    timer: Ticking | None = None
    meters: bool = True  # whether all see them

    def person(self, name: str) -> Person | None:
        """Return who has this id, if they are in the room."""
        return next((person for person in self.people if person.id == name), None)

    def of(self, team: int) -> tuple[Person, ...]:
        """Return who sits in a team, in the order in which they came."""
        return tuple(person for person in self.people if person.team == team)

    def plays(self, team: int) -> bool:
        """Tell whether a team is still in the game."""
        return self.went(team) is None

    def went(self, team: int) -> Gone | None:
        """Return when a team went and where to, if it did."""
        return next((gone for gone in self.gone if gone.team == team), None)

    def holder(self, team: int) -> Person | None:
        """Return who commits for a team: whoever was asked to, or else who came first."""
        voices = [person for person in self.of(team) if person.plays]
        asked = (person for person in voices if person.id in self.leads)
        return next(asked, voices[0] if voices else None)

    def ballot(self, person: str) -> Ballot | None:
        """Return how somebody voted in this turn."""
        return next((each for each in self.ballots if each.person == person), None)

    def to_vote(self, team: int) -> int:
        """Return how many of a team have not voted in this turn."""
        voted = {each.person for each in self.ballots}
        return sum(1 for each in self.of(team) if each.plays and each.id not in voted)

    def fresh(self, stage: Stage, turn: int) -> Self:
        """Return the room at another stage; the ballots of the turn are laid away."""
        voted = (*self.voted, Voted(turn, self.ballots)) if self.ballots else self.voted
        return replace(self, stage=stage, ballots=(), talking=(), voted=voted, timer=None)

    def reopened(self, turn: int) -> Self:
        """Return the room as `turn` is played anew; what was voted from then on is forgotten.

        A team that went stays away, for its people sit elsewhere by now; one that came in stays.
        """
        voted = tuple(each for each in self.voted if each.turn < turn)
        gone = tuple(replace(each, turn=min(each.turn, turn)) for each in self.gone)
        late = tuple(replace(each, turn=min(each.turn, turn)) for each in self.late)
        facts = tuple(each for each in self.facts if each.turn < turn)
        blank = replace(self, stage=Stage.OPEN, ballots=(), talking=(), timer=None)
        return replace(blank, voted=voted, gone=gone, late=late, facts=facts)


def dealt(people: tuple[Person, ...], roles: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return which roles each of a team's people holds: all are held, by as many as there are.

    Who asked for a role has it. The rest go to those who hold least: they merge where few sit, and
    where many sit the same role is held by several, who know the same.
    """
    voices = [person for person in people if person.plays]
    held: dict[str, list[str]] = {person.id: [] for person in voices}
    for person in voices:
        if person.seat in roles:
            held[person.id].append(person.seat)
    if voices:
        taken = {role for mine in held.values() for role in mine}
        for role in (role for role in roles if role not in taken):
            least = min(voices, key=lambda person: len(held[person.id]))
            held[least.id].append(role)
        spare = [person for person in voices if not held[person.id]]
        for place, person in enumerate(spare):
            held[person.id].append(roles[place % len(roles)])
    return {person: tuple(role for role in roles if role in mine) for person, mine in held.items()}
