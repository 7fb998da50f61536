"""How the table names its parts: a label behind its icon, a change behind its triangle."""

from dataclasses import dataclass

from game.present.parts import ChangeView
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.theme import Colour

_LABELS = (theme.LABEL, theme.LABEL.at(18, 24), theme.LABEL.at(16, 24))


def sign(change: ChangeView) -> str:
    """Return a change as a triangle and a figure; in words if nothing has changed."""
    if change.up is None:
        return change.spoken
    return f"{'▲' if change.up else '▼'} {change.figure}"


def draw_label(
    brush: Brush, rect: Rect, icon: str, words: str, colour: Colour = theme.INK2
) -> None:
    """Draw an icon and a capital label along the upper edge of a box."""
    side, high = 25 * brush.scale.text, brush.type.line(theme.LABEL)
    middle = rect.y + high / 2
    brush.icon_at(icon, (rect.x + side / 2, middle), side, colour, 2.2)
    style, lines = brush.type.fit(words, _LABELS, rect.w - side - 11, 1)
    brush.words(lines.lines[0], rect.x + side + 11, rect.y, style.on(colour))


@dataclass(frozen=True, slots=True)
class Head(Part):
    """An icon and a capital label."""

    icon: str
    label: str
    colour: Colour = theme.INK2

    @property
    def says(self) -> str:
        """Return the label."""
        return self.label

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw both along the upper edge."""
        draw_label(brush, rect, self.icon, self.label, self.colour)
