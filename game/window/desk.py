"""What the window remembers of the player's hand and eye: focus, pointer, what was turned to."""

from dataclasses import dataclass, field

from game.window import focus
from game.window.box import Box, Boxes, named, under


@dataclass(slots=True)
class Desk:
    """One screen's focus, pointer and looks; kept while the screen is left and come back to."""

    looks: dict[str, str] = field(default_factory=dict)
    focus: str = ""
    area: str = ""
    hover: str = ""
    pressed: str = ""
    keyed: bool = True
    spoken: str = ""  # the letter of a key that was pressed while no field had focus
    _last: dict[str, str] = field(default_factory=dict)
    _below: dict[int, str] = field(default_factory=dict)
    _layer: int = 0

    def settle(self, boxes: Boxes) -> None:
        """Keep focus on something that exists; give it back when an overlay closes."""
        layer = max((box.layer for box in boxes), default=0)
        if layer != self._layer:
            self._below[self._layer] = self.focus
            kept = self._below.get(layer, "") if layer < self._layer else ""
            self.focus, self._layer = kept or focus.first(boxes), layer
        self.rest(boxes, focus.settled(boxes, self.focus, self.area))

    def rest(self, boxes: Boxes, id_: str) -> Box | None:
        """Move focus to a box; returns it if focus was elsewhere before."""
        box = named(boxes, id_)
        if box is None or not box.stops:
            return None
        moved, self.focus, self.area = self.focus != id_, id_, box.area
        self._last[box.area] = id_
        return box if moved else None

    def tab(self, boxes: Boxes, *, back: bool) -> Box | None:
        """Move focus to the next area."""
        self.keyed = True
        return self.rest(boxes, focus.tab(boxes, self.focus, self._last, back=back))

    def arrow(self, boxes: Boxes, turn: str) -> Box | None:
        """Move focus to the nearest stop in a direction."""
        self.keyed = True
        return self.rest(boxes, focus.arrow(boxes, self.focus, turn))

    def point(self, boxes: Boxes, x: float, y: float) -> Box | None:
        """Note what the pointer is over; returns it."""
        box = under(boxes, x, y)
        self.hover = box.id if box else ""
        return box

    def focused(self, boxes: Boxes) -> Box | None:
        """Return the box that has focus."""
        return named(boxes, self.focus)
