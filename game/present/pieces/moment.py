"""The key moment of a game: the turn from which to play again, and why."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from game.base.scale import percent, whole
from game.debrief.again import strongest
from game.debrief.chance import Chance, Chances, chances
from game.debrief.record import Record
from game.debrief.review.grades import Grade, by_luck_alone
from game.debrief.review.judged import Judged
from game.present.parts import Meter
from game.present.pieces import better
from game.present.pieces.masthead import turn_name
from game.present.pieces.meters import values
from game.present.wording import chance as words

MILD = (Grade.BEST, Grade.GOOD)  # verdicts beside which no other plan is worth telling
LEAST_GAIN = 2  # points of loyalty for which another plan is worth telling


class Moment(NamedTuple):
    """A turn, from 0, and what another plan on it would have come to, if that is worth telling."""

    turn: int
    said: str
    instead: tuple[str, ...] = ()  # its cards that stayed in the hand
    over: bool = True  # the game is; else nothing is said of an end that did not come
    lost: int = 0  # whole points that it gave away, once that is judged
    without: tuple[str, ...] = ()  # cards that tempt, were played and are not in that plan


def moment(record: Record) -> Moment | None:
    """Return the turn whose plan could have changed the end most; else where cards did most."""
    found = chances(record)
    if found.best and _higher(record, found.best.gain) >= LEAST_GAIN:
        added = tuple(record.case.card(name).title for name in found.best.added)
        return Moment(found.best.turn, _said(record, found, found.best), added)
    key = strongest(record)
    return Moment(key.turn, "", over=record.over) if key else None


def judged_moment(record: Record, found: Sequence[Judged]) -> Moment | None:
    """Return the decision that gave away most, in the words of its verdict; else `strongest`.

    It is `strongest`, too, where that is so little that it hangs on luck: no turn decided it then.

    So that one debrief names one better plan for one turn: as soon as decisions are judged by all
    that the case weighs, that tells where the key moment is.
    """
    led = (each for each in found if each.turn >= record.since)
    own = (each for each in led if not by_luck_alone(each.lost.mean, each.as_it_went))
    one = max(own, key=lambda each: each.lost.mean, default=None)
    if one is None or one.grade in MILD or _little(one):
        key = strongest(record)
        return Moment(key.turn, "") if key else None
    gains = better.ends_higher(record, one) or better.gave_away(one)
    said = f"{better.instead(record, one)} {gains}"
    cards, lures = better.unplayed(record, one), better.refused(record, one)
    return Moment(one.turn, said, cards, lost=whole(one.lost.mean), without=lures)


def _little(one: Judged) -> bool:
    """Tell whether a decision gave away next to nothing, or in some worlds nothing."""
    return whole(one.lost.mean) <= LEAST_GAIN or whole(one.lost.low) <= 0


def _said(record: Record, found: Chances, best: Chance) -> str:
    """Return the plan, where it would have told, and why a turn that lost more is not the key."""
    added, dropped = (
        [record.case.card(name).title for name in names] for names in (best.added, best.dropped)
    )
    parts = (
        words.chance(added, dropped, _higher(record, best.gain), over=record.over),
        _felt(record, best),
        _worse(record, found, best),
    )
    return " ".join(filter(None, parts))


def _higher(record: Record, gain: float) -> int:
    """Return how much higher the end would be, as ends are printed."""
    end = values(record, Meter.LOYALTY)[-1]
    return percent(end + gain) - percent(end)


def _felt(record: Record, best: Chance) -> str:
    after = best.felt - best.turn
    was = _steps(values(record, Meter.LOYALTY))[best.felt]
    would = _steps(best.path)[after]
    return words.felt(turn_name(record.case, best.felt), would, was) if would != was else ""


def _worse(record: Record, found: Chances, best: Chance) -> str:
    """Return what the best plan would have done on the turn that lost most, if it is another.

    Nothing where that rounds to as much: then it says nothing for the one turn over the other.
    """
    steps = _steps(values(record, Meter.LOYALTY))
    worst = min(found.gains, key=steps.__getitem__)
    if worst == best.felt or steps[worst] >= steps[best.turn]:
        return ""
    gain = _higher(record, found.gains[worst])
    if gain >= _higher(record, best.gain):
        return ""
    return words.worse(record.case.place(worst), steps[worst], gain, over=record.over)


def _steps(path: Sequence[float]) -> list[int]:
    """Return what each turn did, in points as they are printed."""
    shown = [percent(value) for value in path]
    return [after - before for before, after in pairwise(shown)]
