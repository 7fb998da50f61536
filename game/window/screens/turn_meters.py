"""The three meters, each with its change and its way so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.present.parts import Meter, MeterView
from game.window import theme
from game.window.box import Box, Boxes, Mood, Part
from game.window.brush import Brush
from game.window.charts import Spark
from game.window.geometry import Rect
from game.window.parts import Upright
from game.window.screens.turn_label import draw_label, sign
from game.window.sheets import OVER
from game.window.text import Type
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.wishes import Look

AREA = "meters"
SEEN = "seen"  # the look that names the number in focus, or the last that was
DASH = "–"
ICONS = {Meter.LOYALTY: "heart", Meter.MEDIA: "broadcast", Meter.COST: "coins"}
BIG = tuple(theme.NUMBER_XL.at(size, size * 0.905) for size in (84, 74, 66, 58, 50, 44))
_UNIT: Style = theme.CAPTION.at(24, 27)
_CHANGE: Style = theme.FIGURE.at(27, 31)
_DANGER = (theme.CAPTION.at(22, 25), theme.CAPTION.at(21, 24))
_SMALL: Style = theme.CAPTION.at(21, 24)
_SHORT: Style = theme.FIGURE.at(24, 27)
_LINE = tuple(theme.NUMBER_M.at(size, 50) for size in (52, 46, 40, 34, 30))


@dataclass(frozen=True, slots=True)
class MeterFace(Part):
    """A meter: figure, unit, change, and its trace or, where it is in danger, what that means."""

    view: MeterView
    steps: tuple[Style, ...] = BIG

    @property
    def says(self) -> str:
        """Return all of it in words."""
        view = self.view
        change = sign(view.change) if view.change else ""
        return " ".join(filter(None, (view.name, view.figure, view.unit, change, view.danger)))

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw label, figure, unit and change, then the trace or the danger."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-8, -4), theme.INSET, self.radius)
        view, type_ = self.view, brush.type
        draw_label(brush, rect, ICONS[view.meter], view.name)
        top = rect.y + type_.line(theme.LABEL) + 4
        style = self._style(type_, rect)
        high = type_.line(self.steps[0])
        wide = self._figure(brush, rect.x, top + (high - type_.line(style)) / 2, style)
        left = wide + 14 if wide else 0.0
        self._beside(brush, Rect(rect.x + left, top, rect.w - left, high))
        foot = Rect(rect.x, top + high, rect.w, rect.bottom - top - high)
        if view.danger:
            rows = max(1, int(foot.h / type_.line(_DANGER[0]) + 0.1))
            said, lines = type_.fit(view.danger, _DANGER, foot.w, rows)
            for row, line in enumerate(lines.lines[:rows]):
                brush.words(line, foot.x, foot.y + row * type_.line(said), said.on(theme.RED))
        elif foot.h >= 34:
            values = () if view.figure == DASH else view.trace
            high = min(48.0, foot.h)
            place = Rect(foot.x + 6, foot.bottom - high, foot.w - 12, high)
            Spark(values, view.turns, 0.0, 1.0).draw(brush, place, mood)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the figure and what stands beside it find room."""
        style = self._style(type_, rect)
        if type_.line(theme.LABEL) + 4 + type_.line(self.steps[0]) > rect.h + 1:
            return f"meter too low: {self.view.name!r}"
        wide = type_.width(self.view.figure, style) + 14
        word = max((type_.width(w, _UNIT) for w in self.view.unit.split()), default=0.0)
        return "" if wide + word <= rect.w + 1 else f"meter too narrow: {self.view.figure!r}"

    def _style(self, type_: Type, rect: Rect) -> Style:
        change = sign(self.view.change) if self.view.change else ""
        beside = type_.width(change, _CHANGE)
        beside = max([beside, *(type_.width(word, _UNIT) for word in self.view.unit.split())])
        return type_.fit(self.view.figure, self.steps, rect.w - beside - 14, 1)[0]

    def _figure(self, brush: Brush, x: float, top: float, style: Style) -> float:
        if self.view.figure == DASH:
            return 0.0
        colour = theme.RED if self.view.danger else theme.INK
        brush.words(self.view.figure, x, top, style.on(colour))
        return brush.type.width(self.view.figure, style)

    def _beside(self, brush: Brush, place: Rect) -> None:
        type_, change = brush.type, self.view.change
        unit = type_.even(self.view.unit, _UNIT, place.w).lines
        high = type_.line(_UNIT) * len(unit) + (type_.line(_CHANGE) if change else 0.0)
        top = place.centre[1] - high / 2
        for row, line in enumerate(unit):
            brush.words(line, place.x, top + row * type_.line(_UNIT), _UNIT)
        if change:
            style = _CHANGE.on(COLOURS[change.tone])
            brush.words(sign(change), place.x, top + type_.line(_UNIT) * len(unit), style)


