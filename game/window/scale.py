"""How design pixels become pixels of this window: never stretched, rounded once."""

from dataclasses import dataclass, field
from math import ceil

from game.window.geometry import Rect

WIDE, HIGH = 1920.0, 1080.0
TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)
SMALLEST = (640, 360)


@dataclass(frozen=True, slots=True)
class Scale:
    """A window's size in pixels and how large its reader wants the words."""

    width: int = 1920
    height: int = 1080
    text: float = 1.0
    factor: float = field(init=False, compare=False)
    canvas: Rect = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Work out pixels per design pixel, by the smaller side, and the window in the design.

        The canvas is 1920x1080, or more on one side.
        """
        factor = min(self.width / WIDE, self.height / HIGH)
        object.__setattr__(self, "factor", factor)
        object.__setattr__(self, "canvas", Rect(0, 0, self.width / factor, self.height / factor))

    @property
    def margin(self) -> float:
        """Return the side margin: 48, plus a part of any extra width up to 5 % of it."""
        spare = self.canvas.w - WIDE
        return 48.0 + min(spare / 2, self.canvas.w * 0.05)

    @property
    def roomy(self) -> bool:
        """Tell whether the full arrangement fits; if not, screens show less at a time."""
        return self.text < 1.5 and self.width / self.height > 1.5

    def px(self, length: float) -> int:
        """Return a length or place in whole pixels."""
        return round(length * self.factor)

    def hair(self, thick: float) -> int:
        """Return the thickness of a rule, never under one pixel."""
        return max(1, round(thick * self.factor))

    def border(self, thick: float) -> int:
        """Return the thickness of a control's border, never under one and a half pixels."""
        return max(1 if thick < 1.5 else 2, ceil(thick * self.factor - 0.5))

    def box(self, rect: Rect) -> tuple[int, int, int, int]:
        """Return a box in whole pixels; boxes that touch in the design touch on the screen."""
        left, top = self.px(rect.x), self.px(rect.y)
        return left, top, self.px(rect.right) - left, self.px(rect.bottom) - top

    def point(self, x: int, y: int) -> tuple[float, float]:
        """Return where a pixel lies in the design."""
        return x / self.factor, y / self.factor

    def larger(self) -> "Scale":
        """Return the next larger text size, or the same at the end."""
        return self._text(next((t for t in TEXT_SIZES if t > self.text), TEXT_SIZES[-1]))

    def smaller(self) -> "Scale":
        """Return the next smaller text size, or the same at the end."""
        return self._text(next((t for t in TEXT_SIZES[::-1] if t < self.text), TEXT_SIZES[0]))

    def plain(self) -> "Scale":
        """Return the text size as designed."""
        return self._text(1.0)

    def sized(self, width: int, height: int) -> "Scale":
        """Return the scale of a window of another size."""
        return Scale(max(width, SMALLEST[0]), max(height, SMALLEST[1]), self.text)

    def _text(self, text: float) -> "Scale":
        return Scale(self.width, self.height, text)
