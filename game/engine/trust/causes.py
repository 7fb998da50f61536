"""Every name that the model gives to what moved a meter, with the findings behind it."""

from dataclasses import dataclass
from enum import StrEnum


class Cause(StrEnum):
    """What moved trust, intent, attention or cost; mechanisms, not decisions."""

    # wounds
    EVENT = "event"
    EVIDENCE = "evidence"
    NEWS = "news"
    WAITING = "waiting"
    DOUBLE_DEVIATION = "double deviation"
    SILENCE = "silence"
    MISMATCH = "mismatch"
    CONTRADICTION = "contradiction"
    BROKEN = "broken promise"
    SCAPEGOAT = "scapegoat"
    UNFAIRNESS = "unfairness"
    BACKFIRE = "empty apology"
    ANNOUNCED_COST = "announced cost"
    LOST_VALUE = "lost value"
    # repairs
    FIX = "fix"
    PAY = "compensation"
    WORDS = "apology"
    PROCEDURE = "procedure"
    ADMISSION = "admission"
    PROMISE = "promise"
    KEPT = "promise kept"
    PARADOX = "better than before"
    CAP = "limits"
    # intent
    FEAR = "fear"
    # attention
    STORY = "story told"
    OPEN_NEED = "open need"
    THREATS = "threats"
    NEW_INFORMATION = "new information"
    PLEDGE = "promise in public"
    FADING = "fading"
    # cost
    RESPONSE = "response"
    COMPENSATION = "compensation paid"
    OPERATIONS = "operations"
    LOST_MARGIN = "lost margin"
    LEGAL = "legal"
    REGULATORY = "regulatory"
    MARKETING = "marketing"


@dataclass(frozen=True, slots=True)
class Source:
    """The findings behind a cause, and whether they are weak."""

    evidence: tuple[str, ...]
    weak: bool


def _source(evidence: str, *, weak: bool = False) -> Source:
    return Source(tuple(evidence.split()), weak)


SOURCES: dict[Cause, Source] = {
    Cause.EVENT: _source("E1 E14 E32"),
    Cause.EVIDENCE: _source("E1 E11"),
    Cause.NEWS: _source("E1 E16 E31"),
    Cause.WAITING: _source("E14 E17"),
    Cause.DOUBLE_DEVIATION: _source("E15 E18"),
    Cause.SILENCE: _source("E17"),
    Cause.MISMATCH: _source("E1 E4"),
    Cause.CONTRADICTION: _source("E11"),
    Cause.BROKEN: _source("E10"),
    Cause.SCAPEGOAT: _source("D", weak=True),
    Cause.UNFAIRNESS: _source("E19", weak=True),
    Cause.BACKFIRE: _source("E10"),
    Cause.ANNOUNCED_COST: _source("E25"),
    Cause.LOST_VALUE: _source("E25", weak=True),
    Cause.FIX: _source("E6 E7"),
    Cause.PAY: _source("E6 E9"),
    Cause.WORDS: _source("E4 E6 E7"),
    Cause.PROCEDURE: _source("E6"),
    Cause.ADMISSION: _source("D", weak=True),
    Cause.PROMISE: _source("E10 E13", weak=True),
    Cause.KEPT: _source("E13", weak=True),
    Cause.PARADOX: _source("E8", weak=True),
    Cause.CAP: _source("D", weak=True),
    Cause.FEAR: _source("E24", weak=True),
    Cause.STORY: _source("E20 E21"),
    Cause.OPEN_NEED: _source("E21", weak=True),
    Cause.THREATS: _source("E15 E19", weak=True),
    Cause.NEW_INFORMATION: _source("E21"),
    Cause.PLEDGE: _source("E10 E16", weak=True),
    Cause.FADING: _source("E20 E21"),
    Cause.RESPONSE: _source("D"),
    Cause.COMPENSATION: _source("D"),
    Cause.OPERATIONS: _source("D", weak=True),
    Cause.LOST_MARGIN: _source("E14 E24 E29"),
    Cause.LEGAL: _source("E26", weak=True),
    Cause.REGULATORY: _source("E30", weak=True),
    Cause.MARKETING: _source("E24"),
}
