"""The wall: what everybody in the room looks at. No card that is not revealed is ever on it."""

from dataclasses import dataclass

from game.present.room.compare import CompareView
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
    compare: CompareView | None  # once plans are revealed
