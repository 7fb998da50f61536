"""Kraft case files: the folder with its tab, closed on the shelf or open on the table."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import FOCUS_GAP, FOCUS_RING, Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.paths import rounded
from game.window.text import Type
from game.window.theme import Style

TAB = 30.0
_SLOPE = 15.0
_RADIUS = 8.0
_LABEL: Style = theme.STRONG.at(22, 28)


@dataclass(frozen=True, slots=True)
class Folder(Part):
    """A closed case file. Its box holds the tab too; `tab` says how far along it stands (0 to 1).

    A chosen file takes a red outline: it is the one the next press will open. A grey file cannot be
    opened. `tab_high` is for larger words.
    """

    label: str
    tab: float = 0.0
    tab_wide: float = 200.0
    tab_high: float = TAB
    grey: bool = False

    @property
    def says(self) -> str:
        """Return the label on its tab."""
        return self.label

    @property
    def radius(self) -> float:
        """Return the radius of its corners."""
        return _RADIUS

    def body(self, rect: Rect) -> Rect:
        """Return the folder without its tab."""
        return Rect(rect.x, rect.y + self.tab_high, rect.w, rect.h - self.tab_high)

    def inside(self, rect: Rect) -> Rect:
        """Return where the sheet lies in the folder."""
        return self.body(rect).inset(12)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the folder, raised a little under the pointer."""
        rect = rect.moved(0, -4 * mood.hover)
        body = self.body(rect)
        face = theme.BLOCKED_BAND if self.grey else theme.KRAFT
        if not self.grey:
            brush.shadow(body, "hover" if mood.hover > 0.5 else "card", _RADIUS)
        if mood.chosen > 0.5:
            brush.ring(body, theme.RED, 5, 0, _RADIUS)
            brush.polygon(self._outline(rect, 5), theme.RED)
        brush.fill(body, face, _RADIUS)
        brush.polygon(self._outline(rect, 0), face)
        left = self._left(rect) + _SLOPE + 14
        top = rect.y + 4 + (self.tab_high - brush.type.line(_LABEL)) / 2
        brush.words(self.label, left, top, _LABEL)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the focus ring around tab and folder together."""
        out = FOCUS_GAP + FOCUS_RING / 2 + (5.0 if mood.chosen > 0.5 else 0.0)
        lifted = rect.moved(0, -4 * mood.hover)
        brush.path(self._around(lifted, out), FOCUS_RING, theme.ring(mood.ground))

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the label is wider than the tab."""
        room = self._wide(rect) - 2 * _SLOPE - 24
        return (
            "" if type_.width(self.label, _LABEL) <= room + 24 else f"tab too small: {self.label!r}"
        )

    def _wide(self, rect: Rect) -> float:
        return min(self.tab_wide, rect.w)

    def _left(self, rect: Rect) -> float:
        return rect.x + 13 + (rect.w - 26 - self._wide(rect)) * self.tab

    def _around(self, rect: Rect, out: float) -> list[tuple[float, float]]:
        """Return the closed line around folder and tab, `out` away from both."""
        body = self.body(rect).inset(-out)
        bend = rounded(body.w, body.h, _RADIUS + out, 0.0)[:-1]
        corners = [(body.x + x, body.y + y) for x, y in bend]
        (x0, y0), (x1, y1), (x2, y2), (x3, _foot) = self._outline(rect, out)
        part = (y0 - body.y) / (y0 - y1)
        left, right = x0 + (x1 - x0) * part, x3 + (x2 - x3) * part
        tab = [(left, body.y), (x1, y1), (x2, y2), (right, body.y)]
        return [corners[-1], *tab, *corners]

    def _outline(self, rect: Rect, out: float) -> list[tuple[float, float]]:
        left, wide, foot = self._left(rect), self._wide(rect), rect.y + self.tab_high + 1
        lean = out * 1.15
        return [
            (left - lean, foot),
            (left + _SLOPE - out * 0.5, rect.y - out),
            (left + wide - _SLOPE + out * 0.5, rect.y - out),
            (left + wide + lean, foot),
        ]


@dataclass(frozen=True, slots=True)
class OpenFile(Part):
    """An open file on the table: kraft all around, a spine, and the tab at the upper left."""

    tab_wide: float = 270.0
    tab_high: float = 50.0

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the file; its box holds the tab too."""
        body = Rect(rect.x, rect.y + self.tab_high, rect.w, rect.h - self.tab_high)
        brush.shadow(body, "hover", 12)
        brush.fill(body, theme.KRAFT, 12)
        brush.fill(Rect(body.centre[0] - 3, body.y, 6, body.h), theme.KRAFT2)
        tab = Rect(rect.x, rect.y, self.tab_wide, self.tab_high)
        lean = self.tab_high * 0.72
        brush.polygon(
            [
                (tab.x, tab.bottom + 12), (tab.x, tab.y + lean), (tab.x + 20, tab.y),
                (tab.right - 20, tab.y), (tab.right, tab.y + lean), (tab.right, tab.bottom + 2),
                (tab.x + 12, tab.bottom + 12),
            ],
            theme.KRAFT,
        )  # fmt: skip
