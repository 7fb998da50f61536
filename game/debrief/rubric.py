"""Seven lines that score what was done, never what came of it.

Each is the mean of a few checks of 0 to 1. A deed counts by how soon it came and how far it went;
what was left undone counts nothing. To abstain (from blame, from coldness, from contradictions)
earns no more than the doing did: who says nothing contradicts nobody. Some deeds undo a line, such
as blame passed on or most promises broken. The figures behind each check stand in it, so that the
words for it can name them.
"""

from collections.abc import Callable
from functools import lru_cache

from game.debrief.check import MOST, Check, Line, Scored
from game.debrief.handled import accountable, fast, human
from game.debrief.mended import commit, learn, pain, prepared
from game.debrief.record import Record

TEAMS = 16  # whose lines are kept; more play in no room


@lru_cache(maxsize=TEAMS)  # debrief, verdicts and report ask for those of the same games
def rubric(record: Record) -> tuple[Scored, ...]:
    """Return the seven lines for a game; best read when it is over."""
    return tuple(Scored(line, read(record)) for line, read in LINES.items())


def total(lines: tuple[Scored, ...]) -> tuple[int, int]:
    """Return the points and how many there were to have."""
    asked = [line for line in lines if line.applies]
    return sum(line.score for line in asked), MOST * len(asked)


LINES: dict[Line, Callable[[Record], tuple[Check, ...]]] = {
    Line.PREPARED: prepared,
    Line.FAST: fast,
    Line.HUMAN: human,
    Line.ACCOUNTABLE: accountable,
    Line.PAIN: pain,
    Line.COMMIT: commit,
    Line.LEARN: learn,
}
