"""Named boxes: the one description of a screen that drawing, pressing and tests all read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf
from typing import TYPE_CHECKING

from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.scale import Scale
from game.window.text import Type
from game.window.theme import RADIUS_SHEET, Ground, ring

if TYPE_CHECKING:  # drawing asks for nothing, and the first picture does not wait
    from game.window.wishes import Wish

FOCUS_RING, FOCUS_GAP = 4.0, 4.0


@dataclass(frozen=True, slots=True)
class Mood:
    """How a box stands at this moment; `hover` and `chosen` glide between 0 and 1."""

    hover: float = 0.0
    chosen: float = 0.0
    focus: bool = False
    pressed: bool = False
    ground: Ground = "paper"
    since: float = inf


REST = Mood()


class Part:
    """Something that can be drawn into a box. What it does not override, it does not have."""

    __slots__ = ()

    @property
    def says(self) -> str:
        """Return the words it shows, in reading order."""
        return ""

    @property
    def radius(self) -> float:
        """Return how round its corners are; the focus ring follows."""
        return RADIUS_SHEET

    @property
    def covers(self) -> bool:
        """Tell whether nothing under it shows through."""
        return False

    @property
    def lasts(self) -> float:
        """Return how many milliseconds it moves after the screen opens."""
        return 0.0

    @property
    def writes(self) -> str:
        """Return the name of the field it lets the player write in, if any."""
        return ""

    @property
    def draws(self) -> str:
        """Return the name of the field it lets the player draw in, if any."""
        return ""

    def traced(self, _rect: Rect, _x: float, _y: float, /) -> str:
        """Return what that field holds once a pen is put down there."""
        return ""

    def holds(self, text: str) -> str:
        """Return as much of what is written as its field can hold."""
        return text

    def draw(self, brush: Brush, rect: Rect, mood: Mood, /) -> None:
        """Draw it; a part that draws nothing only says something."""

    def draw_under(self, brush: Brush, rect: Rect, mood: Mood, /) -> None:
        """Draw what lies under it and under its whole area, as a shadow on the neighbours would."""
        return

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood, /) -> None:
        """Draw the focus ring, after everything else so that no neighbour covers it."""
        brush.ring(rect, ring(mood.ground), FOCUS_RING, FOCUS_GAP, self.radius)

    def spill(self, _type: Type, _rect: Rect, /) -> str:
        """Return what does not fit into the box; nothing if all does."""
        return ""


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the screen.

    `area` names the group it has its place in for Tab; a box without one takes no focus.
    Pressing it, or one of its `keys`, answers with `wish`; Enter and the second mouse button
    answer with `enter` where that differs; `seen` is answered when focus comes to rest here.
    `why` says why it cannot be used: its wish is not answered, but it takes focus and can be
    read. `less` and `more` are what the left and right arrows answer on a slider, `up` and
    `down` those that lie across. `layer` above 0 lies over the screen and keeps all keys to
    itself. When the screen opens the box comes from `rises` below, `after` ms. `above` is drawn
    over everything else, even the focus ring, without keeping keys to itself.
    """

    id: str
    rect: Rect
    part: Part | None = None
    area: str = ""
    wish: "Wish | None" = None
    keys: tuple[str, ...] = ()
    why: str = ""
    ground: Ground = "paper"
    layer: int = 0
    chosen: bool = False
    less: "Wish | None" = None
    more: "Wish | None" = None
    up: "Wish | None" = None
    down: "Wish | None" = None
    enter: "Wish | None" = None
    seen: "Wish | None" = None
    rises: float = 0.0
    after: float = 0.0
    above: bool = False

    @property
    def says(self) -> str:
        """Return the words shown in it."""
        return self.part.says if self.part else ""

    @property
    def stops(self) -> bool:
        """Tell whether focus can rest here."""
        return bool(self.area)


Boxes = tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """All a layout may know besides its view: the window, its type, what the player turned to."""

    scale: Scale
    type: Type
    looks: Mapping[str, str] = field(default_factory=dict)

    @property
    def canvas(self) -> Rect:
        """Return the whole window in design pixels."""
        return self.scale.canvas

    @property
    def roomy(self) -> bool:
        """Tell whether the full arrangement fits; if not, show less at a time."""
        return self.scale.roomy

    def look(self, at: str, otherwise: str = "") -> str:
        """Return what the player turned to."""
        return self.looks.get(at, otherwise)

    def big(self, length: float) -> float:
        """Return a length that grows with the reader's text size."""
        return length * self.scale.text


def top_layer(boxes: Boxes) -> Boxes:
    """Return the boxes that can be reached: those of the uppermost layer."""
    highest = max((box.layer for box in boxes), default=0)
    return tuple(box for box in boxes if box.layer == highest)


def under(boxes: Boxes, x: float, y: float) -> Box | None:
    """Return the uppermost box at a point that can be pressed or focused."""
    reachable = (b for b in reversed(top_layer(boxes)) if b.stops or b.wish is not None)
    return next((b for b in reachable if b.rect.holds(x, y)), None)


def named(boxes: Boxes, id_: str) -> Box | None:
    """Return the box of this name."""
    return next((box for box in boxes if box.id == id_), None)
