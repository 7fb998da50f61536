"""In what two games differ: what came in, what became of promises, whom help reached and when.

The sums of the ledger tell how much each mechanism counted; these are the events behind them, in
the game as it was played and beside it in the game with the better plan. Only what speaks for the
better plan is told, and only where the ledger bears it out.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import assert_never

from game.base.scale import whole
from game.debrief.lacking import Kind
from game.debrief.record import Record
from game.debrief.review.events import Able, Clashed, Event, Helped, Pledged, Struck, Told
from game.debrief.review.helped import able, helped
from game.debrief.review.pledged import pledged
from game.debrief.review.reasons import Part, Reason
from game.debrief.review.replayed import Run, as_played
from game.debrief.review.spoken import clashed, told
from game.debrief.review.struck import struck
from game.engine.trust.causes import Cause
from game.engine.word import Word

MOST = 2  # events that are told of a decision

# The mechanisms that bear each kind of event out.
_HIT = {
    *(Cause.EVENT, Cause.EVIDENCE, Cause.NEWS, Cause.WAITING, Cause.DOUBLE_DEVIATION, Cause.FEAR),
    *(Cause.ANNOUNCED_COST, Cause.LOST_VALUE, Cause.STORY, Cause.OPEN_NEED, Cause.NEW_INFORMATION),
    *(Cause.THREATS, Cause.OPERATIONS, Cause.LEGAL, Cause.REGULATORY),
}
_HELP = {Cause.EVENT, Cause.FIX, Cause.WAITING, Cause.OPEN_NEED, Cause.UNFAIRNESS}
_TOLD = {Cause.SILENCE, Cause.NEWS, Cause.EVIDENCE, Cause.WORDS, Cause.ADMISSION, Cause.STORY}
_CLASH = {Cause.CONTRADICTION, Cause.MISMATCH, Cause.SCAPEGOAT}
_BROKE = {Cause.BROKEN}
_GIVEN = {Cause.PROMISE, Cause.KEPT, Cause.PLEDGE}
_WORD = _BROKE | _GIVEN
_SHORT = Word.BROKEN, Word.PARTLY  # the worse first


def course(record: Record, was: Run, would: Run, reasons: Sequence[Reason]) -> tuple[Event, ...]:
    """Return the events that made most of the difference, in the order of the game.

    Only what really came about is told, where the better plan is held against another game. A later
    promise that lacked a card of the better plan is, where nothing else tells why.

    Args:
        record: the game as it was played.
        was: the same, from the decision on, or the game that the better plan is held against.
        would: the game with the better plan.
        reasons: in what it did better.
    """
    kinds: Sequence[tuple[set[Cause], Callable[[Run], Iterator[Event]]]] = (
        (_HIT, lambda run: struck(run, would)),
        (_WORD, lambda run: _pledged(record, run, would, reasons)),
        (_HELP, lambda run: helped(run, would)),
        (_HELP, lambda run: able(run, would)),
        (_TOLD, lambda run: told(run, would)),
        (_CLASH, lambda run: clashed(record, run, would)),
    )
    found, played = list[tuple[float, Event]](), as_played(record, was)
    for causes, events in kinds:
        points = _points(reasons, causes)
        if whole(points) > 0:
            found += [(points, each) for each in _real(events, was, played)][:1]
    found.sort(key=lambda each: -each[0])
    most = [event for _points, event in found[:MOST]]
    if not most and whole(_points(reasons, _WORD)) > 0:  # bare figures would tell nobody why
        most = [*_real(lambda run: pledged(record, run, would, later=True), was, played)][:1]
    return tuple(sorted(most, key=_order))


def _real(events: Callable[[Run], Iterator[Event]], was: Run, played: Run) -> Iterator[Event]:
    """Yield what speaks for the better plan and came about in the game as it was played."""
    if played is was:
        yield from events(was)
        return
    there = [each.about for each in events(was)]
    yield from (each for each in events(played) if each.about in there)


def _pledged(record: Record, was: Run, would: Run, reasons: Sequence[Reason]) -> Iterator[Pledged]:
    """Yield promises, those first of which the ledger tells more: those broken, or all others.

    What this very decision promised and was broken, or kept only in part, comes before all, where
    that counted at all; after all comes what was promised later.
    """
    broke, given = (_points(reasons, causes) for causes in (_BROKE, _GIVEN))
    kept = sum(one.points for one in reasons if one.part is Part.PROMISES)
    counts = whole(broke + kept) > 0  # that a promise fell short: with people, or by itself

    def order(one: Pledged) -> tuple[int, float]:
        own = one.word in _SHORT and one.made == was.opens and counts
        later = one.made is not None and one.made > was.opens
        place = _SHORT.index(one.word) if own else len(_SHORT) + later
        return place, -(broke if one.word is Word.BROKEN else given)

    found = pledged(record, was, would)
    borne_out = (one for one in found if one.would is not Word.NOT_GIVEN or counts)
    yield from sorted(borne_out, key=order)


def _points(reasons: Sequence[Reason], causes: set[Cause]) -> float:
    """Return how far some mechanisms speak for the better plan; a promise is one by itself."""
    word = causes is _WORD
    return sum(
        one.points for one in reasons if one.cause in causes or (word and one.part is Part.PROMISES)
    )


def _order(event: Event) -> tuple[int, int]:
    """Return the turn on which an event belongs, and its place there: causes before effects."""
    match event:
        case Helped() | Told():
            turns = [turn for turn in (event.turn, event.would) if turn is not None]
            return min(turns, default=0), 0
        case Able():
            return event.turn, 0
        case Pledged():
            begun = any(one.kind is Kind.HAPPENED for one in event.because)
            follows = begun or event.made is None
            return event.turn, 3 if follows else 1
        case Struck() | Clashed():
            return event.turn, 2
        case _:
            assert_never(event)
