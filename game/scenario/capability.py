"""What a company must first be able to do before it can be done well."""

from pydantic import Field

from game.scenario.part import Id, Label, NotNegative, Part, Share


class Capability(Part):
    """Something that is built slowly and limits the work that leans on it: crews, parts, skill."""

    id: Id
    name: Label
    start: Share = Field(0.0, description="how far it is there on the first day")
    lag: NotNegative = Field(0.0, description="days until two thirds of what is built carries")
    fades: NotNegative = Field(0.0, description="share of it lost a day when nobody keeps it up")
