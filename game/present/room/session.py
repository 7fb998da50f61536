"""The projector while teams plan: what all may see. Which cards a team holds is never on it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from game.present.parts import Masthead
from game.present.table import InjectView
from game.present.wording import room as words

Coding = Literal["known", "rumour", "unknown"]
SHOWN = 3  # facts on the projector at a time


class TeamState(StrEnum):
    """How far a team is with its plan."""

    READING = "reading"
    DISCUSSING = "discussing"
    LOCKED = "locked"

    @property
    def said(self) -> str:
        """Return it in words."""
        return {"reading": words.reading, "discussing": words.discussing, "locked": words.locked}[
            self.value
        ]()


@dataclass(frozen=True, slots=True)
class FactView:
    """Something that is known, a rumour, or a question."""

    coding: Coding
    text: str


@dataclass(frozen=True, slots=True)
class TeamView:
    """A team while it plans."""

    team: int  # its row
    name: str
    shape: str
    people: int  # who sit in it, where that is known
    state: TeamState
    placed: int  # effort of the cards that lie there
    effort: int  # that there is
    note: str  # "4 of 6 effort"
    talks: bool = False  # its votes are open, on phones


@dataclass(frozen=True, slots=True)
class SessionView:
    """Everything on the projector while a turn is open."""

    masthead: Masthead
    turn: str  # "Turn 4 of 8"
    number: int  # of the turn, from 1
    line: str
    facts: tuple[FactView, ...]  # those that every team can know, the first three first
    just_in: tuple[InjectView, ...]  # what came in for every team
    teams: tuple[TeamView, ...]  # those that play

    @property
    def locked(self) -> int:
        """Return how many teams are in."""
        return sum(team.state is TeamState.LOCKED for team in self.teams)
