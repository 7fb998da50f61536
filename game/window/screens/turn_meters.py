"""The three meters, each with its change and its way so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.present.parts import MeterView
from game.window import theme
from game.window.box import Box, Boxes, Mood, Part
from game.window.brush import Brush
from game.window.charts import Spark
from game.window.geometry import Rect
from game.window.label import draw_label, sign
from game.window.parts import Upright
from game.window.screens.turn_meterline import ICONS, ahead_wide, brief, draw_lines, spoken
from game.window.sheets import OVER
from game.window.text import Lines, Type
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.ways import Said, said
from game.window.wishes import Look

AREA = "meters"
SEEN = "seen"  # the look that names the number in focus, or the last that was
BIG = tuple(theme.NUMBER_XL.at(size, size * 0.905) for size in (84, 74, 66, 58, 50, 44))
_UNIT: Style = theme.CAPTION.at(24, 27)
_CHANGE: Style = theme.FIGURE.at(27, 31)
_DANGER = (theme.CAPTION.at(22, 25), theme.CAPTION.at(21, 24), theme.CAPTION.at(19.5, 21.5))
_NOTE = (theme.CAPTION.at(22, 25), theme.CAPTION.at(20, 25))
_SPARK = 34.0  # how high the way of a meter stands at least


@dataclass(frozen=True, slots=True)
class MeterFace(Part):
    """A meter: figure, unit, change, what is asked of it, and its trace.

    Where it is in danger, what that means stands in place of the trace. Where there is no room
    under the figure, what is asked of the meter stands beside it.
    """

    view: MeterView
    steps: tuple[Style, ...] = BIG

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return spoken(self.view)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw label, figure, unit and change, then what is asked, then the trace or the danger."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-8, -4), theme.INSET, self.radius)
        view, type_ = self.view, brush.type
        draw_label(brush, rect, ICONS[view.meter], view.name)
        style, beside, foot = self._places(type_, rect)
        if view.known:
            colour = theme.RED if view.danger else theme.INK
            top = beside.centre[1] - type_.line(style) / 2
            brush.words(view.figure, rect.x, top, style.on(colour))
        note = self._note(type_, foot)
        lines = self._lines(type_, beside.w)
        if self._asked and not note:
            lines = brief(type_, view, beside.w)
        draw_lines(brush, beside, lines)
        if note:
            brush.words(note.words, foot.x, foot.y, note.style)
            foot = foot.below(type_.line(note.style))
        if view.danger:
            said_, danger = _danger(type_, view.danger, foot)
            for row, line in enumerate(danger.lines):
                brush.words(line, foot.x, foot.y + row * type_.line(said_), said_.on(theme.RED))
        elif foot.h >= _SPARK:
            values = view.trace if view.known else ()
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
        if wide + word > rect.w + 1:
            return f"meter too narrow: {self.view.figure!r}"
        _style, beside, foot = self._places(type_, rect)
        untold = self.view.ahead and not self._note(type_, foot)
        hidden = untold and beside.w < ahead_wide(type_, self.view)
        return f"no room for what would follow: {self.view.figure!r}" if hidden else ""

    def _style(self, type_: Type, rect: Rect) -> Style:
        change = sign(self.view.change) if self.view.change else ""
        beside = type_.width(change, _CHANGE)
        beside = max([beside, *(type_.width(word, _UNIT) for word in self.view.unit.split())])
        if not self._note(type_, self._foot(type_, rect)):
            beside = max(beside, ahead_wide(type_, self.view))
        return type_.fit(self.view.figure, self.steps, rect.w - beside - 14, 1)[0]

    def _places(self, type_: Type, rect: Rect) -> tuple[Style, Rect, Rect]:
        """Return the style of the figure, the place beside it and the place under it."""
        style, high = self._style(type_, rect), type_.line(self.steps[0])
        top = rect.y + type_.line(theme.LABEL) + 4
        shown = self.view.known
        left = type_.width(self.view.figure, style) + 14 if shown else 0.0
        beside = Rect(rect.x + left, top, rect.w - left, high)
        return style, beside, self._foot(type_, rect)

    def _foot(self, type_: Type, rect: Rect) -> Rect:
        return rect.below(type_.line(theme.LABEL) + 4 + type_.line(self.steps[0]))

    @property
    def _asked(self) -> tuple[str, ...]:
        """Return what would follow, or what is asked of the meter, if the unit does not say it."""
        view = self.view
        return view.ahead or (() if view.unit in view.goal else view.goal)

    def _note(self, type_: Type, foot: Rect) -> Said | None:
        """Return what is asked or would follow, if it finds room at the foot."""
        found = said(type_, self._asked, _NOTE, foot.w)
        if found is None:
            return None
        rest = foot.below(type_.line(found.style))
        if self.view.danger:
            return None if _danger(type_, self.view.danger, rest)[1].cut else found
        return found if rest.h >= _SPARK else None

    def _lines(self, type_: Type, wide: float) -> tuple[Said, ...]:
        """Return the unit over the change."""
        change = self.view.change
        unit = type_.even(self.view.unit, _UNIT, wide).lines
        moved = (Said(sign(change), _CHANGE.on(COLOURS[change.tone])),) if change else ()
        return (*(Said(line, _UNIT) for line in unit), *moved)


def _danger(type_: Type, words: str, foot: Rect) -> tuple[Style, Lines]:
    """Return the danger of a meter as large as it fits."""
    for style in _DANGER:
        rows = max(1, int(foot.h / type_.line(style) + 0.1))
        lines = type_.wrap(words, style, foot.w, rows)
        if not lines.cut:
            break
    return style, lines


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
