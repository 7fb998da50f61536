"""Where it would teach most to play again from."""

from dataclasses import dataclass

from game.base.ids import CardId
from game.debrief.credit import credit
from game.debrief.record import Record


@dataclass(frozen=True, slots=True)
class Again:
    """A turn to play again from: what was decided until then stays."""

    turn: int  # from 0
    kept: tuple[tuple[CardId, ...], ...]  # the plans of the turns before it
    change: float  # what loyalty did in that turn, -1 to 1


def openings(record: Record) -> tuple[Again, ...]:
    """Return every turn that was decided on as one to play again from."""
    loyalty = [float(state.loyalty[record.row]) for state in record.states]
    plans = tuple(record.plan(turn) for turn in range(record.turn))
    turns = (turn for turn in record.case.plays if turn < record.turn)
    return tuple(Again(turn, plans[:turn], loyalty[turn + 1] - loyalty[turn]) for turn in turns)


def strongest(record: Record) -> Again | None:
    """Return the turn whose cards moved loyalty most, up or down; the first if none did.

    Of a team that came in later: one that it led.
    """

    def effect(again: Again) -> float:
        return abs(sum(share.amount for share in credit(record, again.turn).loyalty.cards))

    own = [again for again in openings(record) if again.turn >= record.since]
    return max(own, key=effect, default=None)
