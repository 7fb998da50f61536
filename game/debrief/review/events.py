"""What came out otherwise in a game than in the same game with a better plan.

Turns count from 0, shares are 0-1. Each speaks for the better plan.
"""

from dataclasses import dataclass

from game.base.ids import CardId
from game.debrief.clashes import Sort
from game.debrief.lacking import Lack
from game.debrief.review.asked import Stood
from game.engine.word import Word


@dataclass(frozen=True, slots=True)
class Struck:
    """An incident that the better plan spares, or brings in milder; turns count from 0."""

    incident: str
    turn: int
    instead: tuple[str, ...]  # incidents that come on that turn with the better plan alone
    later: int | None  # the turn on which it comes with the better plan all the same
    because: tuple[Stood, ...]  # what it hung on, in which both games differ

    @property
    def about(self) -> tuple[object, ...]:
        """Return what makes it the same event in two games."""
        return Struck, self.incident, self.turn


@dataclass(frozen=True, slots=True)
class Pledged:
    """A promise of which more comes with the better plan."""

    promise: str
    made: int | None  # None: it was not given
    turn: int  # on which it was decided
    word: Word
    would: Word  # with the better plan
    because: tuple[Lack, ...]  # what was missing

    @property
    def about(self) -> tuple[object, ...]:
        """Return what makes it the same event in two games."""
        return Pledged, self.promise, self.made, self.word


@dataclass(frozen=True, slots=True)
class Helped:
    """People whose need is met sooner, or more of it."""

    segment: str
    incident: str
    turn: int | None  # on which half of it was met; None: on none
    would: int | None
    met: float  # share at the end, 0-1
    would_met: float

    @property
    def about(self) -> tuple[object, ...]:
        """Return what makes it the same event in two games."""
        return Helped, self.segment, self.incident


@dataclass(frozen=True, slots=True)
class Able:
    """A capability that stands higher as an incident begins."""

    capability: str
    incident: str
    turn: int  # on which that begins, in both games
    now: float  # 0-1
    would: float

    @property
    def about(self) -> tuple[object, ...]:
        """Return what makes it the same event in two games."""
        return Able, self.capability, self.incident, self.turn


@dataclass(frozen=True, slots=True)
class Told:
    """An incident that the company tells first, or speaks of sooner, with the better plan."""

    incident: str
    turn: int | None  # of the company's first word, as it was; None: there was none
    would: int | None
    first: bool  # it came without a word, and with the better plan the company speaks first

    @property
    def about(self) -> tuple[object, ...]:
        """Return what makes it the same event in two games."""
        return Told, self.incident, self.first


@dataclass(frozen=True, slots=True)
class Clashed:
    """A story that broke, and holds better with the better plan; as a `Clash` with a card by id."""

    sort: Sort
    turn: int
    card: CardId | None
    said: int
    other: str
    before: int
    holds: bool  # nothing clashes on that turn with the better plan; else less does
    because: CardId | None = None  # a card of the better plan by which statements agree more
    gone: bool = False  # the statement itself could not be made with the better plan
    kept: bool = False  # it is made in this very decision, and the better plan keeps it

    @property
    def about(self) -> tuple[object, ...]:
        """Return what makes it the same event in two games."""
        return Clashed, self.sort, self.turn, self.card, self.other


Event = Struck | Pledged | Helped | Able | Told | Clashed
