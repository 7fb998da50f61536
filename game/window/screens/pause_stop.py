"""The turns of the case as rows: those that can be gone back to, the one now, those to come."""

from dataclasses import dataclass

from game.base.words import _
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.faces import RewindStop, TurnAhead
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Colour, Style

_LEFT = 74.0
_PLAYED: Style = theme.DENSE.at(24, 29).on(theme.INK2)


@dataclass(frozen=True, slots=True)
class Stop(Part):
    """A turn: its number on a disc, when it was, what was played."""

    view: RewindStop
    now: bool = False  # it was revealed just now

    @property
    def says(self) -> str:
        """Return all of it in words."""
        here = _here() if self.now else ""
        return " ".join(filter(None, (self.view.label, self.view.played, here)))

    def height(self, type_: Type) -> float:
        """Return how high it stands."""
        return type_.line(theme.STRONG) + type_.line(_PLAYED) + 26 * type_.scale.text

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the disc, the two lines, and a rule under them."""
        if mood.hover > 0.5 or mood.pressed:
            brush.fill(rect, theme.INSET, self.radius)
        scale, type_ = brush.scale.text, brush.type
        middle = rect.centre[1]
        _number(brush, rect, self.view.turn, theme.RED if self.now else theme.INK)
        left = rect.x + _LEFT * scale
        side = 28 * scale
        top = middle - (type_.line(theme.STRONG) + type_.line(_PLAYED)) / 2
        right = rect.right - side - 24
        if self.now:
            right -= _say_here(brush, right, top)
        room = Rect(left, 0, right - left, 0)
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


@dataclass(frozen=True, slots=True)
class Ahead(Part):
    """A turn that is not played yet, on one line; the turn that is on is marked as such."""

    view: TurnAhead
    now: bool

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return f"{self.view.label} {_here()}" if self.now else self.view.label

    def height(self, type_: Type) -> float:
        """Return how high it stands."""
        return max(type_.line(theme.STRONG), 40 * type_.scale.text) + 12 * type_.scale.text

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the disc, the line, and a rule under it."""
        _number(brush, rect, self.view.turn, theme.RED if self.now else None)
        style = theme.STRONG if self.now else theme.STRONG.on(theme.INK2)
        top = rect.centre[1] - brush.type.line(style) / 2
        left, far = rect.x + _LEFT * brush.scale.text, 0.0
        if self.now:
            far = _say_here(brush, rect.right - 12, top)
        brush.paragraph(self.view.label, Rect(left, top, rect.right - far - left, 0), style, 1)
        brush.rule(rect.x, rect.bottom - 2, rect.w, 2, theme.RULE)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the row is too low; what is long ends in an ellipsis."""
        return "" if self.height(type_) <= rect.h + 1 else f"turn too high: {self.view.label!r}"


def _here() -> str:
    """Return what marks the turn that the table is at."""
    return _("you are here")


def _say_here(brush: Brush, right: float, top: float) -> float:
    """Draw that the table is here, up to `right`; return how much room it takes."""
    style = theme.STRONG.on(theme.RED)
    brush.words(_here(), right, top, style, 1.0)
    return brush.type.width(_here(), style) + 24


def _number(brush: Brush, row: Rect, turn: int, face: Colour | None) -> None:
    """Draw the number of a turn on a disc, or in a ring where the turn is still to come."""
    scale = brush.scale.text
    middle = (row.x + 34 * scale, row.centre[1])
    if face:
        brush.disc(middle, 20 * scale, face)
    else:
        brush.circle(middle, 20 * scale, 2.5, theme.RULE2)
    number = theme.FIGURE.on(theme.SHEET if face else theme.INK2)
    top = middle[1] - brush.type.line(number) / 2
    brush.words(str(turn), middle[0], top, number, 0.5)
