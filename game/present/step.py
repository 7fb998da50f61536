"""How far a turn is for one team in a room."""

from enum import StrEnum


class Step(StrEnum):
    """What a team is at."""

    LOBBY = "lobby"
    VOTE = "vote"  # silently
    TALK = "talk"  # the votes are open
    IN = "in"  # the plan is in
    REVEALED = "revealed"
    OVER = "over"
