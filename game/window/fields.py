"""What is set: switches, sliders and fields to write in. Each prints its value as a word."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Colour, Ground

_PAD = 16.0
_CARET = 2.0


@dataclass(frozen=True, slots=True)
class Entry(Part):
    """A field to write in; `field` names it, the caret stands at the end while it has focus."""

    field: str
    value: str
    hint: str = ""
    most: int = 2000

    @property
    def says(self) -> str:
        """Return what is written, or what should be."""
        return self.value or self.hint

    @property
    def writes(self) -> str:
        """Return the name of the field."""
        return self.field

    def holds(self, text: str) -> str:
        """Return the text up to the most letters."""
        return text[: self.most]

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the field; of a long text the end is shown."""
        brush.fill(rect, theme.SHEET, self.radius)
        brush.border(rect, theme.INK if mood.focus else theme.RULE2, 2.0, self.radius)
        top = rect.centre[1] - brush.type.line(theme.BODY) / 2
        shown = self._shown(brush.type, rect.w - 2 * _PAD - 4)
        left = rect.x + _PAD
        if not self.value:
            clear = 3 * _CARET if mood.focus else 0.0  # the caret stands before the hint
            brush.words(self.hint, left + clear, top, theme.BODY.on(theme.INK3))
        brush.words(shown, left, top, theme.BODY)
        if mood.focus:
            end = left + (brush.type.width(shown, theme.BODY) + _CARET if shown else 0.0)
            brush.upright(end, top + 2, brush.type.line(theme.BODY) - 4, _CARET, theme.RED)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the hint is too wide; what the player writes may be longer."""
        fits = type_.width(self.hint, theme.BODY) + 2 * _PAD + 3 * _CARET <= rect.w
        return (
            "" if fits and type_.line(theme.BODY) <= rect.h else f"field too small: {self.hint!r}"
        )

    def _shown(self, type_: Type, wide: float) -> str:
        shown = self.value
        while shown and type_.width(shown, theme.BODY) > wide:
            shown = shown[1:]
        return shown


def _face(brush: Brush, rect: Rect, mood: Mood) -> tuple[Colour, Colour]:
    text, edge, over = _COLOURS[mood.ground]
    if mood.hover > 0.5:
        brush.fill(rect, over, theme.RADIUS_SHEET)
    return text, edge


_COLOURS: dict[Ground, tuple[Colour, Colour, Colour]] = {
    "paper": (theme.INK, theme.RULE2, theme.INSET),
    "table": (theme.TPAPER, theme.TLINE, theme.TABLE3),
}
