"""What is set: switches, sliders and fields to write in. Each prints its value as a word."""

from dataclasses import dataclass

from game.base.words import _, n_
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Colour, Ground

_PAD = 16.0
_CARET = 2.0
_FEW = 20  # letters left, from which they are counted


@dataclass(frozen=True, slots=True)
class Entry(Part):
    """A field to write in; `field` names it, the caret stands at the end while it has focus.

    What is written takes as many lines as there is room for. How many letters are left is told on
    its upper edge once they are few.
    """

    field: str
    value: str
    hint: str = ""
    most: int = 2000

    @property
    def says(self) -> str:
        """Return what is written, or what should be; then what is left if that is little."""
        return " ".join(filter(None, (self.value or self.hint, self._left())))

    @property
    def writes(self) -> str:
        """Return the name of the field."""
        return self.field

    def holds(self, text: str) -> str:
        """Return the text up to the most letters."""
        return text[: self.most]

    def high(self, type_: Type, wide: float, rows: int) -> float:
        """Return how high the words stand in a field so wide, in up to so many lines."""
        lines = type_.wrap(self.value, theme.BODY, wide - 2 * _PAD - 4).lines
        return min(rows, max(1, len(lines))) * type_.line(theme.BODY)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the field; of a text too long for it the end while it is written, else the head."""
        brush.fill(rect, theme.SHEET, self.radius)
        brush.border(rect, theme.INK if mood.focus else theme.RULE2, 2.0, self.radius)
        line, left = brush.type.line(theme.BODY), rect.x + _PAD
        shown = self._shown(brush.type, Rect(0, 0, rect.w - 2 * _PAD - 4, rect.h), mood)
        top = rect.centre[1] - len(shown) * line / 2
        if not self.value:
            clear = 3 * _CARET if mood.focus else 0.0  # the caret stands before the hint
            brush.words(self.hint, left + clear, top, theme.BODY.on(theme.INK3))
        for place, words in enumerate(shown):
            brush.words(words, left, top + place * line, theme.BODY)
        if mood.focus:
            last = shown[-1]
            end = left + (brush.type.width(last, theme.BODY) + _CARET if last else 0.0)
            foot = top + len(shown) * line - line
            brush.upright(end, foot + 2, line - 4, _CARET, theme.RED)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring, and over it how many letters are left."""
        Part.draw_focus(self, brush, rect, mood)
        self._tell(brush, rect)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the hint is too wide; what the player writes may be longer."""
        fits = type_.width(self.hint, theme.BODY) + 2 * _PAD + 3 * _CARET <= rect.w
        return (
            "" if fits and type_.line(theme.BODY) <= rect.h else f"field too small: {self.hint!r}"
        )

    def _left(self) -> str:
        """Return how many letters the field still takes, once they are few."""
        left = self.most - len(self.value)
        if left > min(_FEW, self.most // 4):
            return ""
        if left <= 0:
            return _("Full: {n} letters").format(n=self.most)
        return n_("{n} letter left", "{n} letters left", left).format(n=left)

    def _tell(self, brush: Brush, rect: Rect) -> None:
        """Draw that on the upper edge, at the right."""
        said = self._left()
        if not said:
            return
        wide, high = brush.type.width(said, theme.CAPTION), brush.type.line(theme.CAPTION)
        right = rect.right - _PAD
        place = Rect(right - wide - 8, rect.y - high / 2, wide + 16, high)
        brush.fill(place, theme.SHEET, self.radius)
        brush.words(said, right, place.y, theme.CAPTION, 1.0)

    def _shown(self, type_: Type, room: Rect, mood: Mood) -> tuple[str, ...]:
        """Return the lines that there is room for, one at least; spaces at the end count."""
        rows = max(1, int(room.h // type_.line(theme.BODY)))
        if not mood.focus:
            return tuple(type_.wrap(self.value, theme.BODY, room.w, rows).lines) or ("",)
        lines = list(type_.wrap(self.value, theme.BODY, room.w).lines) or [""]
        if len(lines) > 1 and rows == 1:
            return (self._end(type_, room.w),)
        lines[-1] += self.value[len(self.value.rstrip()) :]
        return tuple(lines[-rows:])

    def _end(self, type_: Type, wide: float) -> str:
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
