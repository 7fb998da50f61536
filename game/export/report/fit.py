"""How wide columns must be, and how many lines a cell takes, where we cannot measure a font.

Office programs draw with whatever font is installed, so widths are reckoned for a wide one: no
word is torn in two and no line is hidden, and a narrower font leaves a little air.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

LETTER = 0.68  # of its size: how wide a letter of a wide, bold font is, in the mean
POINT = 25.4 / 72  # millimetres
PADDING = 4.0  # millimetres of a cell that hold no text
SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)  # of text in a table, in points, the best first

# How wide letters of Arial, and of the fonts that stand in for it, are in times their size.
_PLAIN, _CAPITAL = 0.556, 0.72
_WIDE = (
    dict.fromkeys("ijl'’|", 0.222)
    | dict.fromkeys("ftI .,:;!/", 0.278)
    | dict.fromkeys("r-()“”", 0.333)
    | dict.fromkeys("ckvxyzsJ", 0.5)
    | {"m": 0.833, "w": 0.722, "M": 0.833, "W": 0.944, "…": 1.0, "—": 1.0}
)


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


def lines(text: str, room: float) -> int:
    """Return how many lines a text takes in so many times the size of its letters."""
    return sum(_broken(line, room) for line in text.splitlines() or [""])


def _broken(text: str, room: float) -> int:
    count, taken, space = 1, 0.0, wide(" ")
    for word in text.split():
        longer = taken + space + wide(word) if taken else wide(word)
        if taken and longer > room:
            count, longer = count + 1, wide(word)
        taken = longer
    return count


def wide(text: str) -> float:
    """Return how wide a text is in a plain sans serif, in times the size of its letters."""
    return sum(_WIDE.get(letter, _CAPITAL if letter.isupper() else _PLAIN) for letter in text)
