"""What a solid bar and a hatched one mean, where meters are told apart by causes."""

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.parts import Words


class _Swatch(Part):
    """A short bar as the waterfalls draw it."""

    __slots__ = ("good",)

    def __init__(self, good: bool) -> None:
        """Show a gain, or a loss."""
        self.good = good

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Swatch) and other.good == self.good

    def __hash__(self) -> int:
        return hash(self.good)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the bar."""
        if self.good:
            brush.fill(rect, theme.GAIN, 2)
        else:
            brush.hatched(rect)


def legend(frame: Frame, row: Rect) -> Boxes:
    """Return what solid and hatched mean, at the right of a row."""
    type_, boxes, right = frame.type, [], row.right
    for good, said in ((False, _("hurts you")), (True, _("helps you"))):
        wide = type_.width(said, theme.CAPTION) + 2
        place = Rect(right - wide, row.y, wide, row.h)
        words = Words(said, theme.CAPTION, middle=True)
        boxes.append(Box(f"legend-{said}", place, words))
        bar = Rect(
            place.x - frame.big(36), row.centre[1] - frame.big(9), frame.big(26), frame.big(18)
        )
        boxes.append(Box(f"legend-bar-{good}", bar, _Swatch(good)))
        right = bar.x - 22
    return tuple(reversed(boxes))


def legend_wide(frame: Frame) -> float:
    """Return how wide the legend is."""
    said = (_("hurts you"), _("helps you"))
    return sum(frame.type.width(each, theme.CAPTION) + frame.big(36) + 24 for each in said)
