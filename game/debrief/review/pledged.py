"""Promises of which more comes with the better plan, and what was missing."""

from collections.abc import Iterator, Sequence

from game.debrief.lacking import Kind, Lack, lacking
from game.debrief.record import Record
from game.debrief.review.events import Pledged
from game.debrief.review.replayed import Run
from game.engine.word import ENDED, Word

WORTH = {Word.KEPT: 3, Word.LATE: 2, Word.PARTLY: 2, Word.BROKEN: 0}  # all else lies between
SPARED = 1e-3  # a promise kept in part that is not given: the ledger tells whether that is better


def pledged(record: Record, was: Run, would: Run, *, later: bool = False) -> Iterator[Pledged]:
    """Yield promises of which more comes with the better plan, the heaviest first.

    What was given later is left to the turn on which it was, unless all that it lacked were figures
    that this decision moved as well, or `later` asks for it. After all others comes what this
    decision promised and was kept in part, where the better plan does not give it.
    """
    found = list[tuple[float, Pledged]]()
    for place, pledge in enumerate(was.case.pledges):
        here, there = (Word(int(run.end.word[run.row, place])) for run in (was, would))
        made = int(was.end.given[was.row, place])
        gain = _gain(here, there, own=made == was.opens)
        if gain <= 0:
            continue
        turn = _decided(was if here is not Word.NOT_GIVEN else would, place)
        short = here not in (Word.NOT_GIVEN, Word.KEPT) and turn in was.turns
        because = lacking(record, pledge.promise.asks, turn) if short else ()
        if made > was.opens and not (later or _by_figures(because)):
            continue
        one = Pledged(pledge.promise.id, made if made >= 0 else None, turn, here, there, because)
        found.append((gain * pledge.promise.weight, one))
    yield from (one for _weight, one in sorted(found, key=lambda each: -each[0]))


def _by_figures(because: Sequence[Lack]) -> bool:
    """Tell whether nothing but figures was missing, and no card of a later turn."""
    return bool(because) and all(each.kind in (Kind.NEED, Kind.ABILITY) for each in because)


def _gain(here: Word, there: Word, *, own: bool) -> float:
    """Return by how much a promise comes to more; `own` if this decision gave it."""
    if own and here is Word.PARTLY and there is Word.NOT_GIVEN:
        return SPARED
    return WORTH.get(there, 1) - WORTH.get(here, 1)


def _decided(run: Run, place: int) -> int:
    """Return the turn on which a promise came to its end."""
    for turn in run.turns:
        if Word(int(run.closing(turn).word[run.row, place])) in ENDED:
            return turn
    return run.case.turns - 1
