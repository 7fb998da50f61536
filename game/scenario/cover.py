"""What stands on the outside of a case: all that may be known of it before it is opened.

Loads no other model, so that a shelf of cases can be shown before anything of the game is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.scenario.scenario import Scenario


ANY_CASE = "any-case"  # the picture on a case that brings none of its own


@dataclass(frozen=True, slots=True)
class Cover:
    """What the shelf shows of a case, and which words of it that is true for."""

    id: str
    title: str
    company: str
    place: str
    period: str
    minutes: int
    difficulty: int
    content: str  # the fingerprint of the case


def cover_of(scenario: Scenario, content: str) -> Cover:
    """Return what stands on the outside of a case of that fingerprint."""
    return Cover(
        id=scenario.id,
        title=scenario.title,
        company=scenario.company,
        place=scenario.place,
        period=scenario.period,
        minutes=scenario.minutes,
        difficulty=scenario.difficulty,
        content=content,
    )
