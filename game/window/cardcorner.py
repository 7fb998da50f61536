"""The red corner of a card that was chosen, with its tick."""

from game.window import theme
from game.window.brush import Brush
from game.window.geometry import Rect

CORNER = 56.0  # its side, once it has grown


def draw_corner(brush: Brush, rect: Rect, grown: float) -> None:
    """Draw the corner, `grown` from 0 to 1."""
    scale = brush.scale.text
    side = CORNER * grown * scale
    right, top = rect.right, rect.y
    # Over the ring's inner edge, so that no line of paper shows between two reds.
    brush.polygon(
        [
            (right - side, top - 1),
            (right - 4, top - 1),
            (right + 1, top + 4),
            (right + 1, top + side),
        ],
        theme.RED,
    )
    if grown > 0.8:
        at = (right - 18 * scale, top + 18 * scale)
        brush.icon_at("check", at, 34 * scale, theme.SHEET, 3.6)
