"""The wall: what everybody in the room looks at. No card that is not revealed is ever on it."""

from dataclasses import dataclass

from game.present.parts import MeterView
from game.present.room.seat import FellView
from game.present.table import InjectView


@dataclass(frozen=True, slots=True)
class TileView:
    """A team while plans are made."""

    name: str
    shape: str
    people: tuple[str, ...]
    state: str
    is_in: bool


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A team once plans are revealed; columns stand in the order of the teams, never ranked."""

    name: str
    shape: str
    headline: str
    played: tuple[tuple[str, bool], ...]  # a card, and whether no other team played it
    fell: tuple[FellView, ...]
    meters: tuple[MeterView, ...]  # at the end


@dataclass(frozen=True, slots=True)
class WallView:
    """Everything on the wall."""

    title: str
    company: str
    turn: str
    date: str
    stage: str  # "lobby", "open", "revealed", "over"
    line: str
    known: tuple[str, ...]
    rumour: tuple[str, ...]
    unknown: tuple[str, ...]
    just_in: tuple[InjectView, ...]
    told: tuple[str, ...]
    tiles: tuple[TileView, ...]
    columns: tuple[ColumnView, ...]
    question: str
