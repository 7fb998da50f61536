"""What went on by itself: turns that pass undecided in a shorter game.

Those between two decisions are one stretch, and what moved a gauge on each of its turns is added
up, cause by cause. No card is played there, so that nothing has to be shared between cards.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from game.debrief.credit import Credit, Moved
from game.debrief.record import Record
from game.engine.trust.causes import Cause


def stretches(record: Record) -> tuple[range, ...]:
    """Return the turns (from 0) that have passed undecided so far, those in a row together."""
    case = record.case
    passed = (turn for turn in range(record.turn) if turn not in case.plays)
    rows = (tuple(turns) for _place, turns in groupby(passed, key=case.place))
    return tuple(range(turns[0], turns[-1] + 1) for turns in rows)


def over(credits_: Sequence[Credit], gauge: int) -> Moved:
    """Return why a gauge moved over the turns of a stretch, as if they were one."""
    each = [credit.of(gauge) for credit in credits_]
    return Moved(
        before=each[0].before,
        after=each[-1].after,
        causes=_added(moved.causes for moved in each),
        promises=_added(moved.promises for moved in each),
        cards=(),
        news_of_own=sum(moved.news_of_own for moved in each),
    )


def _added(ledgers: Iterable[Mapping[Cause, float]]) -> dict[Cause, float]:
    total: dict[Cause, float] = {}
    for ledger in ledgers:
        for cause, part in ledger.items():
            total[cause] = total.get(cause, 0.0) + part
    return total
