"""What is wrong with something a person wrote, and how to mend it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a text: lines and columns count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Return `file:line:column`, which editors turn into a link."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend: where it stands, what is wrong, and the cure."""

    place: Place
    where: str
    what: str
    cure: str = ""

    def __str__(self) -> str:
        """Return `file:line:column: where: what (how to mend it)`."""
        where = f"{self.where}: " if self.where else ""
        cure = f" ({self.cure})" if self.cure else ""
        return f"{self.place}: {where}{self.what}{cure}"
