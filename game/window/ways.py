"""Several ways to say the same, the fullest first: which of them finds room on a line."""

from collections.abc import Sequence
from typing import NamedTuple

from game.window.text import Type
from game.window.theme import Style


class Said(NamedTuple):
    """Words in the style that they are set in."""

    words: str
    style: Style


def said(type_: Type, ways: Sequence[str], steps: Sequence[Style], wide: float) -> Said | None:
    """Return the fullest words that fit, as large as they do; nothing where none fit."""
    tried = (Said(words, style) for words in ways if words for style in steps)
    return next((each for each in tried if type_.width(*each) <= wide), None)
