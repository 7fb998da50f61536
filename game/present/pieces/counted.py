"""What a team did on a turn that lost next to nothing, and that the debrief counts elsewhere."""

from collections.abc import Container, Iterator, Sequence

from game.base.ids import CardId
from game.debrief.check import Scored
from game.debrief.record import Record
from game.present.wording import composing
from game.present.wording import counted as words
from game.present.wording.rubric import name


class Said:
    """What the verdicts of a game have said by now: a note is given once, where first due."""

    def __init__(self) -> None:
        self._notes: set[tuple[str, ...]] = set()

    def new(self, *note: str) -> bool:
        """Tell whether something is said for the first time; it is then."""
        known = note in self._notes
        self._notes.add(note)
        return not known


def counted(
    record: Record,
    turn: int,
    lines: Sequence[Scored],
    paid: Container[CardId] = (),
    *,
    every: bool = True,
    said: Said | None = None,
) -> str:
    """Return why cards of a turn are named as lacking elsewhere; nothing where none is.

    Points tell what came of a plan; a line of the rubric and an objective tell how it was done.
    `paid` are the cards that brought points; of those that tempt `every` one is told, or only
    these. What verdicts of the game have `said` before is not said again.
    """
    noted = said or Said()
    told = _tempted(record, turn, paid, noted, every=every)
    return " ".join((*_scored(record, turn, lines, noted), *told))


def _scored(record: Record, turn: int, lines: Sequence[Scored], said: Said) -> Iterator[str]:
    """Yield which cards count under which lines, cards of the same lines together."""
    together: dict[tuple[str, ...], list[str]] = {}
    for card in record.cards(turn):
        found = tuple(name(line.line) for line in lines if _names(line, turn, card.title))
        new = tuple(line for line in found if said.new(card.title, line))
        together.setdefault(new, []).append(card.title)
    told = [words.scored_all_the_same(cards, of) for of, cards in together.items() if of]
    yield from told
    if told and said.new():
        yield words.how_it_was_done()


def _names(line: Scored, turn: int, title: str) -> bool:
    """Tell whether a line lost points by a card that was played on a turn."""
    amiss = (check for check in line.checks if check.amiss)
    return any((one.name, one.turn) == (title, turn) for check in amiss for one in check.traces)


def _tempted(
    record: Record, turn: int, paid: Container[CardId], said: Said, *, every: bool
) -> Iterator[str]:
    """Yield what there is to say of cards that tempt: of those that paid, and of all others."""
    tempt = [card for card in record.cards(turn) if card.temptation and card.objective]
    for pays in (True, False) if every else (True,):
        cards = [card for card in tempt if (CardId(card.id) in paid) is pays]
        new = [card for card in cards if said.new(card.title, str(pays))]
        if new:
            why = [card.principle or composing.why(card) for card in new]
            yield words.better_all_the_same([card.title for card in new], why, paid=pays)
