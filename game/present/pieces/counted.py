"""What a team did on a turn that lost next to nothing, and that the debrief counts elsewhere."""

from collections.abc import Container, Iterator, Sequence

from game.base.ids import CardId
from game.debrief.check import Scored
from game.debrief.record import Record
from game.present.wording import composing
from game.present.wording import counted as words
from game.present.wording.rubric import name


def counted(
    record: Record,
    turn: int,
    lines: Sequence[Scored],
    paid: Container[CardId] = (),
    *,
    every: bool = True,
) -> str:
    """Return why cards of a turn are named as lacking elsewhere; nothing where none is.

    Points tell what came of a plan; a line of the rubric and an objective tell how it was done.
    `paid` are the cards that brought points; of those that tempt `every` one is told, or only
    these.
    """
    told = _tempted(record, turn, paid, every=every)
    return " ".join((*_scored(record, turn, lines), *told))


def _scored(record: Record, turn: int, lines: Sequence[Scored]) -> Iterator[str]:
    """Yield which cards count under which lines, cards of the same lines together."""
    together: dict[tuple[str, ...], list[str]] = {}
    for card in record.cards(turn):
        found = tuple(name(line.line) for line in lines if _names(line, turn, card.title))
        together.setdefault(found, []).append(card.title)
    yield from (words.scored_all_the_same(cards, of) for of, cards in together.items() if of)


def _names(line: Scored, turn: int, title: str) -> bool:
    """Tell whether a line lost points by a card that was played on a turn."""
    amiss = (check for check in line.checks if check.amiss)
    return any((one.name, one.turn) == (title, turn) for check in amiss for one in check.traces)


def _tempted(record: Record, turn: int, paid: Container[CardId], *, every: bool) -> Iterator[str]:
    for card in record.cards(turn):
        if card.temptation and card.objective and (every or CardId(card.id) in paid):
            why = card.principle or composing.why(card)
            yield words.better_all_the_same(card.title, why, paid=CardId(card.id) in paid)
