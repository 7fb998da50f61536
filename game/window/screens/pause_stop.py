"""A turn that can be gone back to, as a row."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.faces import RewindStop
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Style

_PLAYED: Style = theme.DENSE.at(24, 29).on(theme.INK2)


@dataclass(frozen=True, slots=True)
class Stop(Part):
    """A turn: its number on a disc, when it was, what was played."""

    view: RewindStop

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return f"{self.view.label} {self.view.played}"

    def height(self, type_: Type) -> float:
        """Return how high it stands."""
        return type_.line(theme.STRONG) + type_.line(_PLAYED) + 26 * type_.scale.text

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the disc, the two lines, and a rule under them."""
        if mood.hover > 0.5 or mood.pressed:
            brush.fill(rect, theme.INSET, self.radius)
        scale, type_ = brush.scale.text, brush.type
        middle = rect.centre[1]
        brush.disc((rect.x + 34 * scale, middle), 20 * scale, theme.INK)
        number = theme.FIGURE.on(theme.SHEET)
        top = middle - type_.line(number) / 2
        brush.words(str(self.view.turn), rect.x + 34 * scale, top, number, 0.5)
        left = rect.x + 74 * scale
        side = 28 * scale
        room = Rect(left, 0, rect.right - left - side - 24, 0)
        top = middle - (type_.line(theme.STRONG) + type_.line(_PLAYED)) / 2
        for words, style in ((self.view.label, theme.STRONG), (self.view.played, _PLAYED)):
            brush.paragraph(words, Rect(room.x, top, room.w, 0), style, 1)
            top += type_.line(style)
        brush.icon_at("rotate", (rect.right - 12 - side / 2, middle), side, theme.INK2, 2.0)
        brush.rule(rect.x, rect.bottom - 2, rect.w, 2, theme.RULE)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring close around the row, so that it crosses no neighbour."""
        brush.ring(rect.inset(3), theme.ring(mood.ground), 3, 0, self.radius)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the row is too low; what is long ends in an ellipsis."""
        return "" if self.height(type_) <= rect.h + 1 else f"turn too high: {self.view.label!r}"
