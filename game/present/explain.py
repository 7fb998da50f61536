"""The answer to "why?" for a focused number."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explained:
    """What a number is, what drives it, and how far to trust it."""

    title: str
    figure: str
    meaning: str
    drivers: tuple[tuple[str, str, str], ...]  # cause, amount, evidence
    limits: str
