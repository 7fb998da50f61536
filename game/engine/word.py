"""How a promise stands, and which standings go together."""

from enum import IntEnum


class Word(IntEnum):
    """How a promise stands."""

    NOT_GIVEN = 0
    OPEN = 1
    OVERDUE = 2
    KEPT = 3
    LATE = 4
    PARTLY = 5
    BROKEN = 6


PENDING = (Word.OPEN, Word.OVERDUE)  # can still be kept
HELD = (Word.KEPT, Word.LATE)  # kept in full, if perhaps late
MISSED = (Word.OVERDUE, Word.BROKEN)  # not kept when it was due
ENDED = (Word.KEPT, Word.LATE, Word.PARTLY, Word.BROKEN)  # nothing changes it any more
FELL_SHORT = (Word.LATE, Word.PARTLY, Word.OVERDUE, Word.BROKEN)  # not kept in full and in time
