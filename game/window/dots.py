"""What a card touches: a dot for each meter, and its sign where the table asked for that."""

from game.window import theme
from game.window.brush import Brush
from game.window.geometry import Rect

METERS = ("heart", "broadcast", "coins")


def draw_touch(brush: Brush, icon: str, at: tuple[float, float], side: float, touched: int) -> None:
    """Draw one meter's dot: empty, filled, or filled with a ring around it where it is much."""
    if not touched:
        brush.circle(at, side * 0.44, 2, theme.RULE)
        brush.icon_at(icon, at, side * 0.56, theme.RULE2, 2.2)
        return
    if touched > 1:
        brush.circle(at, side / 2 + 1, max(2.0, side * 0.08), theme.INK)
    brush.disc(at, side * 0.38, theme.INK)
    brush.icon_at(icon, at, side * 0.52, theme.SHEET, 2.2)


def draw_sign(brush: Brush, at: tuple[float, float], side: float, way: int) -> None:
    """Draw which way a dot goes, good or bad for the players: a plus or a minus on a small disc."""
    reach = side * 0.3
    brush.disc(at, reach + 2, theme.SHEET)
    brush.disc(at, reach, theme.GAIN if way > 0 else theme.LOSS)
    arm, thick = reach * 1.2, max(2.0, reach * 0.34)
    brush.fill(Rect(at[0] - arm / 2, at[1] - thick / 2, arm, thick), theme.SHEET)
    if way > 0:
        brush.fill(Rect(at[0] - thick / 2, at[1] - arm / 2, thick, arm), theme.SHEET)
