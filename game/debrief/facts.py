"""What one role alone knew on a turn, who held it, and whether it reached the plan."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """What a role alone knew as a plan was played.

    It reached the plan where the team was told of it, or where whoever held the plan knew it. Which
    part it had in the plan is for people to say.
    """

    turn: int  # from 0, over those that are decided on
    team: int
    role: str
    people: int  # how many held it
    reached: bool
