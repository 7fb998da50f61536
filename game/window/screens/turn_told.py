"""One way of knowing as a column: its head, its rule, and what stands under it."""

from dataclasses import dataclass

from game.base.words import _, n_
from game.present.table import TableView
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import DASH, DOTS, Brush
from game.window.geometry import Rect
from game.window.parts import Coding
from game.window.text import Type
from game.window.theme import Style

_ICON, _AFTER_ICON = 25.0, 11.0
_APART = 10.0  # between a head and what says that there is more
_GAP, _INDENT = 7.0, 20.0


@dataclass(frozen=True, slots=True)
class Column:
    """One way of knowing: its name, its icon, what stands under it."""

    coding: Coding
    name: str
    icon: str
    items: tuple[str, ...]
    none: str


def columns(view: TableView) -> tuple[Column, Column, Column]:
    """Return the three columns of the situation."""
    return (
        Column("known", _("Known"), "circle-check", view.known, _("Nothing is sure yet.")),
        Column("rumour", _("Rumour"), "ear", view.rumour, _("No rumours go round.")),
        Column("unknown", _("Unknown"), "help", view.unknown, _("No open questions.")),
    )


@dataclass(frozen=True, slots=True)
class Told(Part):
    """A column: its head, its rule, and as much of its items as fits; Enter reads all of it."""

    column: Column
    style: Style = theme.BODY
    headed: bool = True

    @property
    def says(self) -> str:
        """Return all items, whether they fit or not."""
        return " ".join((self.column.name, *(self.column.items or (self.column.none,))))

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw head and rule, then the items."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-8, -6), theme.INSET, self.radius)
        if self.headed:
            self._head(brush, rect)
        type_, scale = brush.type, brush.scale.text
        body = self._body(type_, rect)
        if not self.column.items:
            brush.paragraph(
                self.column.none, body, self.style.on(theme.INK3), self._rows(type_, body)
            )
            return
        top, high = body.y, type_.line(self.style)
        shown, rest = self._fitted(type_, body)
        if rest and not self.headed:
            side = 26 * scale
            at = (body.right - side / 2, body.bottom - side / 2)
            brush.icon_at("chevron-down", at, side, theme.RED2, 2.4)
        for lines in shown:
            brush.disc((body.x + 4 * scale, top + high / 2), 3.5 * scale, theme.INK)
            for line in lines:
                brush.words(line, body.x + _INDENT * scale, top, self.style)
                top += high
            top += _GAP

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether not even one line fits, or the head meets what says that there is more.

        Longer texts end in an ellipsis.
        """
        body = self._body(type_, rect)
        if body.h < type_.line(self.style) - 1:
            return f"column too low: {self.column.name!r}"
        narrow = self.headed and self._head_wide(type_, self._fitted(type_, body)[1]) > rect.w + 1
        return f"column too narrow: {self.column.name!r}" if narrow else ""

    def hidden(self, type_: Type, rect: Rect) -> int:
        """Return how many letters of the items do not fit."""
        shown, rest = self._fitted(type_, self._body(type_, rect))
        if not rest:
            return 0
        told = sum(len(" ".join(lines)) for lines in shown)
        return max(1, sum(map(len, self.column.items)) - told)

    def _head(self, brush: Brush, rect: Rect) -> None:
        scale, high = brush.scale.text, brush.type.line(theme.LABEL)
        middle = rect.y + high / 2
        side = _ICON * scale
        colour = theme.INK if self.column.coding == "known" else theme.INK2
        brush.icon_at(self.column.icon, (rect.x + side / 2, middle), side, colour, 2.2)
        left = rect.x + side + _AFTER_ICON
        brush.words(self.column.name, left, rect.y, theme.LABEL.on(colour))
        rest = self._fitted(brush.type, self._body(brush.type, rect))[1]
        if rest:
            brush.words(rest, rect.right, rect.y, theme.KEY.on(theme.RED2), 1.0)
        y = rect.y + high + 8
        if self.column.coding == "known":
            brush.rule(rect.x, y, rect.w, 3, theme.INK)
        else:
            dash = DASH if self.column.coding == "rumour" else DOTS
            brush.broken((rect.x, y), (rect.right, y), 3, theme.RULE2, dash)

    def _head_wide(self, type_: Type, rest: str) -> float:
        name = _ICON * type_.scale.text + _AFTER_ICON + type_.width(self.column.name, theme.LABEL)
        return name + (_APART + type_.width(rest, theme.KEY) if rest else 0.0)

    def _body(self, type_: Type, rect: Rect) -> Rect:
        return rect.below(type_.line(theme.LABEL) + 20) if self.headed else rect

    def _rows(self, type_: Type, body: Rect) -> int:
        return max(1, int((body.h + 1) / type_.line(self.style)))

    def _fitted(self, type_: Type, body: Rect) -> tuple[list[tuple[str, ...]], str]:
        """Return the lines of each item that fits, and how to tell of the rest."""
        items, high = self.column.items, type_.line(self.style)
        wide = body.w - (_INDENT if self.headed else _INDENT + 34) * type_.scale.text
        shown: list[tuple[str, ...]] = []
        cut, left = False, body.h
        most = min(len(items), max(1, int((left + _GAP + 1) / (high + _GAP))))
        for place, item in enumerate(items[:most]):
            rows = max(1, int((left - (most - place - 1) * (high + _GAP) + 1) / high))
            found = type_.wrap(item, self.style, wide, rows)
            shown.append(found.lines)
            cut = cut or found.cut
            left -= len(found.lines) * high + _GAP
        more = len(items) - len(shown)
        if more:
            return shown, n_("{n} more", "{n} more", more).format(n=more)
        return shown, _("read on") if cut else ""
