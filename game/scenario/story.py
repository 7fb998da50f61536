"""What happens: facts, incidents, injects, turns."""

from enum import StrEnum

from pydantic import Field, model_validator

from game.scenario.acts import Happens
from game.scenario.condition import Condition
from game.scenario.part import (
    Id,
    Line,
    Moment,
    NotNegative,
    Part,
    Positive,
    Sentence,
    Share,
)


class Standing(StrEnum):
    """How sure anybody is of a thing."""

    KNOWN = "known"
    RUMOUR = "rumour"
    UNKNOWN = "unknown"


class Fact(Part):
    """Something that may be so; how it reads while open and once settled."""

    id: Id
    open_as: Standing = Field(description="rumour or unknown; known if it is plain from the start")
    open_text: Sentence = Field(description="worded as a rumour or a question")
    settled_text: Sentence
    holds: bool = Field(description="is it as the rumour says? for an unknown: is it bad news?")
    public_on: Id | None = Field(None, description="turn on which everybody learns it anyway")
    evidence: float = Field(0.0, ge=-1, le=1, description="what it proves once public")
    news: NotNegative = Field(0.0, description="days of news when the company tells it")
    source: Id | None = None


class Harm(Part):
    """What an incident does to one segment."""

    share: Share = Field(description="share of the need left unmet")
    severity: Share = Field(
        description="how bad it is for them: .05-.10 at risk and unhurt (the risk itself is"
        " `danger`), .35 minor, .80 serious, 1 a death"
    )
    fixable: Share = Field(1.0, description="share that can be made good at all")
    eases: NotNegative = Field(0.0, description="share of open need a day that ends by itself")
    felt_after: NotNegative = Field(
        0.0, description="days until two thirds of what was mended is felt: ratings, habits, word"
    )


class Incident(Part):
    """Something that goes wrong."""

    id: Id
    title: Line
    harms: dict[Id, Harm]
    newsworthiness: Share = Field(description="how big a story it is, and how bad for onlookers")
    tempo: Positive = Field(description="days in which a first proper response is expected")
    danger: Share = Field(
        0.0,
        description="how far people fear to be hurt if they go on buying, whoever is to blame; "
        "alike in every segment; time lowers it, and `prove`",
    )
    blame: Share = Field(description="prior responsibility: .15 victim, .40 accident, .80 own")
    stable: Share = Field(0.3, description="how likely the cause is to strike again")
    integrity: Share = Field(0.0, description="0 a lapse of competence, 1 of integrity")
    by_cases: bool = Field(False, description="its need is met as the caseload is served")
    cases: dict[Id, NotNegative] = Field(
        {}, description="by queue: people it brings in all; whose need is met before does not come"
    )
    cases_over: Positive = Field(1.0, description="days over which they come, alike each day")
    coding: Sentence = Field(description="why these figures, decided before any fit was seen")


class Channel(StrEnum):
    """How something comes in."""

    FRONT_PAGE = "front page"
    WIRE = "wire"
    BROADCAST = "broadcast"
    POST = "post"
    LETTER = "letter"
    CALL = "call"
    MEMO = "memo"
    REGULATOR = "regulator"


class Inject(Part):
    """Something that comes in while the team is at work."""

    id: Id
    when: Condition
    channel: Channel
    from_: Id | None = Field(None, alias="from", description="persona it comes from")
    text: Sentence
    variants: tuple[Sentence, ...] = ()
    happens: Happens = Happens()
    objective: Id | None = Field(None, description="what it trains; the list of events names it")


class Situation(Part):
    """What the table knows when a turn opens."""

    line: Line = Field(description="the state of things in one line")
    known: tuple[Sentence, ...] = ()
    rumour: tuple[Sentence, ...] = ()
    unknown: tuple[Sentence, ...] = ()
    facts: tuple[Id, ...] = Field((), description="shown under what is known of them by then")


class Retold(Part):
    """What a turn says in place of its own words where something is so.

    Each text is taken from the first that holds and gives it; what none gives stays as it is.
    """

    when: Condition
    line: Line | None = None
    known: tuple[Sentence, ...] | None = None
    rumour: tuple[Sentence, ...] | None = None
    unknown: tuple[Sentence, ...] | None = None
    facts: tuple[Id, ...] | None = None
    intel: dict[Id, Sentence] = Field({}, description="by role; of others the turn's own stands")

    @model_validator(mode="after")
    def _says_something(self) -> "Retold":
        if not self.model_fields_set - {"when"}:
            message = "it changes no text (write `line`, `known`, `facts`, `intel` or the like)"
            raise ValueError(message)
        return self


class FrontPage(Part):
    """A front page after a turn; the first whose condition holds is printed."""

    when: Condition = Condition()
    headline: Line
    story: Sentence
    aside_title: Line | None = None
    aside: Sentence | None = None


class Turn(Part):
    """A decision point and the time that follows it."""

    id: Id
    at: Moment
    hours: Positive | None = None
    days: Positive | None = None
    effort: int | None = Field(None, ge=1, le=12)
    situation: Situation
    intel: dict[Id, Sentence] = Field({}, description="what only one role knows")
    instead: tuple[Retold, ...] = Field(
        (), description="other words for a team that did, or did not do, what these presume"
    )
    starts: tuple[Id, ...] = ()
    cases: dict[Id, NotNegative] = Field({}, description="new cases a day by queue, in this turn")
    front_pages: tuple[FrontPage, ...] = ()

    @model_validator(mode="after")
    def _lasts(self) -> "Turn":
        if (self.hours is None) == (self.days is None):
            message = "a turn lasts either `hours` or `days` (write one of the two)"
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _retells(self) -> "Turn":
        new = [role for each in self.instead for role in each.intel if role not in self.intel]
        if new:
            message = f"`{new[0]}` has nothing to say otherwise (give it `intel` on this turn too)"
            raise ValueError(message)
        return self

    @property
    def length(self) -> float:
        """Days until the next decision."""
        return self.days if self.days is not None else (self.hours or 0.0) / 24
