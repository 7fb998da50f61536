"""The page that words go to: linear text, wrapped, that a pipe and a screen reader can follow."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TextIO

WIDEST, NARROWEST = 100, 20
_SIMPLE = str.maketrans(
    {"−": "-", "–": "-", "—": "-", "·": "-", "“": '"', "”": '"', "‘": "'", "’": "'", "…": "..."}
)


class Style(StrEnum):
    """What a line is; colour may show it, the words always say it."""

    PLAIN = "plain"
    TITLE = "title"
    HEAD = "head"
    QUIET = "quiet"
    HELPS = "helps"
    HURTS = "hurts"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads; the first cell of a row is its name."""

    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


class Paper:
    """Plain text: no colour, no box drawing, one thing after the other."""

    def __init__(self, stream: TextIO, width: int = 80, wipe: str = "") -> None:
        """Write to `stream`, in lines of at most `width` columns; `wipe` clears its screen."""
        self.stream = stream
        self.wipe = wipe
        self.width = max(NARROWEST, min(width, WIDEST))
        self._at_gap = True

    def gap(self) -> None:
        """Leave one line free, never two."""
        if not self._at_gap:
            self.stream.write("\n")
        self._at_gap = True

    def title(self, text: str) -> None:
        """Begin something new."""
        self.gap()
        self.text(text, Style.TITLE)

    def head(self, text: str) -> None:
        """Begin a part."""
        self.gap()
        self.text(text, Style.HEAD)

    def text(self, text: str, style: Style = Style.PLAIN) -> None:
        """Write a paragraph."""
        self._wrapped(text, style)

    def item(self, text: str, mark: str = "-", style: Style = Style.PLAIN) -> None:
        """Write one entry of a list, its lines set in under each other."""
        self._wrapped(text, style, f"{mark} ", " " * (len(mark) + 1))

    def under(self, text: str, style: Style = Style.PLAIN, depth: int = 2) -> None:
        """Write something that belongs to the entry above."""
        self._wrapped(text, style, " " * depth, " " * depth)

    def hung(self, text: str, depth: int, style: Style = Style.PLAIN) -> None:
        """Write an entry whose further lines are set in by `depth`."""
        first = " " * (len(text) - len(text.lstrip()))
        self._wrapped(text.lstrip(), style, first, " " * depth)

    def table(self, table: Table) -> None:
        """Write each row as a sentence that names its columns."""
        for first, *rest in table.rows:
            cells = zip(table.heads[1:], rest, strict=True)
            self.item(f"{first}: {', '.join(f'{head} {cell}'.strip() for head, cell in cells)}.")

    def raw(self, text: str) -> None:
        """Write text for machines as it stands."""
        self.stream.write(text)
        self._at_gap = False

    def path(self, path: Path) -> None:
        """Write where something lies: on a line of its own and whole, so that it can be copied."""
        self.raw(f"{self.fitting(str(path))}\n")

    def clear(self) -> None:
        """Put what was written out of sight, where there is a screen."""
        self.stream.write(self.wipe or "\n")
        self._at_gap = True

    def flush(self) -> None:
        """Let everything written so far be seen."""
        self.stream.flush()

    def fitting(self, text: str) -> str:
        """Return `text` in letters that the stream can carry."""
        encoding = getattr(self.stream, "encoding", None) or "utf-8"
        try:
            text.encode(encoding)
        except UnicodeEncodeError:
            return text.translate(_SIMPLE).encode(encoding, "replace").decode(encoding)
        return text

    def lines(self, text: str, first: str = "", rest: str = "") -> list[str]:
        """Return `text` in lines of this page, set in by `first`, then by `rest`."""
        return textwrap.wrap(
            self.fitting(text),
            self.width,
            initial_indent=first,
            subsequent_indent=rest,
            break_on_hyphens=False,
        )

    def _wrapped(self, text: str, style: Style, first: str = "", rest: str = "") -> None:
        for part in text.splitlines():
            for line in self.lines(part, first, rest):
                self._line(line, style)
            first = rest

    def _line(self, line: str, style: Style) -> None:
        del style  # plain text says it in words
        self.stream.write(f"{line}\n")
        self._at_gap = False