@dataclass(frozen=True, slots=True)
class MeterLine(Part):
    """A meter on one line, for large words: icon, figure, name, change."""

    view: MeterView

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return MeterFace(self.view).says

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw icon and figure, and beside them the name over unit and change."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-8, -4), theme.INSET, self.radius)
        view, type_, scale = self.view, brush.type, brush.scale.text
        side = 30 * scale
        colour = theme.RED if view.danger else theme.INK2
        brush.icon_at(ICONS[view.meter], (rect.x + side / 2, rect.centre[1]), side, colour, 2.2)
        style = self._style(type_, rect)
        left = rect.x + side + 8
        if view.figure != DASH:
            top = rect.centre[1] - type_.line(style) / 2
            brush.words(view.figure, left, top, style.on(colour if view.danger else theme.INK))
            left += type_.width(view.figure, style) + 10 * scale
        self._beside(brush, Rect(left, rect.y, rect.right - left, rect.h))

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the figure and its change find room."""
        wide = type_.width(self.view.figure, self._style(type_, rect))
        need = 48 * type_.scale.text + wide + self._change(type_)
        return "" if need <= rect.w + 1 else f"meter too narrow: {self.view.figure!r}"

    def _change(self, type_: Type) -> float:
        change = self.view.change
        return type_.width(sign(change), _SHORT) if change else 0.0

    def _style(self, type_: Type, rect: Rect) -> Style:
        free = rect.w - 48 * type_.scale.text - self._change(type_)
        return type_.fit(self.view.figure, _LINE, free, 1)[0]

    def _beside(self, brush: Brush, place: Rect) -> None:
        """Draw the unit, if it fits on a line, over the change."""
        type_, change = brush.type, self.view.change
        lines: list[tuple[str, Style]] = []
        for words in (self.view.unit, self.view.name):
            if words and type_.width(words, _SMALL) <= place.w:
                lines.append((words, _SMALL))
                break
        if change:
            lines.append((sign(change), _SHORT.on(COLOURS[change.tone])))
        top = place.centre[1] - sum(type_.line(style) for _words, style in lines) / 2
        left = place.x
        for words, style in lines:
            brush.words(words, place.x, top, style)
            left = max(left, place.x + type_.width(words, style))
            top += type_.line(style)
        side = 28 * brush.scale.text
        if self.view.danger and left + side + 8 <= place.right:
            at = (left + 8 + side / 2, place.centre[1])
            brush.icon_at("alert-triangle", at, side, theme.RED, 2.2)


def meters(views: Sequence[MeterView], groups: Boxes, places: Sequence[Rect]) -> Boxes:
    """Return the three meters; `groups` stand in the panel of the first."""
    first, *others = (
        meter_box(view, place, MeterFace(view)) for view, place in zip(views, places, strict=True)
    )
    return (first, *groups, *others)


def dividers(places: Sequence[Rect]) -> Boxes:
    """Return the upright rules between the meters' panels."""
    pairs = pairwise(places)
    return tuple(
        Box(f"between-{i}", Rect((a.right + b.x) / 2 - 14, a.y, 2, a.h), Upright())
        for i, (a, b) in enumerate(pairs)
    )


def meter_box(view: MeterView, place: Rect, part: Part) -> Box:
    """Return a meter's box: it explains itself."""
    name = view.meter.value
    return Box(f"meter-{name}", place, part, AREA, Look(OVER, f"why {name}"), seen=Look(SEEN, name))
