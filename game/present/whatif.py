"""Another plan on one turn of a finished game, and what it would have come to."""

from dataclasses import dataclass

from game.base.ids import CardId
from game.present.parts import Meter, Tone
from game.present.review import ChartView


@dataclass(frozen=True, slots=True)
class TriedCard:
    """A card of the hand of that turn."""

    id: CardId
    number: int  # from 1, in the order of the hand
    title: str
    price: str  # "2 effort · $4.1m"
    tried: bool  # it is in the plan that is tried
    played: bool  # it was in the plan that was played
    why: str  # why it cannot be added, or nothing


@dataclass(frozen=True, slots=True)
class TriedLine:
    """One meter of the game as it would have gone, beside the game as it went."""

    chart: ChartView  # first what is tried, then what was played
    low: tuple[float | None, ...]  # where the line lies in most worlds, on the scale of the chart;
    # nothing on any turn until that is known, or where they move it too little to be seen
    high: tuple[float | None, ...]
    name: str  # "Loyalty"
    ends: str  # "69 instead of 58"
    change: str  # "+11"
    tone: Tone
    between: str  # "+8 to +14 in other worlds"; nothing until that is known
    banded: str  # what the band is, or why there is none
    edges: tuple[str, ...]  # the band in figures, turn by turn: "62 to 71"; empty until it is known

    @property
    def meter(self) -> Meter:
        """Return which meter it is."""
        return self.chart.meter


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """A plan that is tried on one turn."""

    turn: int  # from 1
    team: int
    title: str
    about: str
    effort: str  # "3 effort − 2 chosen = 1 left"
    plan: tuple[CardId, ...]
    cards: tuple[TriedCard, ...]
    lines: tuple[TriedLine, ...]  # loyalty, media, cost
    said: tuple[str, ...]  # what to know of the turns after it
    same: bool  # it is the plan that was played
