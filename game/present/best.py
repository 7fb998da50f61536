"""The best line that was found, beside a game that was played."""

from dataclasses import dataclass

from game.present.race import RaceTurn


@dataclass(frozen=True, slots=True)
class BestView:
    """What could have been made of a game, in hindsight."""

    title: str  # "Best line found"
    said: str  # what both come to, and how sure it is
    weighed: str  # by which weights
    about: str  # what a point is
    turns: tuple[RaceTurn, ...]  # "theirs" is the best line's; none where none is better
