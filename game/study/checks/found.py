"""What a check by playing tells."""

from collections.abc import Mapping
from dataclasses import dataclass

Figures = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Found:
    """Where something is amiss, and the figures or names that show it."""

    path: tuple[str | int, ...]  # in the scenario; for what a cut does, in the guide
    figures: Figures


def hundredths(share: float) -> int:
    """Return a share as so many of a hundred."""
    return round(100 * share)
