"""What the player types, line by line."""

from typing import TextIO

from game.base.words import _
from game.play.attable import LONGEST_NOTE
from game.terminal.paper import Paper

LONGEST = LONGEST_NOTE + 100  # letters of a line, the word before a note among them


class EndedError(Exception):
    """No more input will come; what was decided so far is saved."""


class Keys:
    """Asks for lines: from a terminal, where they can be edited, or from a pipe."""

    def __init__(self, paper: Paper, stream: TextIO) -> None:
        """Read from `stream`; prompts go to `paper`."""
        self.paper = paper
        self.stream = stream
        self.typed = stream.isatty()

    def line(self, prompt: str) -> str:
        """Ask for one line and return it without what cannot be printed.

        Raises:
            EndedError: There is no more input.
        """
        *above, last = self.paper.lines(prompt) or [""]
        for line in above:
            self.paper.raw(f"{line}\n")
        self.paper.flush()
        shown = f"{last} "
        text = printable(self._typed(shown) if self.typed else self._piped(shown))
        if not self.typed:
            self.paper.raw(f"{self.paper.fitting(text)}\n")
        return text.strip()

    def yes(self, question: str) -> bool:
        """Ask a question once; only a yes is a yes."""
        self.paper.text(question)
        return self.line(_("Yes or no?")).lower() in _("y yes ok sure").split()

    def wait(self, prompt: str) -> None:
        """Wait for Enter."""
        self.line(prompt)

    def _typed(self, prompt: str) -> str:
        try:
            return input(prompt)
        except EOFError:
            self.paper.raw("\n")
            raise EndedError from None

    def _piped(self, prompt: str) -> str:
        self.paper.raw(prompt)
        self.paper.flush()
        text = self.stream.readline(LONGEST)
        if not text:
            self.paper.raw("\n")
            raise EndedError
        rest = text
        while len(rest) == LONGEST and not rest.endswith("\n"):
            rest = self.stream.readline(LONGEST)
        return text


def printable(text: str) -> str:
    """Return `text` on one line, without control characters and not longer than a line needs."""
    line = " ".join(text.split())
    return "".join(letter for letter in line if letter.isprintable())[:LONGEST]
