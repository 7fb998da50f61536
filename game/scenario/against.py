"""Which simulated figure a measured fact is held against."""

from collections.abc import Iterator
from enum import StrEnum

from pydantic import Field, model_validator

from game.scenario.part import Id, Line, NotNegative, Part, Positive


class Figure(StrEnum):
    """What the model can tell."""

    LOYALTY = "loyalty"  # what people do: sales, bookings, renewals
    INTENT = "intent"  # what they say they would do: surveys of consideration, image
    TRUST = "trust"  # surveys of trust and satisfaction; regulators, employees
    AWARENESS = "awareness"  # share of people who have heard of it
    MET = "met"  # share of the need that is met: completion, people served
    MEDIA = "media"  # attention, mean of the turn
    PEAK = "peak"  # attention at its highest in the turn
    LEFT = "left"  # attention that is left at the moment
    SPENT = "spent"  # currency so far for what was done: cards, compensation, work, marketing
    COST = "cost"  # currency so far, with what was lost, claimed and fined


class Scale(StrEnum):
    """How the figure is read."""

    LEVEL = "level"  # on 0-100; cost in the currency
    POINTS = "points"  # difference on 0-100 to the turn `since`, or to the opening
    PERCENT = "percent"  # change in percent of what it was then, or of the figure `over`
    DAYS = "days"  # days up to then on which it was at least half of its highest


class CostPart(StrEnum):
    """One part of the cost."""

    RESPONSE = "response"
    COMPENSATION = "compensation"
    OPERATIONS = "operations"
    LOST_MARGIN = "lost-margin"
    LEGAL = "legal"
    REGULATORY = "regulatory"
    MARKETING = "marketing"


class Subject(StrEnum):
    """What a figure is about, money aside."""

    PEOPLE = "people"
    NEED = "need met"
    HEARD = "who has heard"
    NEWS = "attention"


SUBJECTS = {
    Figure.LOYALTY: Subject.PEOPLE,
    Figure.INTENT: Subject.PEOPLE,
    Figure.TRUST: Subject.PEOPLE,
    Figure.AWARENESS: Subject.HEARD,
    Figure.MET: Subject.NEED,
    Figure.MEDIA: Subject.NEWS,
    Figure.PEAK: Subject.NEWS,
    Figure.LEFT: Subject.NEWS,
}
NEWS = frozenset({Figure.MEDIA, Figure.PEAK, Figure.LEFT})
MONEY = frozenset({Figure.SPENT, Figure.COST})
OF_GROUPS = frozenset(Figure) - NEWS - MONEY
OF_A_TURN = frozenset({Figure.MEDIA, Figure.PEAK})
FROM_NOTHING = NEWS | MONEY | {Figure.AWARENESS, Figure.MET}


class Against(Part):
    """A simulated figure at the end of a turn, for some groups taken together or for the whole.

    It may be read on a day before that, as the mean of the days up to then, or beside another.

    Together, groups count by the money they bring (loyalty), by how many of them have the need
    (met) or by how many they are, as in a survey (all else).
    """

    figure: Figure
    of: Id | None = Field(None, description="segment or stakeholder; all customers if left out")
    also: tuple[Id, ...] = Field((), description="other groups that are taken together with it")
    part: CostPart | None = Field(None, description="of the cost; all of it if left out")
    incidents: tuple[Id, ...] = Field(
        (), description="whose need is counted (met), so that a later one does not begin it anew"
    )
    at: Id = Field(description="turn, at its end unless a `day` is given")
    day: NotNegative | None = Field(None, description="days into that turn; its end if left out")
    mean: Positive | None = Field(
        None,
        description="the mean of so many days up to then; the days before the case as it opens",
    )
    since: Id | None = Field(None, description="turn, at its end; the opening if left out")
    scale: Scale = Scale.LEVEL
    over: "Against | None" = Field(
        None, description="figure to hold it beside: how many times that, or percent more than that"
    )
    factor: float = Field(
        1.0,
        description="times the fact gives the figure: 1000000 for millions, -1 for what is lost",
    )

    @model_validator(mode="after")
    def _fits(self) -> "Against":
        for wrong, message in (*self._whom(), *self._when(), *self._beside()):
            if wrong:
                raise ValueError(message)
        return self

    def _whom(self) -> Iterator[tuple[bool, str]]:
        by_group = self.figure in OF_GROUPS
        yield bool(self.of) and not by_group, f"{self.figure} is not told by group (leave `of` out)"
        message = "all customers are taken together already (say `of` whom, or leave it out)"
        yield bool(self.also) and not self.of, message
        message = "only the cost has parts (leave `part` out)"
        yield self.part is not None and self.figure is not Figure.COST, message
        message = "only a need is one of some incidents (leave `incidents` out)"
        yield bool(self.incidents) and self.figure is not Figure.MET, message

    def _when(self) -> Iterator[tuple[bool, str]]:
        in_days = self.mean is not None or self.scale is Scale.DAYS
        message = f"{self.figure} is of a turn and not of a day (use `left`)"
        yield in_days and self.figure in OF_A_TURN, message
        yield in_days and self.figure in MONEY, "money adds up (say from when: `since`)"
        opens_empty = self.scale is Scale.PERCENT and self.figure in FROM_NOTHING
        no_need = self.scale is Scale.POINTS and self.figure is Figure.MET
        compared = self.since or self.over
        message = f"there is no {self.figure} yet as the case opens (say `since` which turn)"
        yield not compared and (opens_empty or no_need), message
        no_start = self.scale in (Scale.LEVEL, Scale.DAYS)
        message = f"nothing is compared by {self.scale} (leave `since` out)"
        yield bool(self.since) and no_start, message

    def _beside(self) -> Iterator[tuple[bool, str]]:
        yield self.factor == 0, "nothing times 0 gives a figure (use another `factor`)"
        twice = self.scale is Scale.PERCENT and bool(self.since) and self.over is not None
        yield twice, "percent of one thing only (leave `since` or `over` out)"
        factor = self.over is not None and self.over.factor != 1
        yield factor, "the factor stands outside (leave it out of `over`)"

    @property
    def has_range(self) -> bool:
        """Tell whether a miss has a range to be measured by: money, days and ratios have none."""
        if self.figure in MONEY or self.scale is Scale.DAYS:
            return False
        return self.over is None or self.scale is Scale.PERCENT

    @property
    def kind(self) -> str:
        """Return what sort of figure it is: two of one sort can be held beside each other."""
        about = SUBJECTS.get(self.figure, "money")
        if self.scale in (Scale.PERCENT, Scale.DAYS):
            return f"{about} in {self.scale}"
        return f"{about} as a ratio" if self.over else str(about)

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the groups that are taken together; none for all customers."""
        return (self.of, *self.also) if self.of else ()


class Order(Part):
    """What must be more than what, as the record has it: a miss is a fault of the model."""

    text: Line
    more: Against | None = Field(None, description="nothing: 0")
    than: Against | None = Field(None, description="nothing: 0")
    by: float = Field(0.0, description="at least this much; below 0: short of it by at most this")

    @model_validator(mode="after")
    def _says_something(self) -> "Order":
        if self.more is None and self.than is None:
            message = "nothing is held against nothing (say `more`, `than` or both)"
            raise ValueError(message)
        return self
