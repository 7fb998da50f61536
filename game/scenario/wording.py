"""Words of the game that would not fit every case: who holds the purse, how far news goes."""

from typing import Annotated

from pydantic import Field, StringConstraints

from game.scenario.part import Label, Part

Short = Annotated[str, StringConstraints(min_length=1, max_length=14, strip_whitespace=True)]


class Wording(Part):
    """What the game calls things in this case; all has a default."""

    purse: Short = Field(
        "the board", description="who must be asked beyond the budget, after “ask”: the bank"
    )
    lost: Label = Field("Customers who stay away", description="those whose business is lost")
    reach: tuple[Short, Short, Short, Short] = Field(
        ("local", "regional", "national", "world"),
        description="how far a story goes, from 15, 35, 55 and 80 of 100 on",
    )
