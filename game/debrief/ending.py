"""The state as a turn ended: before the next one opened and brought what it brings."""

from dataclasses import replace

from game.base.ids import FactId
from game.debrief.record import Record
from game.engine.conditions import holds
from game.engine.knowledge import surfacing
from game.engine.state import State
from game.scenario.condition import Condition


def ended(record: Record, turn: int) -> State:
    """Return the state after `turn` in which its conditions are read.

    The turn is still the one that was played; what comes in or comes out as the next turn opens
    has not come yet. A card counts as played once it has taken effect.
    """
    turned = record.turned[turn]
    fresh = surfacing(record.case, turned.state) & ~turned.before.known
    return replace(
        turned.state,
        turn=turn,
        fired=turned.before.fired,
        incoming=turned.before.incoming,
        known=turned.state.known & ~fresh,
    )


def holds_after(record: Record, turn: int, condition: Condition) -> bool:
    """Tell whether `condition` holds as `turn` ended, chance left aside."""
    return bool(holds(condition, record.case, ended(record, turn))[record.row])


def learned(record: Record, turn: int) -> tuple[FactId, ...]:
    """Return the facts that were settled for the team during `turn`."""
    after, before = ended(record, turn).known, record.turned[turn].before.known
    new = after[record.row] & ~before[record.row]
    return tuple(
        FactId(fact.id) for fact, is_new in zip(record.scenario.facts, new, strict=True) if is_new
    )
