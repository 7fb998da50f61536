"""Why a card cannot be played, at its foot."""

from game.window import theme
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.text import Lines, Type
from game.window.theme import Style


def draw_reason(brush: Brush, line: Rect, why: str, icon: str) -> None:
    """Draw why a card cannot be played, behind its icon."""
    side = 25 * brush.scale.text
    brush.icon_at(icon, (line.x + side / 2, line.y), side, theme.INK, 2.2)
    style, lines = reason(brush.type, why, line.w - side - 8)
    high = brush.type.line(style)
    top = line.y - high * len(lines.lines) / 2
    for row, words in enumerate(lines.lines):
        brush.words(words, line.x + side + 8, top + row * high, style)


def reason(type_: Type, why: str, wide: float) -> tuple[Style, Lines]:
    """Return how a reason is set: on one line, or small on two before any of it is left out."""
    style = theme.STRONG.at(22, 28)
    shown = type_.fit(why, (style, style.at(20, 26)), wide, 1)
    return type_.fit(why, (style.at(18.5, 21),), wide, 2) if shown[1].cut else shown
