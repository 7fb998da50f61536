"""Response cards: what a team may do."""

from enum import StrEnum

from pydantic import Field

from game.scenario.acts import Acts
from game.scenario.part import Id, Label, NotNegative, Part, Passage, Sentence


class CardKind(StrEnum):
    """The six kinds of response."""

    FIX = "fix"
    SAY = "say"
    MAKE_UP = "make-up"
    FIND_OUT = "find-out"
    PREPARE = "prepare"
    GUARD = "guard"


class Phase(StrEnum):
    """Where in a crisis a response belongs."""

    DETECT = "detect"
    ASSESS = "assess"
    RESPOND = "respond"
    RECOVER = "recover"
    LEARN = "learn"


class Priority(StrEnum):
    """Whom a response serves first."""

    CUSTOMER = "customer"
    LEGAL = "legal"
    PROFIT = "profit"


class Card(Part):
    """One response; it holds acts, never outcomes."""

    id: Id
    title: Label
    text: str = Field(min_length=1, max_length=62, description="one line on the card")
    more: Sentence = Field(description="what it means in practice, on the opened card")
    kind: CardKind
    effort: int = Field(1, ge=0, le=8)
    cost: NotNegative = 0.0
    from_: Id | None = Field(None, alias="from", description="first turn on which it can be played")
    until: Id | None = Field(None, description="last turn on which it can be played")
    once: bool = True
    needs: tuple[Id, ...] = Field((), description="cards played before, or facts settled")
    excludes: tuple[Id, ...] = Field((), description="cards that rule this one out")
    hours: NotNegative = Field(0.0, description="until it takes effect")
    acts: Acts = Acts()
    temptation: bool = Field(False, description="pays now and costs later; honest people choose it")
    why: Passage = Field(description="what to learn from it, shown in the review")
    principle: Sentence | None = Field(None, description="the rule of it, before the reason")
    source: Id | None = None
    phase: Phase
    objective: Id = Field(description="what it trains; every objective needs a card or an inject")
    priority: Priority
