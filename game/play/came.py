"""What a turn came to, kept in the journal beside the decision that resolved it.

No state is saved: the decisions are played again. These few figures only tell whether playing them
again still comes to what people were shown, and keep what they were shown where it does not.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Self

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from game.engine.case import Case
from game.engine.state import State
from game.engine.trust.setting import Bools, Floats
from game.engine.word import Word

DIGITS = 6  # of a share: two machines may differ in the sixteenth, nobody sees the seventh
LETTERS = 16  # of a mark


class Came(BaseModel):
    """The figures of every team at the end of one turn; an entry a team."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False)

    loyalty: tuple[float, ...]  # 0-1
    media: tuple[float, ...]  # 0-1
    cost: tuple[float, ...]  # currency, so far
    marks: tuple[str, ...]  # another one wherever people were shown anything else

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if not len(self.loyalty) == len(self.media) == len(self.cost) == len(self.marks):
            message = "every team has all three meters and a mark"
            raise ValueError(message)
        return self


def came(case: Case, state: State) -> Came:
    """Return what people are shown of `state`, the opening of a turn or the end of the game."""
    return Came(
        loyalty=_shares(state.loyalty),
        media=_shares(state.media),
        cost=_money(state.cost),
        marks=tuple(_mark(case, state, row) for row in range(state.rows)),
    )


def came_of(data: object) -> Came | None:
    """Return what a journal line holds of it, or None if it holds nothing that can be read."""
    try:
        return None if data is None else Came.model_validate(data)
    except ValidationError:
        return None


def _shares(values: Floats) -> tuple[float, ...]:
    return tuple(round(float(value), DIGITS) for value in values)


def _money(values: Floats) -> tuple[float, ...]:
    return tuple(float(f"{value:.9g}") for value in values)


def _mark(case: Case, state: State, row: int) -> str:
    """Return a digest by names, so that a part which nobody has met yet changes nothing."""
    text = json.dumps([state.turn, _shown(case, state, row)], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:LETTERS]


def _shown(case: Case, state: State, row: int) -> dict[str, object]:
    index, given = case.index, state.word[row] != Word.NOT_GIVEN
    return {
        "meters": (*_shares(state.loyalty[row, None]), *_shares(state.media[row, None])),
        "cost": _money(state.cost[row, None]),
        "trust": dict(zip(index.groups, _shares(state.trust.trust[row]), strict=True)),
        "came in": _named(index.injects, state.fired[row]),
        "known": _named(index.facts, state.known[row]),
        "promised": {
            name: int(state.word[row, index.promises[name]])
            for name in _named(index.promises, given)
        },
    }


def _named(places: Mapping[str, int], marks: Bools) -> list[str]:
    return sorted(name for name, place in places.items() if marks[place])
