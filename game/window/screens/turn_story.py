"""What is told: the line of the turn, and three columns of what is known, rumoured and unknown."""

from game.present.table import TableView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.geometry import Rect
from game.window.parts import Rule, Words
from game.window.screens.turn_shares import shared
from game.window.screens.turn_told import Told, columns
from game.window.sheets import OVER
from game.window.theme import Style
from game.window.wishes import Look

AREA = "situation"
LARGE = tuple(theme.HEADLINE_M.at(size, size * 1.16) for size in (50, 46, 42, 38, 34, 30))
MIDDLE, SMALL = LARGE[2:], LARGE[-2:]

Steps = tuple[Style, ...]


def line_of(
    frame: Frame, text: str, place: Rect, *, one: Steps = LARGE, two: Steps = MIDDLE
) -> tuple[Box, float]:
    """Return the box of the turn's line and its height: the largest size that fits on a line.

    Where none does, the largest that fits on two.
    """
    type_ = frame.type
    style, lines = type_.fit(text, one, place.w, 1)
    if lines.cut or len(lines.lines) > 1:
        style, lines = type_.fit(text, two, place.w, 2)
    high = type_.line(style) * len(lines.lines)
    part = Words(text, style, rows=2, ellipsis=True)
    return Box("line", place.top(high), part), high


def story(frame: Frame, view: TableView, place: Rect, *, tight: bool = False) -> Boxes:
    """Return the line of the turn over the three columns, side by side.

    Where the columns would be cut, the line is set smaller to make room for them.
    """
    boxes = _told(frame, view, place, (MIDDLE if tight else LARGE, MIDDLE), 4 if tight else 12)
    return _told(frame, view, place, (SMALL, SMALL), 4) if cut(frame, boxes) else boxes


def cut(frame: Frame, boxes: Boxes) -> bool:
    """Tell whether any column is left out in part."""
    told = ((box.part, box.rect) for box in boxes)
    return any(isinstance(part, Told) and part.hidden(frame.type, at) > 0 for part, at in told)


def _told(
    frame: Frame, view: TableView, place: Rect, steps: tuple[Steps, Steps], gap: float
) -> Boxes:
    line, high = line_of(frame, view.line, place, one=steps[0], two=steps[1])
    under = place.below(high + gap)
    told = [Told(column) for column in columns(view)]
    boxes = [_column(part, rect) for part, rect in shared(frame.type, told, under)]
    head = Box("story-rule", Rect(place.x, place.y - 10, place.w, 3), Rule(theme.INK, 2.0))
    return (head, line, *boxes)


def _column(part: Told, rect: Rect) -> Box:
    coding = part.column.coding
    return Box(f"told-{coding}", rect, part, AREA, Look(OVER, f"story {coding}"))
