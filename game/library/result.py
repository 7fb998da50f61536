"""What reading gave: the value if it is sound, and all that is to be mended."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from game.base.problems import Problem

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """A value that was read; None as long as there are problems. Warnings do not stop a game."""

    path: Path
    value: T | None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @property
    def everything(self) -> tuple[Problem, ...]:
        """Return problems and warnings together, in the order of the text."""
        return in_order((*self.problems, *self.warnings))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return each problem once, sorted by its place."""
    return tuple(sorted(set(problems)))
