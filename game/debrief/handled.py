"""The three lines of the rubric that read what was said: fast, human, accountable."""

from collections.abc import Callable
from math import ceil

from game.base.scale import whole
from game.debrief import deeds
from game.debrief.check import Check, unasked
from game.debrief.failures import days_after, failures, worth
from game.debrief.record import Record
from game.scenario.acts import Posture, Say

LOUD = 0.5  # media attention from which others tell the story
KIND, GOOD, COLD = 0.6, 0.5, 0.3
HALF = 0.5  # of a contradiction, which readiness softens

Judges = Callable[[Say], float]


def answered(record: Record, judge: Judges = lambda _say: 1.0) -> float:
    """Return how far and how soon the failures were answered in public, 0-1.

    For each failure the best statement since it began counts, by what `judge` finds in it and by
    its time; the failures weigh as much as they are news.
    """
    first = deeds.first_offer(record, deeds.speaks) or 0
    said = [(turn, card.acts.say) for turn, card in record.played() if card.acts.say]
    found = failures(record)
    best = [
        max((judge(say) * worth(record, one, turn, first) for turn, say in said), default=0.0)
        for one in found
    ]
    weight = sum(one.weight for one in found)
    counted = sum(one.weight * value for one, value in zip(found, best, strict=True))
    return counted / weight if weight else 1.0


def unanswered(record: Record, asks: deeds.Asks = deeds.speaks) -> int:
    """Return after how many failures no such statement was made at all."""
    last = deeds.last_turn(record, asks)
    return sum(last is None or one.turn > last for one in failures(record))


def fast(record: Record) -> tuple[Check, ...]:
    """Return who told customers first, how soon, and whether of every failure."""
    offered = deeds.first_offer(record, deeds.speaks)
    if offered is None:
        return unasked("spoke", "answered", "before-loud", "told-first")
    spoke, loud = deeds.first_turn(record, deeds.speaks), deeds.first_loud(record, LOUD)
    begun = record.case.plays[0]
    ahead = spoke is not None and (loud is None or spoke <= max(loud, begun))
    could = deeds.first_offer(record, deeds.tells_first) is not None
    told = deeds.first_turn(record, deeds.tells_first)
    first = next(iter(failures(record)), None)
    soon = worth(record, first, spoke, offered) if first and spoke is not None else 0.0
    days = days_after(record, first, spoke) if first and spoke is not None else 0.0
    return (
        Check("spoke", soon, spoke, days),
        Check("answered", answered(record), unanswered(record)),
        Check("before-loud", float(ahead), loud),
        Check("told-first", float(told is not None) if could else None, told),
    )


def human(record: Record) -> tuple[Check, ...]:
    """Return whether the words named what people went through, and were meant."""
    if deeds.first_offer(record, deeds.speaks) is None:
        return unasked("named", "quality", "never-cold", "meant")
    said = deeds.statements(record)
    good = sum(deeds.quality(record, each) for each in said) / len(said) if said else 0.0
    cold = sum(each.empathy < COLD for each in said)
    empty = deeds.without_deeds(record)
    full = answered(record)
    return (
        Check("named", answered(record, lambda say: min(say.empathy / KIND, 1)), len(said)),
        Check("quality", min(good / GOOD, 1), whole(100 * good)),
        Check("never-cold", full * (1 - cold / len(said)) if said else 0.0, cold),
        Check("meant", full / (1 + empty) if said else 0.0, empty),
    )


def accountable(record: Record) -> tuple[Check, ...]:
    """Return whether every failure was owned, with no blame and no change of story."""
    if deeds.first_offer(record, deeds.speaks) is None:
        return unasked("owned", "no-blame", "one-story")
    shifted, clashes = deeds.first_turn(record, deeds.shifts_blame), deeds.clashes(record)
    full, spoke = answered(record), bool(deeds.statements(record))
    flips = ceil(clashes) if spoke else None
    owned = answered(record, lambda say: float(_owns(say)))
    mute = unanswered(record, lambda card: card.acts.say is not None and _owns(card.acts.say))
    return (
        Check("owned", owned, mute),
        Check("no-blame", full if shifted is None else 0.0, shifted, undone=shifted is not None),
        Check("one-story", full * max(1 - clashes, 0), flips, undone=clashes > HALF),
    )


def _owns(say: Say) -> bool:
    """Tell whether a statement owns a failure; concern without care is none."""
    cares = say.posture is Posture.CONCERN and say.empathy >= COLD
    return cares or say.posture is Posture.REBUILD
