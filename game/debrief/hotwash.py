"""The hot wash: what people write down right after play, in a few lines of three kinds."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """What a line is about."""

    WELL = "well"
    IMPROVE = "improve"
    CHANGE = "change"


ROOM: Mapping[Side, int] = {Side.WELL: 3, Side.IMPROVE: 3, Side.CHANGE: 1}  # lines of each kind


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it was written last."""

    side: Side
    place: int  # from 0, among those of its kind
    text: str
