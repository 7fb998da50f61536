"""How wide columns must be, and how many lines a cell takes, where we cannot measure a font.

Office programs draw with whatever font is installed, so widths are reckoned for a wide one: no
word is torn in two and no line is hidden, and a narrower font leaves a little air.
"""

import re
from collections.abc import Sequence
from textwrap import wrap
from typing import NamedTuple

LETTER = 0.68  # of its size: how wide a letter of a wide, bold font is, in the mean
POINT = 25.4 / 72  # millimetres
PADDING = 4.0  # millimetres of a cell that hold no text
SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)  # of text in a table, in points, the best first


class Fitted(NamedTuple):
    """The widths of columns in millimetres, and the size of their text in points."""

    widths: tuple[float, ...]
    size: float


def fitted(rows: Sequence[Sequence[str]], shares: Sequence[int], whole: float) -> Fitted:
    """Return columns near their `shares` of `whole` millimetres, none narrower than a word of it.

    Text gets smaller where the longest words would not stand beside each other otherwise.
    """
    longest = [max(map(_longest, column)) for column in zip(*rows, strict=True)]
    for size in SIZES:
        least = [PADDING + letters * LETTER * size * POINT for letters in longest]
        if sum(least) <= whole:
            return Fitted(_shared(least, shares, whole), size)
    return Fitted(tuple(whole * one / sum(least) for one in least), SIZES[-1])


def _longest(text: str) -> int:
    return max(map(len, re.split(r"[ \n]", text)))


def _shared(least: Sequence[float], shares: Sequence[int], whole: float) -> tuple[float, ...]:
    """Return every column as wide as its share, or as it must be at the cost of the others."""
    tight: set[int] = set()
    while True:
        loose = [at for at in range(len(least)) if at not in tight]
        left = whole - sum(least[at] for at in tight)
        total = sum(shares[at] for at in loose)
        widths = {at: left * shares[at] / total for at in loose}
        narrow = {at for at, width in widths.items() if width < least[at]}
        if not narrow:
            return tuple(widths.get(at, one) for at, one in enumerate(least))
        tight |= narrow


def lines(text: str, letters: int) -> int:
    """Return how many lines a text takes in a column of so many letters."""
    return sum(max(1, len(wrap(line, letters))) for line in text.splitlines() or [""])
