"""One measured figure, and what it is held against."""

import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A figure; `against` is measured in the same run, or a limit that the name states."""

    name: str
    value: float
    unit: str
    against: float | None = None

    @property
    def ratio(self) -> float | None:
        """Return how many times `against` the value is."""
        return round(self.value / self.against, 3) if self.against else None

    def told(self) -> dict[str, str | float | None]:
        """Return the row for programs."""
        return {**asdict(self), "ratio": self.ratio}


def milliseconds(work: Callable[[], object], times: int) -> float:
    """Return the median time of `work` over so many runs, in milliseconds."""
    taken = []
    for _run in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return round(1000 * statistics.median(taken), 3)
