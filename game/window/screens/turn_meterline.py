"""A meter on one line, and what stands beside any meter: what is asked, what would follow."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.present.parts import Meter, MeterView
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.label import sign
from game.window.text import Type
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.ways import Said, said

ICONS = {Meter.LOYALTY: "heart", Meter.MEDIA: "broadcast", Meter.COST: "coins"}
_SMALL = (theme.CAPTION.at(21, 24), theme.CAPTION.at(19, 22), theme.CAPTION.at(17.5, 21))
_SHORT: Style = theme.FIGURE.at(24, 27)
_LINE = tuple(theme.NUMBER_M.at(size, 50) for size in (52, 46, 40, 34, 30))


def spoken(view: MeterView) -> str:
    """Return all of a meter in words."""
    change = sign(view.change) if view.change else ""
    told = (ways[0] for ways in (view.goal, view.ahead) if ways)
    return " ".join(filter(None, (view.name, view.figure, view.unit, change, *told, view.danger)))


def brief(type_: Type, view: MeterView, wide: float) -> tuple[Said, ...]:
    """Return what stands beside a figure on two lines: what is asked, and what would follow."""
    unit = said(type_, (view.unit, view.name), _SMALL, wide)
    goal = said(type_, view.goal, _SMALL, wide)
    ahead = said(type_, view.ahead, _SMALL, wide)
    if not view.known:
        return tuple(filter(None, (unit, goal)))
    if ahead and view.danger:
        ahead = Said(ahead.words, ahead.style.on(theme.RED))
    change = view.change
    moved = Said(sign(change), _SHORT.on(COLOURS[change.tone])) if change else None
    return tuple(filter(None, (goal or unit, ahead or moved)))


def ahead_wide(type_: Type, view: MeterView) -> float:
    """Return the least width in which what would follow can be told."""
    return type_.width(view.ahead[-1], _SMALL[-1]) if view.ahead else 0.0


def draw_lines(brush: Brush, place: Rect, lines: Sequence[Said]) -> float:
    """Draw lines under each other in the middle of a place; return where the longest ends."""
    type_ = brush.type
    top = place.centre[1] - sum(type_.line(line.style) for line in lines) / 2
    for line in lines:
        brush.words(line.words, place.x, top, line.style)
        top += type_.line(line.style)
    return place.x + max((type_.width(*line) for line in lines), default=0.0)


@dataclass(frozen=True, slots=True)
class MeterLine(Part):
    """A meter on one line, for large words: icon and figure, and two short lines beside them."""

    view: MeterView

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return spoken(self.view)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw icon and figure, and what is asked and what would follow beside them."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-8, -4), theme.INSET, self.radius)
        view, type_, scale = self.view, brush.type, brush.scale.text
        side = 30 * scale
        colour = theme.RED if view.danger else theme.INK2
        brush.icon_at(ICONS[view.meter], (rect.x + side / 2, rect.centre[1]), side, colour, 2.2)
        style = self._style(type_, rect)
        left = rect.x + side + 8
        if view.known:
            top = rect.centre[1] - type_.line(style) / 2
            brush.words(view.figure, left, top, style.on(colour if view.danger else theme.INK))
            left += type_.width(view.figure, style) + 10 * scale
        self._beside(brush, Rect(left, rect.y, rect.right - left, rect.h))

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the figure finds room, and its change or what would follow."""
        wide = type_.width(self.view.figure, self._style(type_, rect))
        need = 48 * type_.scale.text + wide + self._least(type_)
        return "" if need <= rect.w + 1 else f"meter too narrow: {self.view.figure!r}"

    def _least(self, type_: Type) -> float:
        change = self.view.change
        moved = type_.width(sign(change), _SHORT) if change else 0.0
        return max(moved, ahead_wide(type_, self.view))

    def _style(self, type_: Type, rect: Rect) -> Style:
        free = rect.w - 50 * type_.scale.text - self._least(type_)
        return type_.fit(self.view.figure, _LINE, free, 1)[0]

    def _beside(self, brush: Brush, place: Rect) -> None:
        """Draw what is asked and what would follow, and a sign where that is a danger."""
        left = draw_lines(brush, place, brief(brush.type, self.view, place.w))
        side = 28 * brush.scale.text
        if self.view.danger and left + side + 8 <= place.right:
            at = (left + 8 + side / 2, place.centre[1])
            brush.icon_at("alert-triangle", at, side, theme.RED, 2.2)
