"""Words that fill their place: read from the back of a room, they grow with it, not by choice."""

from collections.abc import Sequence

from game.window.box import Frame
from game.window.theme import Style


def steps(frame: Frame, style: Style, sizes: Sequence[float], line: float = 0.94) -> list[Style]:
    """Return a style at sizes that do not grow with the reader's text."""
    part = frame.scale.text
    return [style.at(size / part, size * line / part) for size in sizes]


def filling(frame: Frame, text: str, styles: Sequence[Style], wide: float, high: float) -> Style:
    """Return the first style in which a line of `text` finds room; the last where none does."""
    type_ = frame.type
    fits = (s for s in styles if type_.width(text, s) <= wide and type_.line(s) <= high)
    return next(fits, styles[-1])
