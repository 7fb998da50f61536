"""What became of every promise that was given."""

from dataclasses import dataclass

from game.base.ids import PromiseId
from game.debrief.record import Record
from game.engine.case import Pledge
from game.engine.observe import words_seen
from game.engine.word import ENDED, Word

Due = tuple[tuple[Pledge, Word], ...]  # promises with what became of them


@dataclass(frozen=True, slots=True)
class Given:
    """A promise from its giving to its end; turns count from 0."""

    promise: PromiseId
    place: int  # among the pledges of the case
    made: int
    due: int
    word: Word  # how it stands now
    decided: int | None  # the turn in which it came to its end


def given(record: Record) -> tuple[Given, ...]:
    """Return every promise given so far, in the order in which they were given."""
    found = [_given(record, place) for place in range(len(record.case.pledges))]
    return tuple(sorted((each for each in found if each), key=lambda each: each.made))


def decided(record: Record, *turns: int) -> Due:
    """Return the promises that were kept, missed or broken in `turns`, with how they stand then."""
    last = {each[0].promise.id: each for turn in turns for each in _decided(record, turn)}
    return tuple(last.values())


def _decided(record: Record, turn: int) -> Due:
    turned, row = record.turned[turn], record.row
    before = words_seen(record.case, turned.before, row)
    after = words_seen(record.case, turned.state, row)
    return tuple(
        (pledge, after[pledge.promise.id])
        for pledge in record.case.pledges
        if after.get(pledge.promise.id, Word.OPEN) is not Word.OPEN
        and after[pledge.promise.id] is not before.get(pledge.promise.id)
    )


def _given(record: Record, place: int) -> Given | None:
    words = [Word(int(state.word[record.row, place])) for state in record.states]
    made = next((turn for turn, word in enumerate(words[1:]) if word is not Word.NOT_GIVEN), None)
    if made is None:
        return None
    pledge = record.case.pledges[place]
    return Given(
        promise=PromiseId(pledge.promise.id),
        place=place,
        made=made,
        due=pledge.due,
        word=words[-1],
        decided=next((turn for turn, word in enumerate(words[1:]) if word in ENDED), None),
    )
