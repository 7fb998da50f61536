"""The state as a turn ended: before the next one opened and brought what it brings."""

from collections.abc import Callable

from game.base.ids import FactId
from game.debrief.record import Record
from game.engine.conditions import holds
from game.engine.ended import ended as as_ended
from game.engine.state import State
from game.scenario.condition import Condition


def ended(record: Record, turn: int) -> State:
    """Return the state after `turn` in which its conditions are read."""
    return as_ended(record.case, record.turned[turn])


def holding(record: Record, turn: int) -> Callable[[Condition], bool]:
    """Return what tells whether a condition holds as `turn` ended, chance left aside."""
    state = ended(record, turn)
    return lambda condition: bool(holds(condition, record.case, state)[record.row])


def holds_after(record: Record, turn: int, condition: Condition) -> bool:
    """Tell whether one condition holds as `turn` ended, chance left aside."""
    return holding(record, turn)(condition)


def learned(record: Record, turn: int) -> tuple[FactId, ...]:
    """Return the facts that were settled for the team during `turn`."""
    after, before = ended(record, turn).known, record.turned[turn].before.known
    new = after[record.row] & ~before[record.row]
    return tuple(
        FactId(fact.id) for fact, is_new in zip(record.scenario.facts, new, strict=True) if is_new
    )
