"""What the lines of the rubric were read from, with the evidence that people ask for."""

from game.debrief.check import Check, Scored
from game.debrief.clashes import clashes
from game.debrief.record import Record
from game.present.wording import clashes as clash_words
from game.present.wording import rubric as words

MOST = 2  # clashes that are named


def evidence(scored: Scored, record: Record) -> str:
    """Return what a score was read from; where the story broke, on what."""
    said = words.evidence(scored, record.case.place)
    if not any(map(_broke, scored.checks)):
        return said
    return f"{said} {clash_words.told(clashes(record), MOST, record.case.place)}".rstrip()


def _broke(check: Check) -> bool:
    return check.name == "one-story" and bool(check.found)
