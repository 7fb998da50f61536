"""A stream of cases: who comes by which way, and the hours there are to serve them."""

from pydantic import Field, model_validator

from game.scenario.part import Id, Label, NotNegative, Part, Positive, Share


class Queue(Part):
    """One way in which people bring their case: a desk, a phone line, a review site."""

    id: Id
    name: Label
    group: Id = Field(description="segment whose people come this way")
    a_day: NotNegative = Field(description="new cases a day, unless the turn says otherwise")
    waiting: NotNegative = Field(0.0, description="cases that wait already on the first day")
    hours: Positive = Field(1.0, description="work that one case takes")
    settles: Share = Field(1.0, description="share of a person's need that being served meets")
    loud: Share = Field(0.0, description="0 nobody else hears of it, 1 everybody does")
    patience: Positive = Field(7.0, description="days until two thirds of the unserved move on")
    louder: Id | None = Field(None, description="queue to which those who move on may go")
    escalates: Share = Field(0.0, description="share of those who move on that goes there")
    leaves: Share = Field(0.0, description="share of those who move on that leaves without a word")

    @model_validator(mode="after")
    def _moves_on(self) -> "Queue":
        if self.escalates + self.leaves > 1:
            message = "more than all move on (let `escalates` and `leaves` come to 1 at most)"
            raise ValueError(message)
        if bool(self.louder) != bool(self.escalates):
            message = "`louder` and `escalates` go together (write both, or neither)"
            raise ValueError(message)
        return self


class Caseload(Part):
    """All queues of a case, and the hours that are there for them."""

    hours: Positive = Field(description="hours of work a day, for all queues together")
    limited_by: tuple[Id, ...] = Field((), description="capabilities; the lowest limits the hours")
    first: tuple[Id, ...] = Field((), description="queues served first until a card says otherwise")
    queues: tuple[Queue, ...] = Field(min_length=1)
