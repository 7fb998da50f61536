"""What the company really did, played through the same engine with the same luck."""

from dataclasses import dataclass, replace

from game.base.ids import CardId
from game.debrief.record import Record
from game.engine import plan as rules
from game.engine.case import Case
from game.engine.cut import whole
from game.engine.luck import Luck
from game.engine.state import State
from game.engine.turn import advance, moved, opening
from game.scenario.history import Did, History


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """History as far as it is told, and its replay."""

    history: History
    record: Record
    left_out: tuple[tuple[CardId, ...], ...]  # by turn: cards that the rules did not allow

    def played_in(self, record: Record) -> bool:
        """Tell whether a game so far is what the company did, card by card."""
        return all(record.plan(turn) == self.record.plan(turn) for turn in range(record.turn))

    @property
    def who(self) -> str:
        """Return who did it."""
        return self.history.doer(self.record.scenario.company)

    def did(self, turn: int) -> Did | None:
        """Return what the company did on `turn` (from 0), in words and cards."""
        return self.history.plays.get(self.record.scenario.turns[turn].id)


def past(case: Case, history: History, luck: Luck) -> Past:
    """Return history replayed to the end of the case.

    A card of history that the rules refuse (effort, an excluded card, one that the case does not
    offer then) is left out and reported; the others are still played. It is played whole, also
    beside a game in which some turns pass.
    """
    case = whole(case)
    record = Record(case, luck, opening(case, luck))
    left_out: list[tuple[CardId, ...]] = []
    for turn in case.scenario.turns:
        did = history.plays.get(turn.id)
        allowed, refused = _allowed(case, record.state, did.cards if did else ())
        turned = moved(advance(case, record.state, rules.plans_of(case, [allowed]), luck))
        record = replace(record, turned=(*record.turned, turned))
        left_out.append(refused)
    return Past(history, record, tuple(left_out))


def _allowed(
    case: Case, state: State, cards: tuple[str, ...]
) -> tuple[tuple[CardId, ...], tuple[CardId, ...]]:
    """Return the cards in their order as far as the rules allow, and the others."""
    allowed: tuple[CardId, ...] = ()
    refused: tuple[CardId, ...] = ()
    for name in cards:
        card = CardId(name)
        if rules.refusal(case, state, (*allowed, card)):
            refused = (*refused, card)
        else:
            allowed = (*allowed, card)
    return allowed, refused
