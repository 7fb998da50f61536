"""How good and bad are told: a colour, and never without its triangle or its sign."""

from game.present.parts import ChangeView, Tone
from game.window import theme
from game.window.theme import Colour

COLOURS: dict[Tone, Colour] = {
    Tone.HELPS: theme.GAIN,
    Tone.HURTS: theme.LOSS,
    Tone.NEUTRAL: theme.INK2,
}


def marked(change: ChangeView) -> str:
    """Return a change with its triangle: "▲5"."""
    sign = {True: "▲", False: "▼", None: ""}[change.up]
    return f"{sign}{change.figure}"
