"""How a kind of card looks: its colour, its icon, the colour of the words on it."""

from game.window import theme
from game.window.theme import CATEGORIES, Category

_UNKNOWN = Category("", theme.INK2, theme.SHEET, "notes")
_KINDS = {
    "fix": "Fix it",
    "say": "Say it",
    "make-up": "Make it up",
    "find-out": "Find out",
    "prepare": "Prepare",
    "guard": "Guard",
}


def category(kind: str) -> Category:
    """Return how a kind of card looks, by its value or its English name."""
    return CATEGORIES.get(_KINDS.get(kind, kind), _UNKNOWN)
