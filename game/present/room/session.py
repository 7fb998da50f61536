"""The projector while teams plan: what all may see. Which cards a team holds is never on it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeVar

from game.debrief.record import Record
from game.present.parts import Masthead
from game.present.pieces.masthead import masthead
from game.present.pieces.situation import injects, situation
from game.present.settings import Settings
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


def session(
    records: Sequence[Record], teams: tuple[TeamView, ...], settings: Settings, turn: str
) -> SessionView:
    """Return the open turn as all may see it; `records` are those of the teams that play."""
    first = records[0]
    told = [situation(record) for record in records]
    lists: dict[Coding, tuple[str, ...]] = {
        "known": _shared([each.known for each in told]),
        "rumour": _shared([each.rumour for each in told]),
        "unknown": _shared([each.unknown for each in told]),
    }
    came = [injects(record) for record in records]
    return SessionView(
        masthead=masthead(first.case, first.turn, settings),
        turn=turn,
        number=first.case.place(first.turn) + 1,
        line=told[0].line,
        facts=_ordered(lists),
        just_in=_shared(came, lambda inject: inject.text),
        teams=teams,
    )


Item = TypeVar("Item")


def _shared(
    lists: Sequence[tuple[Item, ...]], key: Callable[[Item], object] = lambda item: item
) -> tuple[Item, ...]:
    """Return what stands in every team's list: what one team alone found out is its own."""
    others = [{key(item) for item in each} for each in lists[1:]]
    return tuple(item for item in lists[0] if all(key(item) in other for other in others))


def _ordered(lists: dict[Coding, tuple[str, ...]]) -> tuple[FactView, ...]:
    """Return all facts so that the first three tell most: one of each kind, then more of any."""
    heads = [FactView(coding, texts[0]) for coding, texts in lists.items() if texts]
    more = [FactView(coding, text) for coding, texts in lists.items() for text in texts[1:]]
    first = (*heads, *more[: SHOWN - len(heads)])
    rest: Iterable[FactView] = (fact for fact in more if fact not in first)
    order = tuple(lists)
    return (*sorted(first, key=lambda fact: order.index(fact.coding)), *rest)
