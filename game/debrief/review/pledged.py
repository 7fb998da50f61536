"""Promises of which more comes with the better plan, and what was missing."""

from collections.abc import Iterator

from game.debrief.lacking import lacking
from game.debrief.record import Record
from game.debrief.review.events import Pledged
from game.debrief.review.replayed import Run
from game.engine.word import ENDED, Word

WORTH = {Word.KEPT: 3, Word.LATE: 2, Word.PARTLY: 2, Word.BROKEN: 0}  # all else lies between


def pledged(record: Record, was: Run, would: Run) -> Iterator[Pledged]:
    """Yield promises of which more comes with the better plan, the heaviest first."""
    found = list[tuple[float, Pledged]]()
    for place, pledge in enumerate(was.case.pledges):
        here, there = (Word(int(run.end.word[run.row, place])) for run in (was, would))
        gain = WORTH.get(there, 1) - WORTH.get(here, 1)
        if gain <= 0:
            continue
        turn = _decided(was if here is not Word.NOT_GIVEN else would, place)
        made = int(was.end.given[was.row, place])
        short = here not in (Word.NOT_GIVEN, Word.KEPT) and turn in was.turns
        because = lacking(record, pledge.promise.asks, turn) if short else ()
        one = Pledged(pledge.promise.id, made if made >= 0 else None, turn, here, there, because)
        found.append((gain * pledge.promise.weight, one))
    yield from (one for _weight, one in sorted(found, key=lambda each: -each[0]))


def _decided(run: Run, place: int) -> int:
    """Return the turn on which a promise came to its end."""
    for turn in run.turns:
        if Word(int(run.closing(turn).word[run.row, place])) in ENDED:
            return turn
    return run.case.turns - 1
