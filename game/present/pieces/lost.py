"""The turn on which loyalty fell most, what took it there, and what to do about that."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from game.base.scale import percent, whole
from game.debrief.avoidable import milder, spared
from game.debrief.credit import Credit
from game.debrief.failures import begun
from game.debrief.overall import Part, overall
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.present.pieces.beside import as_told, name_of
from game.present.pieces.faced import new_on
from game.present.review import DecisionView
from game.present.wording import lost as words
from game.present.wording.dates import gap

OF_FAILURES = (Cause.NEWS, Cause.EVENT)  # causes by which a new failure takes loyalty
EARLY = 0.2  # of a turn: its first part, in which most can still be done


@dataclass(frozen=True, slots=True)
class Fall:
    """The turn, or the stretch, on which loyalty moved down most; figures are of 100."""

    when: str
    turns: range
    before: int
    after: int


def deepest(record: Record, decisions: Sequence[DecisionView]) -> Fall | None:
    """Return where loyalty moved down most, or up least; None if nothing was decided yet."""
    loyalty = [percent(each.loyalty) for each in record.figures]
    falls = [
        Fall(one.when, turns, loyalty[turns.start], loyalty[turns.stop])
        for one in decisions
        for turns in [range(one.points[0] - 1, one.points[-1])]
    ]
    return min(falls, key=lambda each: each.after - each.before, default=None)


def remedy(
    record: Record, known: Sequence[Credit], fall: Fall, too_dear: Collection[str] = ()
) -> str:
    """Return what to do about the deepest fall, by what took most on that turn.

    `too_dear` are the titles of failures that come with the best line as well.
    """
    early = gap(sum(record.case.days[turn] for turn in fall.turns) * EARLY)
    if fall.after >= fall.before:
        return words.nothing(fall.when, early)
    most = _most(record, known, fall)
    if most is None:
        return words.little(fall.when, early)
    return words.by(
        fall.when, name_of(most, record), _settle(record, fall, most, too_dear) or _for(most, early)
    )


def settle_anew(
    record: Record, known: Sequence[Credit], fall: Fall, too_dear: Collection[str] = ()
) -> str:
    """Return what to do about failures that came anew on a fall; nothing if it was not by them."""
    most = _most(record, known, fall) if fall.after < fall.before else None
    return _settle(record, fall, most, too_dear) if most else ""


def _most(record: Record, known: Sequence[Credit], fall: Fall) -> Part | None:
    """Return what took most on a fall; None where no single thing took a whole point."""
    parts = overall(record, known[fall.turns.start : fall.turns.stop])
    told = as_told(record, parts, fall.turns)
    most = min(filter(_can_be_helped, told), key=lambda part: part.amount, default=None)
    return None if most is None or whole(100 * most.amount) >= 0 else most


def _settle(record: Record, fall: Fall, most: Part, too_dear: Collection[str]) -> str:
    anew = _anew(record, fall) if most.cause in OF_FAILURES else ()
    return _for_new(record, anew, too_dear) if anew else ""


def _anew(record: Record, fall: Fall) -> tuple[str, ...]:
    """Return what went wrong anew on a fall: none where it is how the crisis began."""
    first = next((turn for turn in range(record.turn) if begun(record, turn)), None)
    return () if first in fall.turns else new_on(record, fall.turns)


def _for_new(record: Record, titles: Sequence[str], too_dear: Collection[str]) -> str:
    """Return what to do about failures that came anew, and which another plan would have spared."""
    found, milder_there = spared(record), milder(record)
    ids = {one.title: one.id for one in record.scenario.incidents}
    could = [title for title in titles if found and ids[title] in found.which]
    worth = [title for title in could if title not in too_dear]
    return words.anew(
        titles,
        spared=[title for title in worth if ids[title] not in milder_there],
        milder=[title for title in worth if ids[title] in milder_there],
        too_dear=tuple(title for title in could if title in too_dear),
    )


def _can_be_helped(part: Part) -> bool:
    """Tell whether anything can be done about a part: the limits of the scale are nobody's."""
    return part.cause is not Cause.CAP


def _for(part: Part, early: str) -> str:
    """Return what to do about one part of a fall."""
    if part.promised:
        return words.promises()
    return words.cause(part.cause, early) if part.cause else words.card()
