"""What a card takes of the effort, at its foot: a disc for each, or a figure for many."""

from game.window import theme
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.tokens import draw_effort

PAD = 16.0  # from the edge of a card to what stands on it
FIGURE = theme.FIGURE.at(25, 30)


def tokens(effort: int, rect: Rect, scale: float) -> float:
    """Return how far from the left of a card its effort goes; `scale` is the text's."""
    side, gap = _sizes(rect, scale)
    if not effort:
        return PAD
    if effort > _most(rect, scale):
        return PAD + 18 * scale + side + 10 * scale
    return PAD + effort * (side + gap) + 9 * scale


def draw_tokens(brush: Brush, effort: int, rect: Rect, middle: float) -> float:
    """Draw a disc an effort, or a figure and one disc if they are many; return their width."""
    scale = brush.scale.text
    side, gap = _sizes(rect, scale)
    left = rect.x + PAD
    if effort > _most(rect, scale):
        brush.words(str(effort), left, middle - brush.type.line(FIGURE) / 2, FIGURE)
        left += brush.type.width(str(effort), FIGURE) + 5 * scale
        draw_effort(brush, (left + side / 2, middle), side, theme.SHEET)
    else:
        for i in range(effort):
            draw_effort(brush, (left + i * (side + gap) + side / 2, middle), side, theme.SHEET)
    return tokens(effort, rect, scale)


def _sizes(rect: Rect, scale: float) -> tuple[float, float]:
    return (24 * scale, 5 * scale) if rect.w / scale >= 300 else (20 * scale, 2 * scale)


def _most(rect: Rect, scale: float) -> int:
    return 4 if rect.w / scale >= 300 else 2
