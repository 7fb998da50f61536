"""Which simulated figure a measured fact is held against."""

from enum import StrEnum

from pydantic import Field, model_validator

from game.scenario.part import Id, Line, Part


class Figure(StrEnum):
    """What the model can tell."""

    LOYALTY = "loyalty"  # what people do: sales, bookings, renewals
    INTENT = "intent"  # what they say they would do: surveys of consideration, image
    TRUST = "trust"  # surveys of trust and satisfaction; regulators, employees
    MET = "met"  # share of the need that is met: completion, people served
    MEDIA = "media"  # attention, mean of the turn
    PEAK = "peak"  # attention at its highest in the turn
    COST = "cost"  # currency of the turn and all before it


class Scale(StrEnum):
    """How the figure is read."""

    LEVEL = "level"  # on 0-100; cost in the currency
    POINTS = "points"  # difference on 0-100 to the turn `since`, or to the opening
    PERCENT = "percent"  # change in percent of what it was then


class CostPart(StrEnum):
    """One part of the cost."""

    RESPONSE = "response"
    COMPENSATION = "compensation"
    OPERATIONS = "operations"
    LOST_MARGIN = "lost-margin"
    LEGAL = "legal"
    REGULATORY = "regulatory"
    MARKETING = "marketing"


OF_GROUPS = frozenset({Figure.LOYALTY, Figure.INTENT, Figure.TRUST, Figure.MET})


class Against(Part):
    """A simulated figure at the end of a turn, for one group or for the whole."""

    figure: Figure
    of: Id | None = Field(None, description="segment or stakeholder; all customers if left out")
    part: CostPart | None = Field(None, description="of the cost; all of it if left out")
    at: Id = Field(description="turn, at its end")
    since: Id | None = Field(None, description="turn, at its end; the opening if left out")
    scale: Scale = Scale.LEVEL

    @model_validator(mode="after")
    def _fits(self) -> "Against":
        if self.of and self.figure not in OF_GROUPS:
            message = f"{self.figure} is not told by group (leave `of` out)"
            raise ValueError(message)
        if self.part and self.figure is not Figure.COST:
            message = "only the cost has parts (leave `part` out)"
            raise ValueError(message)
        return self


class Order(Part):
    """What must be more than what, as the record has it: a miss is a fault of the model."""

    text: Line
    more: Against
    than: Against | None = Field(None, description="nothing: more than 0")
    by: float = Field(0.0, description="at least this much")
