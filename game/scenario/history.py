"""What the company really did, and what was measured."""

from enum import StrEnum

from pydantic import Field, model_validator

from game.scenario.against import Against, Order
from game.scenario.part import Id, Label, Line, NotNegative, Part, Passage, Sentence


class Use(StrEnum):
    """What a measured fact is for."""

    CALIBRATE = "calibrate"
    CHECK = "check"


class Quality(StrEnum):
    """How far a measured fact can be leaned on."""

    SOLID = "solid"
    FAIR = "fair"
    WEAK = "weak"


class Moment(Part):
    """One entry of the real timeline."""

    date: Line
    text: Sentence
    source: Id


class Measured(Part):
    """A quantity that somebody measured."""

    quantity: Line
    date: Line
    value: float
    unit: str = Field(max_length=24)
    tolerance: NotNegative
    source: Id
    quality: Quality
    use: Use
    against: Against | None = Field(None, description="simulated figure it is held against, if any")
    apart: Sentence | None = Field(None, description="why it is held against nothing")

    @model_validator(mode="after")
    def _one_or_the_other(self) -> "Measured":
        if self.against and self.apart:
            message = "it is held against a figure (leave out why it is not: `apart`)"
            raise ValueError(message)
        return self


class Did(Part):
    """What the company did in one turn, as cards of this scenario and in words."""

    cards: tuple[Id, ...] = ()
    text: Sentence
    source: Id | None = None


class Area(Part):
    """One field of work, and the cards that are work in it."""

    name: Label
    cards: tuple[Id, ...]


class Areas(Part):
    """Fields of work that somebody has named, to look back on a game by."""

    about: Sentence = Field(description="whose they are, and of what")
    source: Id
    fields: tuple[Area, ...]


class History(Part):
    """The real case."""

    who: Line | None = Field(None, description="who did it, if not the company that is played")
    summary: Passage
    plays: dict[Id, Did]
    timeline: tuple[Moment, ...]
    measured: tuple[Measured, ...] = ()
    orders: tuple[Order, ...] = Field((), description="what must come out as more than what")
    areas: Areas | None = Field(None, description="fields of work that the debrief goes through")
    coding: tuple[Sentence, ...] = Field((), description="coding decisions and their reasons")
    not_verified: tuple[Sentence, ...] = ()

    def doer(self, company: str) -> str:
        """Return who did it: the `company`, but in a case that is made up."""
        return self.who or company

    @property
    def cards(self) -> dict[str, tuple[str, ...]]:
        """Return the cards that the company played, by turn."""
        return {turn: did.cards for turn, did in self.plays.items()}
