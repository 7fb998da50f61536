"""Seven lines that are read from what was done, each from at most three checks.

A check is passed, failed, or left out where the case offers nothing to pass it with. A line's
score of 0 to 3 is the share of its checks that were passed, rounded down. The figures behind each
check stand in `Check.found`, so that the words for it can name them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from game.base.scale import whole
from game.debrief import deeds
from game.debrief.promises import given
from game.debrief.record import Record
from game.engine.word import FELL_SHORT

MOST = 3
LOUD = 0.5  # media attention from which others tell the story
KIND, GOOD, COLD, CLEAR = 0.6, 0.5, 0.3, 0.5
MET = 0.8
CLOSE = 0.05  # of loyalty at the start


class Line(StrEnum):
    """The seven lines."""

    PREPARED = "prepared"
    FAST = "fast"
    HUMAN = "human"
    ACCOUNTABLE = "accountable"
    PAIN = "pain"
    COMMIT = "commit"
    LEARN = "learn"


@dataclass(frozen=True, slots=True)
class Check:
    """One question to the log; turns in `found` count from 0."""

    name: str
    passed: bool | None  # None: this case offers nothing to pass it with
    found: int | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """One line with its checks."""

    line: Line
    checks: tuple[Check, ...]

    @property
    def applies(self) -> bool:
        """Tell whether the case offers anything for this line."""
        return any(check.passed is not None for check in self.checks)

    @property
    def score(self) -> int:
        """Return 0 to 3."""
        asked = [check for check in self.checks if check.passed is not None]
        return MOST * sum(bool(check.passed) for check in asked) // len(asked) if asked else 0


def rubric(record: Record) -> tuple[Scored, ...]:
    """Return the seven lines for a game; best read when it is over."""
    return tuple(Scored(line, read(record)) for line, read in LINES.items())


def total(lines: tuple[Scored, ...]) -> tuple[int, int]:
    """Return the points and how many there were to have."""
    asked = [line for line in lines if line.applies]
    return sum(line.score for line in asked), MOST * len(asked)


def _prepared(record: Record) -> tuple[Check, ...]:
    onset = deeds.onset(record)
    first = deeds.first_turn(record, deeds.mobilises)
    readied = deeds.first_turn(record, deeds.prepares)
    offered = deeds.first_offer(record, deeds.prepares)
    half = (record.case.turns - 1) / 2
    early = readied is not None and readied <= half
    return (
        Check("mobilised", first is not None and first <= onset, first),
        Check("readied", None if offered is None else readied is not None, readied),
        Check("readied-early", None if offered is None or offered > half else early, readied),
    )


def _fast(record: Record) -> tuple[Check, ...]:
    offered = deeds.first_offer(record, deeds.speaks)
    if offered is None:
        return (Check("spoke", None), Check("before-loud", None), Check("told-first", None))
    spoke = deeds.first_turn(record, deeds.speaks)
    loud = deeds.first_loud(record, LOUD)
    in_time = spoke is not None and spoke <= max(deeds.onset(record), offered)
    ahead = spoke is not None and (loud is None or spoke <= loud)
    could = deeds.first_offer(record, deeds.tells_first) is not None
    told = deeds.first_turn(record, deeds.tells_first)
    return (
        Check("spoke", in_time, spoke),
        Check("before-loud", ahead, loud),
        Check("told-first", told is not None if could else None, told),
    )


def _human(record: Record) -> tuple[Check, ...]:
    if deeds.first_offer(record, deeds.speaks) is None:
        return tuple(Check(name, None) for name in ("named", "quality", "never-cold"))
    said = deeds.statements(record)
    kind = max((each.empathy for each in said), default=0.0)
    good = sum(deeds.quality(record, each) for each in said) / len(said) if said else 0.0
    cold = min((each.empathy for each in said), default=0.0)
    return (
        Check("named", kind >= KIND, len(said)),
        Check("quality", good >= GOOD, whole(100 * good)),
        Check("never-cold", bool(said) and cold >= COLD, len(said)),
    )


def _accountable(record: Record) -> tuple[Check, ...]:
    if deeds.first_offer(record, deeds.speaks) is None:
        return tuple(Check(name, None) for name in ("owned", "no-blame", "one-story"))
    row = record.row
    spoke = bool(deeds.statements(record))
    shifted = deeds.first_turn(record, deeds.shifts_blame)
    clashes = deeds.clashes(record)
    concern = record.case.setting.parameters.posture_concern
    return (
        Check("owned", float(record.state.stance[row]) >= concern),
        Check("no-blame", spoke and shifted is None, shifted),
        Check("one-story", spoke and clashes == 0, ceil(clashes) if spoke else None),
    )


def _pain(record: Record) -> tuple[Check, ...]:
    worst = deeds.hardest_hit(record)
    if worst is None:
        return tuple(Check(name, None) for name in ("worst-first", "met", "no-begging"))
    helped = deeds.first_turn(record, deeds.helps(worst))
    offered = deeds.first_offer(record, deeds.helps(worst))
    soon = helped is not None and helped <= max(deeds.onset(record), offered or 0)
    begged = deeds.first_turn(record, deeds.makes_beg)
    met = deeds.need_met(record)
    return (
        Check("worst-first", None if offered is None else soon, helped),
        Check("met", met >= MET, whole(100 * met)),
        Check("no-begging", helped is not None and begged is None, begged),
    )


def _commit(record: Record) -> tuple[Check, ...]:
    said = deeds.statements(record)
    clear = any(max(each.explanation, each.transparency) >= CLEAR for each in said)
    explains = deeds.first_offer(record, deeds.speaks)
    promises = given(record)
    broken = sum(each.word in FELL_SHORT for each in promises)
    some = bool(promises) if record.case.pledges else None
    kept = bool(promises) and not broken if record.case.pledges else None
    return (
        Check("explained", None if explains is None else clear, len(said)),
        Check("promised", some, len(promises)),
        Check("kept", kept, broken),
    )


def _learn(record: Record) -> tuple[Check, ...]:
    roots = deeds.first_turn(record, deeds.finds_roots)
    offered = deeds.first_offer(record, deeds.finds_roots)
    again = deeds.avoidable_repeats(record)
    start, end = (float(state.loyalty[record.row]) for state in (record.start, record.state))
    lost = whole(100 * start) - whole(100 * end)
    return (
        Check("root", None if offered is None else roots is not None, roots),
        Check("no-repeat", None if again is None else again == 0, again),
        Check("loyal", end >= start - CLOSE, lost),
    )


LINES: dict[Line, Callable[[Record], tuple[Check, ...]]] = {
    Line.PREPARED: _prepared,
    Line.FAST: _fast,
    Line.HUMAN: _human,
    Line.ACCOUNTABLE: _accountable,
    Line.PAIN: _pain,
    Line.COMMIT: _commit,
    Line.LEARN: _learn,
}
