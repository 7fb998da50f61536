"""A whole arrangement with larger words than the player asked for, where there is room for them.

A projector of 4:3 shows the design small: an arrangement made for large words fills it better.
"""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, replace

from game.window.box import Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.scale import HIGH
from game.window.text import Type

_MOST = 4 / 3


def fitting(frame: Frame) -> Frame:
    """Return the frame to lay out in: with larger words where the window is high for its width."""
    by = _factor(frame)
    if by <= 1.0:
        return frame
    type_ = frame.type.larger(by)
    return Frame(type_.scale, type_, frame.looks)


def fitted(frame: Frame, make: Callable[[Frame], Boxes]) -> Boxes:
    """Return what `make` lays out in the fitting frame, to be drawn as it was measured."""
    by = _factor(frame)
    boxes = make(fitting(frame))
    if by <= 1.0:
        return boxes
    return tuple(replace(b, part=Larger(b.part, by)) if b.part else b for b in boxes)


def _factor(frame: Frame) -> float:
    """Return by how much words can grow before the window is as full as a wide one."""
    if frame.scale.width / frame.scale.height > 1.5:
        return 1.0
    return min(_MOST, max(1.0, frame.canvas.h / frame.scale.text / HIGH))


@dataclass(frozen=True, slots=True)
class Larger(Part):
    """A part as it would be at larger text."""

    part: Part
    by: float

    @property
    def says(self) -> str:
        """Return the words of the part."""
        return self.part.says

    @property
    def radius(self) -> float:
        """Return how round the part is."""
        return self.part.radius

    @property
    def lasts(self) -> float:
        """Return how long the part moves."""
        return self.part.lasts

    @property
    def writes(self) -> str:
        """Return the field of the part."""
        return self.part.writes

    def holds(self, text: str) -> str:
        """Return what the field of the part can hold."""
        return self.part.holds(text)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the part."""
        self.part.draw(self._brush(brush), rect, mood)

    def draw_under(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw what lies under the part."""
        self.part.draw_under(self._brush(brush), rect, mood)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring of the part."""
        self.part.draw_focus(self._brush(brush), rect, mood)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Return what does not fit at larger text."""
        return self.part.spill(type_.larger(self.by), rect)

    def _brush(self, brush: Brush) -> Brush:
        other = copy(brush)
        other.type = brush.type.larger(self.by)
        other.scale = other.type.scale
        return other
