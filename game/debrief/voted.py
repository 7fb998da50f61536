"""What the plans that people of a team voted for would have come to on the turn they were for."""

from collections.abc import Sequence

from game.base.ids import CardId
from game.debrief.record import Record, one_luck
from game.engine.plan import Refused, plans_of
from game.engine.state import chosen
from game.engine.turn import advance


def best_voted(record: Record, turn: int, plans: Sequence[Sequence[CardId]]) -> float | None:
    """Return the loyalty, 0-1, that the best of these plans would have come to when `turn` ends.

    None where there is no plan, or one that could not have been played.
    """
    if not plans:
        return None
    state = chosen(record.states[turn], [record.row] * len(plans))
    turned = advance(record.case, state, plans_of(record.case, plans), one_luck(record))
    return None if isinstance(turned, Refused) else float(turned.state.loyalty.max())
