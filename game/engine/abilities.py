"""The capabilities of a case as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.trust.setting import Floats
    from game.scenario.capability import Capability

SHORTEST = 1e-3  # days of lag below which what is built is there at once


class Abilities(NamedTuple):
    """The capabilities of a case; each is (1, capabilities)."""

    start: Floats  # 0-1 on the first day
    ripens: Floats  # share of what is on its way that arrives a day
    fades: Floats  # share lost a day


def abilities_of(capabilities: Sequence[Capability]) -> Abilities:
    """Return the capabilities of a scenario as arrays."""
    return Abilities(
        start=np.array([[each.start for each in capabilities]], dtype=float),
        ripens=np.array([[1 / max(each.lag, SHORTEST) for each in capabilities]], dtype=float),
        fades=np.array([[each.fades for each in capabilities]], dtype=float),
    )
