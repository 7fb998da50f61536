"""Icons of the game, to be set into a page; and the shapes that stand for teams."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup

from game.library.places import data_folder

START = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"'
LINES = ' fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"'
LINES += ' stroke-linejoin="round">'
SHAPES: Mapping[str, str] = {
    "triangle": '<path d="M12 3 22 21H2z"/>',
    "circle": '<circle cx="12" cy="12" r="10"/>',
    "square": '<path d="M3 3h18v18H3z"/>',
    "diamond": '<path d="M12 1 23 12 12 23 1 12z"/>',
    "hexagon": '<path d="M7 3h10l5 9-5 9H7l-5-9z"/>',
    "cross": '<path d="M9 2h6v7h7v6h-7v7H9v-7H2V9h7z"/>',
    "star": '<path d="m12 1 3 8 8 .5-6.3 5.5 2.3 8-7-4.5L5 23l2.3-8L1 9.5 9 9z"/>',
    "drop": '<path d="M12 1c4 6 7 9 7 14a7 7 0 0 1-14 0c0-5 3-8 7-14z"/>',
}


@lru_cache(maxsize=128)
def icon(name: str) -> Markup:
    """Return an icon; it says nothing by itself, so words stand beside it."""
    path = data_folder("assets") / "icons" / f"{name}.svg"
    inner = _inside(path) if path.is_file() else ""
    return Markup(f"{START}{LINES}{inner}</svg>")  # noqa: S704  # our own file


def shape(name: str) -> Markup:
    """Return the shape of a team."""
    drawn = SHAPES.get(name, SHAPES["circle"])
    return Markup(f'{START} fill="currentColor">{drawn}</svg>')  # noqa: S704  # a constant


def _inside(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return text.partition(">")[2].rpartition("</svg>")[0].strip()
