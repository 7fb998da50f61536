"""A whole case."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from game.scenario.capability import Capability
from game.scenario.card import Card
from game.scenario.caseload import Caseload
from game.scenario.cast import Persona, Role, Segment, Stakeholder
from game.scenario.part import (
    Id,
    Label,
    Line,
    NotNegative,
    Part,
    Passage,
    Percent,
    Positive,
    Sentence,
    Share,
)
from game.scenario.story import Fact, Incident, Inject, Turn
from game.scenario.trial import Trial
from game.scenario.weights import Weights
from game.scenario.wording import Wording


class Source(Part):
    """Where something is from."""

    id: Id
    text: Sentence


class Stake(Part):
    """A figure that sets the stakes, and what it counts."""

    figure: str = Field(min_length=1, max_length=9)
    caption: Line


class Measure(StrEnum):
    """What came of an objective, where the log counts it."""

    NEED = "need"  # how much of what people needed was met
    PROMISES = "promises"  # how many promises were kept in full and in time


class Objective(Part):
    """What the exercise trains."""

    id: Id
    text: Line
    measure: Measure | None = Field(
        None,
        description="what the proposed rating reads besides the cards: need, where the objective "
        "is to help; promises, where it is to keep them",
    )


class Goals(Part):
    """What winning looks like."""

    loyalty: Percent = Field(60.0, description="at the end, or more")
    media: Percent = Field(
        40.0,
        description="mean attention of all turns, each counted alike, or less; at the end of a "
        "long last turn the news is quiet whatever was done",
    )
    cost: Positive = Field(description="in all, or less, in the scenario's currency")
    weights: Weights = Field(Weights(), description="how much each counts where lines are compared")


class Coding(Part):
    """The company as it was on the first day, coded with its reason before any fit was seen."""

    credibility: Share = Field(0.6, description="how far people believe what it says")
    history: Share = Field(0.0, description="earlier crises of the same kind")
    bad_reputation: Share = Field(0.0, description="how ill it was thought of before")
    reason: Sentence


class Economy(Part):
    """Money and law, in the scenario's currency."""

    fix_cost: dict[Id, NotNegative] = Field(
        {}, description="to meet one person's need at an easy pace"
    )
    capacity: Positive = Field(1.0, description="share of need a day met without strain")
    quantum: NotNegative = Field(
        0.0, description="what a harmed person may win at severity 1, alike in every segment"
    )
    claim: Share = Field(0.02, description="share who would sue if nothing were done")
    fine: NotNegative = Field(
        0.0, description="of a regulator; more for a repeat and for what was kept back"
    )
    preparation: Positive = Field(1e6, description="spend that prepares a purse to 86 %")
    prepared: NotNegative = Field(0.0, description="spent on each purse before turn 1")
    terminal_years: NotNegative = 1.0


class Scenario(Part):
    """Everything a crisis is made of."""

    format: Literal[1]
    id: Id
    title: Label
    company: Label
    place: Label
    period: Label
    minutes: int = Field(60, ge=5, le=240)
    difficulty: int = Field(3, ge=1, le=5)
    summary: Passage = Field(description="who the players are and what stands before them")
    newspaper: Label = "The Harbor Courier"
    wording: Wording = Wording()
    stakes: tuple[Stake, ...] = Field((), max_length=3)
    objectives: tuple[Objective, ...] = Field(min_length=1)
    goals: Goals
    currency: str = Field("$", max_length=3)
    budget: Positive
    effort: int = Field(6, ge=1, le=12)
    content_note: Sentence | None = None
    coding: Coding
    economy: Economy = Economy()
    segments: tuple[Segment, ...] = Field(min_length=1)
    stakeholders: tuple[Stakeholder, ...] = ()
    personas: tuple[Persona, ...] = ()
    roles: tuple[Role, ...] = Field(min_length=1)
    facts: tuple[Fact, ...] = ()
    capabilities: tuple[Capability, ...] = ()
    caseload: Caseload | None = None
    incidents: tuple[Incident, ...] = Field(min_length=1)
    turns: tuple[Turn, ...] = Field(min_length=1)
    cards: tuple[Card, ...] = Field(min_length=1)
    injects: tuple[Inject, ...] = ()
    sources: tuple[Source, ...] = ()
    tests: tuple[Trial, ...] = ()
