"""The voices of lines in a chart: each has a colour, a dash and a mark of its own."""

from dataclasses import dataclass
from typing import Literal

from game.window import theme
from game.window.brush import Brush
from game.window.theme import Colour

Point = tuple[float, float]
Known = Literal["you", "rival", "best", "history", "sketch", "part"]
Team = Literal["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
Voice = Known | Team


@dataclass(frozen=True, slots=True)
class Look:
    """How a line is drawn."""

    colour: Colour
    thick: float
    dash: Point | None = None


LOOKS: dict[Voice, Look] = {
    "you": Look(theme.RED, 7),
    "rival": Look(theme.INK, 4, (3, 8)),
    "best": Look(theme.GAIN, 4),
    "history": Look(theme.INK3, 4, (12, 9)),
    "sketch": Look(theme.INK, 4, (9, 9)),
    "part": Look(theme.INK2, 3, (2, 7)),
    "second": Look(theme.INK, 4),
    "third": Look(theme.INK2, 4),
    "fourth": Look(theme.INK3, 4),
    "fifth": Look(theme.INK, 3, (16, 7)),
    "sixth": Look(theme.INK2, 3, (16, 7)),
    "seventh": Look(theme.INK3, 3, (16, 7)),
    "eighth": Look(theme.INK, 3, (5, 5)),
}
_SQUARE = ((-6.0, -6.0), (6.0, -6.0), (6.0, 6.0), (-6.0, 6.0))
_CROSS = (
    (-3.0, -10.0), (3.0, -10.0), (3.0, -3.0), (10.0, -3.0), (10.0, 3.0), (3.0, 3.0),
    (3.0, 10.0), (-3.0, 10.0), (-3.0, 3.0), (-10.0, 3.0), (-10.0, -3.0), (-3.0, -3.0),
)  # fmt: skip
_TRIANGLE = ((0.0, -8.0), (8.0, 6.0), (-8.0, 6.0))
_BEAK = ((0.0, 8.0), (8.0, -6.0), (-8.0, -6.0))
_LOZENGE = ((0.0, -8.0), (8.0, 0.0), (0.0, 8.0), (-8.0, 0.0))
SHAPES: dict[Voice, tuple[Point, ...]] = {
    "rival": _CROSS,
    "part": _SQUARE,
    "sketch": _TRIANGLE,
    "second": _SQUARE,
    "third": _TRIANGLE,
    "fourth": _BEAK,
    "fifth": _LOZENGE,
    "sixth": _SQUARE,
    "seventh": _TRIANGLE,
    "eighth": _BEAK,
}


def mark(
    brush: Brush, voice: Voice, at: Point, colour: Colour, ground: Colour, *, chosen: bool
) -> None:
    """Draw the mark of a line at one of its points; yours is larger on the `chosen` turn."""
    if voice == "you":
        if chosen:
            brush.disc(at, 14, colour)
            brush.disc(at, 9, theme.SHEET)
            return
        brush.disc(at, 11, ground)
        brush.disc(at, 8.5, colour)
    elif voice == "best":
        for reach, face in ((11.0, colour), (7.0, theme.SHEET)):
            corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
            brush.polygon([(at[0] + x, at[1] + y) for x, y in corners], face)
    elif voice in SHAPES:
        brush.polygon([(at[0] + x, at[1] + y) for x, y in SHAPES[voice]], colour)
