"""The state as a turn ended: before the next one opened and brought what it brings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.engine.knowledge import surfacing

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.turn import Turned


def ended(case: Case, turned: Turned) -> State:
    """Return the state in which the conditions of what is told after a turn are read.

    The turn is still the one that was played; what comes in or comes out as the next turn opens
    has not come yet. A card counts as played once it has taken effect.
    """
    fresh = surfacing(case, turned.state) & ~turned.before.known
    return replace(
        turned.state,
        turn=turned.before.turn,
        fired=turned.before.fired,
        incoming=turned.before.incoming,
        known=turned.state.known & ~fresh,
    )
