"""What a constant of the model is: a value with its unit, its prior range and its source."""

from dataclasses import dataclass, field
from enum import StrEnum


class Strength(StrEnum):
    """How well a figure is supported."""

    STRONG = "strong"  # several studies agree on sign and size
    MEDIUM = "medium"  # sign and order of size are supported
    WEAK = "weak"  # the sign at most: a design choice


STRONG, MEDIUM, WEAK = Strength.STRONG, Strength.MEDIUM, Strength.WEAK


@dataclass(frozen=True, slots=True)
class Constant:
    """One figure of the model; `low` to `high` is the prior 90 % range, equal if it is fixed."""

    name: str
    value: float
    unit: str
    low: float
    high: float
    evidence: tuple[str, ...]  # E1 to E32, or D for a design choice
    strength: Strength
    note: str


def constant(
    value: float, unit: str, span: tuple[float, float], evidence: str, strength: Strength, note: str
) -> float:
    """Declare a field of `Parameters`; the table is read back from the fields.

    `span` is the prior 90 % range; `evidence` lists ids with spaces between.
    """
    low, high = span
    about = (unit, low, high, tuple(evidence.split()), strength, note)
    return field(default=value, metadata={"about": about})


def fixed(value: float, unit: str, evidence: str, note: str) -> float:
    """Declare a field that no prior moves: other figures could not be told apart from it."""
    return constant(value, unit, (value, value), evidence, WEAK, note)
