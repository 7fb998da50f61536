"""Tests inside a scenario: lines of play and what they must come to."""

import re

from pydantic import Field

from game.scenario.condition import Range
from game.scenario.part import Id, Part

_LIMIT = re.compile(r"(above|below) (-?\d+(?:\.\d+)?)")


class Expectation(Part):
    """What a tried line must come to, on 0-100 meters or in currency: "above 40 and below 60"."""

    loyalty: str | None = None
    media: str | None = None
    cost: str | None = None


class Trial(Part):
    """A line of play and what it must come to."""

    name: Id
    play: dict[Id, tuple[Id, ...]]
    beats: tuple[Id, ...] = Field(
        (), description="tests that must end with less loyalty than this one"
    )
    expect: Expectation = Expectation()


def limits(wanted: str) -> Range | None:
    """Return the limits that a text of `Expectation` sets, or None if it cannot be read."""
    found = [_LIMIT.fullmatch(part) for part in wanted.split(" and ")]
    named = {match[1]: float(match[2]) for match in found if match}
    return Range(**named) if len(named) == len(found) else None
