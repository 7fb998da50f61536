"""A rival beside the player: where it stands after a turn, and who came out ahead in the end."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RivalView:
    """Where a rival stands after the turn that was played."""

    name: str
    figures: tuple[str, str, str]  # loyalty, media, cost; empty while it is still at this turn
    mean: str  # of its media so far, as the goal asks; empty while it is still at this turn
    said: str  # "The planner stands at loyalty 61, media 34 (mean so far 29), $12m spent."
    did_head: str  # "What was played by: The planner"
    did: str  # on this turn, and on no later one


@dataclass(frozen=True, slots=True)
class RaceRow:
    """One part of the outcome: its weight, and the points that it is worth to both."""

    name: str
    weight: str
    yours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class RaceTurn:
    """What both had played and come to at the end of a turn."""

    when: str  # "Turn 2 · Wed 15:00"
    yours: str  # cards
    theirs: str
    loyalty: tuple[str, str]  # yours, theirs


@dataclass(frozen=True, slots=True)
class RaceView:
    """Who came out ahead, by which weights, and how the rival played."""

    rival: str
    way: str  # one sentence: how it plays
    ended: str
    weighed: str  # by which weights, and what it comes to by the case's own
    about: str  # what a point is
    rows: tuple[RaceRow, ...]  # the whole comes last
    turns: tuple[RaceTurn, ...]


@dataclass(frozen=True, slots=True)
class RivalChoice:
    """Somebody to race."""

    id: str  # empty: nobody
    name: str
    way: str  # one sentence: how it plays
    chosen: bool


@dataclass(frozen=True, slots=True)
class WeightChoice:
    """One part of the outcome, and how much it counts."""

    id: str  # "loyalty"
    name: str
    weight: float
    own: float  # the case's

    @property
    def shown(self) -> str:
        """Return the weight as it is printed."""
        return f"{self.weight:g}"


@dataclass(frozen=True, slots=True)
class RaceFile:
    """Whom a game can be raced against and how it is weighed, before it begins."""

    rivals: tuple[RivalChoice, ...]  # nobody comes first
    weights: tuple[WeightChoice, ...]
    against: str  # "Your rival is The planner: ...", or nothing
    weighed: str  # by which weights, and whose they are
    about: str  # what a rival is
    points: str  # what a point is
