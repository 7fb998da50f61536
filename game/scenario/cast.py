"""Who there is: segments, other stakeholders, personas, roles."""

from enum import StrEnum

from pydantic import Field

from game.scenario.condition import Condition
from game.scenario.part import Id, Label, Line, NotNegative, Part, Positive, Sentence, Share


class Segment(Part):
    """Customers who are in the same boat."""

    id: Id
    name: Label
    short: str = Field(max_length=14, min_length=1)
    need: Line = Field(description="what they need, in a few words")
    size: Positive = Field(description="people")
    value: NotNegative = Field(description="margin a person a year")
    loss: NotNegative = Field(description="what one person is out of pocket; the unit of `give`")
    trust: float = Field(0.78, gt=0.02, lt=0.98, description="before the case opens")
    loyalty: Share = Field(0.85, description="share who would choose it again, before it opens")
    switching: Share = Field(0.1, description="cost of leaving: 0 free, 1 captive")
    cycle: Positive = Field(30.0, description="days between purchases")
    experience: Share = Field(
        0.0, description="of daily life; the news is followed more closely with it, and hurts less"
    )
    media_weight: Positive = 1.0
    weight: Positive | None = Field(None, description="in the loyalty meter; square root of value")
    monetary: Share = Field(0.5, description="1 they lose money, 0 time and dignity")
    deed: Line | None = Field(
        None,
        description='what they do as before, after a percentage: "of their orders still come"; '
        "shown beside what they say, where a case is about people who say and do two things",
    )
    icon: str = "users"


class StakeholderKind(StrEnum):
    """What a stakeholder who is no customer is to the company."""

    EMPLOYEES = "employees"
    PARTNERS = "partners"
    REGULATOR = "regulator"
    INVESTORS = "investors"
    PRESS = "press"


class Stakeholder(Part):
    """Somebody who is no customer, has trust of their own and acts on it."""

    id: Id
    kind: StakeholderKind
    name: Label
    trust: float = Field(0.7, gt=0.02, lt=0.98)
    experience: Share = 0.0
    icon: str = "users"


class Mood(StrEnum):
    """How a group's intent moved this turn."""

    WORSE = "worse"
    SAME = "same"
    BETTER = "better"


class Voice(Part):
    """One sentence that a persona may say after a turn."""

    says: Sentence
    mood: Mood | None = None
    when: Condition | None = None


class Persona(Part):
    """An invented person who speaks for a group."""

    id: Id
    name: Label
    who: Line
    group: Id
    voices: tuple[Voice, ...]


class Role(Part):
    """A seat at the table."""

    id: Id
    name: Label
    line: Label
    brief: Sentence = Field(description="what the seat is for; read on the first turn, by it alone")
    icon: str = "user"
