"""When something is so: conditions are data, so that they can be checked, drawn and batched.

Keys are joined by *and*; `any` is *or*; `not` is *not*. An empty condition always holds.
"""

from pydantic import Field

from game.scenario.part import Id, Part, Share


class Range(Part):
    """Strictly above and strictly below; either may be left out."""

    above: float | None = None
    below: float | None = None


class Condition(Part):
    """What must hold. All is on 0-100 but the cost, in currency, and those who wait, in cases."""

    turn: Id | None = Field(None, description="it is this turn")
    after: Id | None = Field(None, description="this turn is over")
    loyalty: Range | None = None
    media: Range | None = None
    cost: Range | None = Field(None, description="money spent so far, in the scenario's currency")
    trust: dict[Id, Range] = Field({}, description="trust of a segment or stakeholder, 0-100")
    met: dict[Id, Range] = Field({}, description="share of a segment's need that is met, 0-100")
    able: dict[Id, Range] = Field({}, description="how far a capability carries, 0-100")
    waiting: dict[Id, Range] = Field({}, description="cases that wait in a queue")
    threats: Range | None = Field(None, description="how far people learned that threats pay")
    played: tuple[Id, ...] = Field((), description="all these cards were played")
    this_turn: tuple[Id, ...] = Field((), description="all these cards were played in this turn")
    not_played: tuple[Id, ...] = Field((), description="none of these cards was played")
    known: tuple[Id, ...] = Field((), description="all these facts are settled for the team")
    started: tuple[Id, ...] = Field((), description="all these incidents have begun")
    fired: tuple[Id, ...] = Field((), description="all these injects have come in")
    promise_kept: Id | None = None
    promise_broken: Id | None = None
    chance: Share | None = Field(None, description="seeded, and the same for every team")
    any_: tuple["Condition", ...] = Field((), alias="any")
    not_: "Condition | None" = Field(None, alias="not")
