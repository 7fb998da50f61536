"""Capabilities and queues on their bars: in two lines on a strip, or in one line of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.present.parts import WorkView
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.controls import Flag
from game.window.geometry import Rect
from game.window.label import sign
from game.window.text import Type
from game.window.theme import Colour, Style
from game.window.tones import COLOURS

_THICK = 12.0
LEAST = 0.03  # of a bar, from which what is on its way is drawn
_NAME: Style = theme.CAPTION.at(22, 25).on(theme.INK)
_NUMBER: Style = theme.FIGURE.at(25, 27)
_CHANGE: Style = theme.FIGURE.at(23, 28)
_MARK: Style = theme.KEY.at(18, 22)


@dataclass(frozen=True, slots=True)
class WorkBar(Part):
    """A share of a bar, and what is on its way to it as a dashed outline."""

    view: WorkView
    track: Colour = theme.INSET

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the track, what is there, and what is coming."""
        brush.fill(rect, self.track, 3)
        now = min(1.0, self.view.share) * rect.w
        if self.view.share > 0:
            brush.fill(Rect(rect.x, rect.y, max(4.0, now), rect.h), theme.INK, 3)
        if self.view.coming >= LEAST:
            coming = max(8.0, min(self.view.coming * rect.w, rect.w - now))
            brush.dashes(Rect(rect.x + now, rect.y, coming, rect.h), theme.INK, 2.0, 3.0)


@dataclass(frozen=True, slots=True)
class WorkCell(Part):
    """A capability or a queue in two lines: its name, and under it bar, figure and change."""

    view: WorkView
    bar: float  # how long every bar of the strip is
    figures: float  # how wide every figure of the strip is

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return said(self.view)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the name over bar, figure and change."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-6, -2), theme.INSET, self.radius)
        view, type_ = self.view, brush.type
        name = type_.line(_NAME)
        brush.words(view.name, rect.x, rect.y, _NAME)
        if view.note:
            draw_note(brush, view.note, rect.x + type_.width(view.name, _NAME), rect.y, name)
        tall = type_.line(_NUMBER)
        thick = _THICK * brush.scale.text
        bar = Rect(rect.x, rect.y + name + (tall - thick) / 2, self.bar, thick)
        WorkBar(view, theme.RULE if mood.hover > 0.5 else theme.INSET).draw(brush, bar, mood)
        left = bar.right + 8 + self.figures
        brush.words(view.number, left, rect.y + name, _NUMBER, 1.0)
        change = view.change
        if change and change.up is not None:
            style = _CHANGE.on(COLOURS[change.tone])
            top = rect.y + name + (tall - type_.line(style)) / 2
            brush.words(sign(change), left + 8, top, style)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring close around the cell, so that it crosses no neighbour."""
        brush.ring(rect.inset(-7, -3), theme.ring(mood.ground), 3, 0, self.radius)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether name or figure is wider than the cell."""
        wide = max(named(type_, self.view), beside(type_, self.view, self.figures) + self.bar)
        fits = wide <= rect.w + 1 and high(type_) <= rect.h + 1
        return "" if fits else f"cell too small: {self.view.name!r}"


@dataclass(frozen=True, slots=True)
class WorkRow(Part):
    """A capability or a queue on one line: name, bar, figure, change."""

    view: WorkView
    named: float  # how wide the names are
    figures: float  # how wide the figures are

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return said(self.view)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the row around the middle of its height."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-6, 0), theme.INSET, self.radius)
        view, type_, scale, middle = self.view, brush.type, brush.scale.text, rect.centre[1]
        top = middle - type_.line(theme.DENSE) / 2
        brush.words(view.name, rect.x, top, theme.DENSE)
        if view.note:
            left = rect.x + type_.width(view.name, theme.DENSE)
            draw_note(brush, view.note, left, rect.y, rect.h)
        figure = rect.right - 80 * scale
        bar = Rect(rect.x + self.named + 20, middle - 9, 0, 18)
        bar = Rect(bar.x, bar.y, figure - self.figures - 16 - bar.x, bar.h)
        if bar.w > 40:
            WorkBar(view, theme.RULE if mood.hover > 0.5 else theme.INSET).draw(brush, bar, mood)
        top = middle - type_.line(theme.FIGURE) / 2
        brush.words(view.number, figure, top, theme.FIGURE, 1.0)
        change = view.change
        if change and change.up is not None:
            style = _CHANGE.on(COLOURS[change.tone])
            brush.words(sign(change), figure + 10, middle - type_.line(style) / 2, style)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring close around the row, so that it crosses no neighbour."""
        brush.ring(rect.inset(-7, 3), theme.ring(mood.ground), 3, 0, self.radius)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the name runs into the figure or the row is too low."""
        need = named(type_, self.view, theme.DENSE) + self.figures + 96 * type_.scale.text
        low = type_.line(theme.FIGURE) * 0.87 > rect.h + 2
        return "" if need <= rect.w and not low else f"row too small: {self.view.name!r}"


def said(view: WorkView) -> str:
    """Return a capability or a queue in words."""
    change = sign(view.change) if view.change else ""
    return " ".join(filter(None, (view.name, view.note, view.figure, change)))


def beside(type_: Type, view: WorkView, numbers: float) -> float:
    """Return the width of figure and change behind a bar."""
    change = view.change
    moved = type_.width(sign(change), _CHANGE) + 8 if change and change.up is not None else 0.0
    return 8 + numbers + moved


def figures(type_: Type, views: Sequence[WorkView]) -> float:
    """Return the width of the widest figure."""
    return max((type_.width(view.number, theme.FIGURE) for view in views), default=0.0)


def high(type_: Type) -> float:
    """Return how high a cell stands."""
    return type_.line(_NAME) + type_.line(_NUMBER)


def named(type_: Type, view: WorkView, style: Style = _NAME) -> float:
    """Return the width of a name with its mark."""
    mark = 10 + Flag(view.note, style=_MARK).wide(type_) if view.note else 0.0
    return type_.width(view.name, style) + mark


def draw_note(brush: Brush, note: str, left: float, top: float, line: float) -> None:
    """Draw a mark behind a name, in the middle of its line."""
    flag = Flag(note, style=_MARK)
    tall = brush.type.line(_MARK)
    place = Rect(left + 10, top + (line - tall) / 2, flag.wide(brush.type), tall)
    flag.draw(brush, place, Mood())
