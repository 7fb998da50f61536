"""The points of the timeline: a strip for each, which tells under pointer or focus why."""

from dataclasses import dataclass

from game.present.parts import Tone
from game.present.review import DecisionView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.charts import Timeline
from game.window.geometry import Rect
from game.window.screens import debrief_parts
from game.window.text import Type
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.wishes import Look

_WHEN: Style = theme.LABEL.at(19, 24)
_CARDS: Style = theme.STRONG.at(22, 27)
_CAUSE: Style = theme.DENSE.at(21, 24)
_FIGURE: Style = theme.FIGURE.at(21, 24)
_WIDE, _AIR, _GAP = 520.0, 16.0, 14.0
_LEAST = 4  # rows of a slip: when, what, and two causes


def strips(view: ReviewView, frame: Frame, part: Timeline, place: Rect) -> Boxes:
    """Return a strip for each point of a chart that lies at `place`."""
    turns = part.turn_boxes(frame.type, place) if view.decisions else ()
    return tuple(
        Box(
            strip_id(point),
            turns[point],
            Pointed(each, place, frame.big(_WIDE)),
            wish=Look(debrief_parts.TURN, each.key),
        )
        for each in view.decisions
        for point in each.points
        if point < len(turns)
    )


def strip_id(point: int) -> str:
    """Return the name of the box over a point of the lines."""
    return f"strip-{point}"


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the slip: what, and how much of it at the right."""

    said: str
    style: Style
    amount: str = ""
    tone: Tone = Tone.NEUTRAL

    @property
    def figure(self) -> Style:
        """Return how the amount is written: beside a cause it is a figure like any other."""
        return (_FIGURE if self.style is _CAUSE else self.style).on(COLOURS[self.tone])


@dataclass(frozen=True, slots=True)
class Pointed(Part):
    """What a turn was and what moved it, beside its point while pointer or focus is there."""

    turn: DecisionView
    within: Rect
    wide: float

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the line of the point and the slip beside it, if pointer or focus is on it."""
        if mood.hover <= 0.5 and not mood.focus:
            return
        middle = rect.centre[0]
        brush.broken((middle - 1, self.within.y), (middle - 1, rect.bottom), 2, theme.INK2, (3, 6))
        slip = self.slip(brush.type, rect)
        brush.shadow(slip, "hover", self.radius)
        brush.fill(slip, theme.SHEET, self.radius)
        brush.border(slip, theme.RULE2, 2.0, self.radius)
        inner = slip.inset(_AIR, _AIR / 2)
        top = inner.y
        for row in self._rows(brush.type, slip):
            taken = brush.type.width(row.amount, row.figure) + 12 if row.amount else 0.0
            line, *_more = brush.type.wrap(row.said, row.style, inner.w - taken, 1).lines
            brush.words(line, inner.x, top, row.style)
            brush.words(row.amount, inner.right, top, row.figure, 1.0)
            top += brush.type.line(row.style)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the focus ring around the slip: around its point it would cross what is told."""
        Part.draw_focus(self, brush, self.slip(brush.type, rect), mood)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the slip leaves its chart, or has no room for a cause."""
        slip = self.slip(type_, rect)
        if not self.within.contains(slip, 1.0):
            return "slip of a point outside its chart"
        enough = len(self._rows(type_, slip)) >= min(_LEAST, len(self._told()))
        return "" if enough else "no room for the causes of a point"

    def slip(self, type_: Type, rect: Rect) -> Rect:
        """Return where it lies: beside the point, inside the chart, at the left if at all."""
        wide = min(self.wide, self.within.w / 2 - _GAP)
        middle = rect.centre[0]
        left = middle - _GAP - wide
        left = left if left >= self.within.x else middle + _GAP
        high = sum(type_.line(row.style) for row in self._told()) + _AIR
        return Rect(left, self.within.y + 4, wide, min(high, self.within.h - 8))

    def _rows(self, type_: Type, slip: Rect) -> list[_Row]:
        """Return as many rows as the slip holds; those that count least are left away."""
        rows, free = list[_Row](), slip.h - _AIR
        for row in self._told():
            free -= type_.line(row.style)
            if free < -1:
                break
            rows.append(row)
        return rows

    def _told(self) -> list[_Row]:
        """Return when it was, what was played with its effect, and the largest causes."""
        turn = self.turn
        return [
            _Row(turn.when, _WHEN),
            _Row(turn.cards, _CARDS, turn.effect, turn.tone),
            *(_Row(label, _CAUSE, amount, tone) for label, amount, tone in turn.causes),
        ]
