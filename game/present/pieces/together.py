"""Several teams in a few sentences: how far apart they ended, and what made the difference."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from game.base.ids import CardId
from game.base.scale import percent, whole
from game.debrief.credit import Credit
from game.debrief.history import Past
from game.debrief.overall import Part, overall
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.present.pieces.beside import in_part, joined, name_of
from game.present.pieces.sittings import Player
from game.present.wording import review
from game.present.wording import together as words
from game.present.wording.together import Row

MOST = 3  # differences that are named
LEAST = 2  # points of loyalty from which one is worth its name

Known = tuple[Record, Sequence[Credit]]  # a game, and the credit of its every turn


def together(played: Sequence[Player], past: Past | None) -> tuple[str, ...]:
    """Return how the teams came out beside each other; nothing for one alone."""
    if len(played) < 2:
        return ()
    ends = {one.record.name: percent(one.record.figures[-1].loyalty) for one in played}
    theirs = _ended(past) if past else None
    low, high = min(ends.values()), max(ends.values())
    if low == high:
        return (words.alike(len(played), high, theirs),)
    named = [[name for name, end in ends.items() if end == edge] for edge in (low, high)]
    first = words.between(len(played), (low, named[0]), (high, named[1]), theirs)
    best = next(one for one in played if one.record.name == named[1][0])
    worst = next(one for one in played if one.record.name == named[0][0])
    return (first, *_apart(best, worst))


def _ended(past: Past) -> tuple[str, int]:
    called = review.history(past.history.who)
    return called, percent(past.record.figures[-1].loyalty)


def _apart(best: Player, worst: Player) -> Iterator[str]:
    """Yield what raised loyalty more for the team that ended highest than for the lowest.

    With it goes the largest thing that did the opposite. Where one of them came in later, it is
    since it came.
    """
    came = max(best.record.since, worst.record.since)
    ours, theirs = ((one.record, one.credits[came:]) for one in (best, worst))
    rows = differences(ours, theirs)
    against = [row.turned() for row in differences(theirs, ours)]
    if rows:
        yield words.apart(best.record.name, worst.record.name, rows, against[:1])


def differences(best: Known, worst: Known, *, but: Collection[CardId] = ()) -> list[Row]:
    """Return what did most more for loyalty in the first of two games, and what it did to each.

    Some cards may be left out of it, as the limits of the scale are, which nobody could help.
    """
    both = any(in_part(record) for record, _known in (best, worst))
    ours, theirs = (_parts(*each, both=both) for each in (best, worst))
    told = (key for key in (*ours, *theirs) if key[0] not in but and key[1] is not Cause.CAP)
    keys = dict.fromkeys(told)
    steps = {key: _points(ours.get(key)) - _points(theirs.get(key)) for key in keys}
    found = [key for key in sorted(keys, key=lambda key: -steps[key]) if steps[key] >= LEAST]
    return [beside(ours.get(key), theirs.get(key), best[0]) for key in found[:MOST]]


def _parts(
    record: Record, known: Sequence[Credit], *, both: bool
) -> Mapping[tuple[object, ...], Part]:
    """Return what moved a game; what came of promises is one sum in `both` games, or in neither."""
    parts = overall(record, known)
    found = joined(parts) if both else parts
    return {(part.card, part.cause, part.promised): part for part in found}


def _points(part: Part | None) -> int:
    return whole(100 * part.amount) if part else 0


def beside(one: Part | None, other: Part | None, record: Record) -> Row:
    """Return what a part did to either game.

    It is named as help where the first had any, else as harm: it did more for loyalty in the first,
    so that one of them at least is there. Where it helped the one and harmed the other, the harm
    is named as well, as it is where that game is told alone, unless it is a sum of both already.
    What comes to no point names nothing.
    """
    mixed = any(part.mixed for part in (one, other) if part)
    there = [replace(part, mixed=mixed) for part in (one, other) if part and _points(part)]
    told = there[0] if there[0].amount > 0 else there[-1]
    name, harm = name_of(told, record), name_of(there[-1], record)
    apart = harm != name and bool(_points(other)) and not mixed
    return Row(name, _points(one), _points(other), as_other=harm if apart else "")
