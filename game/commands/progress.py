"""How far a long command has come: one line that is written over, on a terminal only."""

import sys
from typing import Self, TextIO

from game.base.words import _


class Progress:
    """Counts what is done; what it wrote is wiped before anything else is said."""

    def __init__(self, total: int, *, hidden: bool, words: str = "", done: int = 0) -> None:
        """Count from `done` to `total`; `words` say of what, with both names in braces."""
        self.total, self.done, self.width = total, done, 0
        self.words = words or _("Reading and playing cases: {done} of {total} done …")
        self.shown = not hidden and all(map(_is_terminal, (sys.stdout, sys.stderr)))

    def __enter__(self) -> Self:
        self._show()
        return self

    def __exit__(self, *_error: object) -> None:
        self._write("")

    def step(self) -> None:
        """Count one more."""
        self.done += 1
        self._show()

    def say(self, words: str) -> None:
        """Show other words than a count."""
        self._write(words)

    def note(self, words: str) -> None:
        """Leave a line that stays, above the one that is written over."""
        self._write("")
        self._write(f"{words}\n")
        self.width = 0
        self._show()

    def _show(self) -> None:
        self._write(self.words.format(done=self.done, total=self.total))

    def _write(self, words: str) -> None:
        if self.shown:
            sys.stderr.write(f"\r{words.ljust(self.width)}" + ("" if words else "\r"))
            sys.stderr.flush()
            self.width = len(words)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()
