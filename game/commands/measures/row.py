"""One measured figure, and what it is held against."""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

LIMIT = "the limit"  # what is held against: the most that the game may take
GOAL = "the goal"  # what it should come to one day


@dataclass(frozen=True, slots=True)
class Row:
    """A figure; `against` is measured in the same run, or a limit, and the name says which.

    Without a value it could not be measured, and `how` says what that needs.
    """

    name: str
    value: float | None
    unit: str
    against: float | None = None
    how: str = ""  # what a person should know of the measuring; programs are not told
    limited: bool = False  # `against` is the most that the game may take; the name tells programs
    hoped: bool = False  # `against` is the goal
    more: bool = False  # more of it is better

    @property
    def ratio(self) -> float | None:
        """Return how many times `against` the value is."""
        if self.value is None or not self.against:
            return None
        return round(self.value / self.against, 3)

    @property
    def missed(self) -> bool:
        """Tell whether it takes more than it may."""
        return self.limited and (self.ratio or 0.0) > 1

    @property
    def short(self) -> bool:
        """Tell whether it has not come to its goal."""
        if not self.hoped or self.ratio is None:
            return False
        return self.ratio < 1 if self.more else self.ratio > 1

    def told(self) -> dict[str, str | float | None]:
        """Return the row for programs."""
        told = asdict(self)
        del told["how"], told["limited"], told["hoped"], told["more"]
        return {**told, "ratio": self.ratio}


def beside(
    name: str, value: float, unit: str, others: Mapping[str, float], *, more: bool = False
) -> Iterator[Row]:
    """Yield one figure beside each of `others`, which are called by what they are.

    `more` says that more of it is better.
    """
    for other, against in others.items():
        limited, hoped = other == LIMIT, other == GOAL
        full = f"{name}, against {other}"
        yield Row(full, value, unit, against, limited=limited, hoped=hoped, more=more)


def quantile(taken: Sequence[float], share: float) -> float:
    """Return the figure that so large a share stays below: of 60 at 0.99, the slowest."""
    place = min(len(taken) - 1, int(share * len(taken)))
    return round(sorted(taken)[place], 1)


def quickest(work: Callable[[], object], times: int) -> float:
    """Return the shortest of so many runs, in milliseconds of one core's own time.

    So it tells what the work takes, whatever else the machine does.
    """
    return round(min(_taken(work, times, time.thread_time)), 3)


def milliseconds(work: Callable[[], object], times: int) -> float:
    """Return the median time of `work` over so many runs, in milliseconds."""
    return round(statistics.median(_taken(work, times, time.perf_counter)), 3)


def _taken(work: Callable[[], object], times: int, clock: Callable[[], float]) -> list[float]:
    taken = []
    for _run in range(times):
        start = clock()
        work()
        taken.append(1000 * (clock() - start))
    return taken
