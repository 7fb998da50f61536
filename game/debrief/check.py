"""A line of the rubric, and the questions to the log from which it is scored."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

STEPS = (0.3, 0.6, 0.9)  # of the mean of its checks, from which a line scores 1, 2 and 3
MOST = len(STEPS)
ABSTAINED = ("empty", "never-cold", "meant", "no-blame", "one-story", "no-begging")  # from a fault
FAULTS = (  # counted
    "answered",
    "empty",
    "named",
    "never-cold",
    "meant",
    "owned",
    "one-story",
    "kept",
    "no-repeat",
    "readied-early",
)


class Line(StrEnum):
    """The seven lines."""

    PREPARED = "prepared"
    FAST = "fast"
    HUMAN = "human"
    ACCOUNTABLE = "accountable"
    PAIN = "pain"
    COMMIT = "commit"
    LEARN = "learn"


class Trace(NamedTuple):
    """One thing that a check was read from: a card, a failure or a promise, by its title."""

    name: str
    turn: int  # on which it was played, began or was given; from 0
    way: str = ""  # how it did what the check asks for, where there are several ways


@dataclass(frozen=True, slots=True)
class Check:
    """One question to the log; turns in `found` count from 0."""

    name: str
    worth: float | None  # 0-1 how far it was done; None: this case offers nothing to do it with
    found: int | None = None
    days: float = 0.0  # after the failure, where it is told how long it took
    undone: bool = False  # something was done that undoes the rest of the line
    traces: tuple[Trace, ...] = ()  # what `found` counts, one by one
    of: int = 0  # how many statements there were, where `found` counts some of them
    by: str = ""  # the first card that it was done with, where that is told; or that was no help

    @property
    def passed(self) -> bool | None:
        """Tell whether next to nothing is missing; None where nothing could be done."""
        return None if self.worth is None else self.worth >= STEPS[-1]

    @property
    def amiss(self) -> bool:
        """Tell whether there is a fault to name; who abstained late from one has none."""
        if self.worth is None:
            return False
        faulty = self.undone or (self.name in FAULTS and bool(self.found))
        return faulty or not (self.passed or self.name in ABSTAINED)


@dataclass(frozen=True, slots=True)
class Scored:
    """One line with its checks."""

    line: Line
    checks: tuple[Check, ...]

    @property
    def applies(self) -> bool:
        """Tell whether the case offers anything for this line."""
        return bool(self._worths)

    @property
    def score(self) -> int:
        """Return 0 to 3, and never more than the checks say in words.

        With a fault to name the line is not full, with more faults than half not even mostly so.
        """
        if not self.applies or any(check.undone for check in self.checks):
            return 0
        mean = sum(self._worths) / len(self._worths)
        faults = sum(check.amiss for check in self.checks)
        most = MOST - (faults > 0) - (2 * faults > len(self._worths))
        return min(sum(mean >= step - 1e-9 for step in STEPS), most)

    @property
    def _worths(self) -> list[float]:
        return [check.worth for check in self.checks if check.worth is not None]


def unasked(*names: str) -> tuple[Check, ...]:
    """Return checks that this case offers nothing for."""
    return tuple(Check(name, None) for name in names)
