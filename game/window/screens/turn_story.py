"""What is told: the line of the turn, and three columns of what is known, rumoured and unknown."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.words import _, n_
from game.present.table import TableView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import DASH, DOTS, Brush
from game.window.geometry import Rect
from game.window.parts import Coding, Rule, Words
from game.window.sheets import OVER
from game.window.text import Type
from game.window.theme import Style
from game.window.wishes import Look

AREA = "situation"
_LINES = tuple(theme.HEADLINE_M.at(size, size * 1.16) for size in (50, 46, 42, 38, 34, 30))
_ITEM: Style = theme.BODY
_GAP, _INDENT = 7.0, 20.0
_APART = 28.0
_SHARES = (  # widths of the columns to try; the first where all is told in any
    (1.08, 1.04, 1.08),
    *((a, b, 3.2 - a - b) for a in (1.2, 1.0, 1.4, 1.6, 0.7) for b in (1.2, 1.0, 0.8, 1.4, 1.7)),
)


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
    most: int = 9
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
            brush.paragraph(self.column.none, body, _ITEM.on(theme.INK3), 1)
            return
        top, high = body.y, type_.line(_ITEM)
        shown, rest = self._fitted(type_, body)
        if rest and not self.headed:
            side = 26 * scale
            at = (body.right - side / 2, body.bottom - side / 2)
            brush.icon_at("chevron-down", at, side, theme.RED2, 2.4)
        for lines in shown:
            brush.disc((body.x + 4 * scale, top + high / 2), 3.5 * scale, theme.INK)
            for line in lines:
                brush.words(line, body.x + _INDENT * scale, top, _ITEM)
                top += high
            top += _GAP

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether not even one line fits; longer texts end in an ellipsis."""
        low = self._body(type_, rect).h < type_.line(_ITEM) - 1
        return f"column too low: {self.column.name!r}" if low else ""

    def cut(self, type_: Type, rect: Rect) -> bool:
        """Tell whether there is more than fits."""
        return bool(self._fitted(type_, self._body(type_, rect))[1])

    def _head(self, brush: Brush, rect: Rect) -> None:
        scale, high = brush.scale.text, brush.type.line(theme.LABEL)
        middle = rect.y + high / 2
        side = 25 * scale
        colour = theme.INK if self.column.coding == "known" else theme.INK2
        brush.icon_at(self.column.icon, (rect.x + side / 2, middle), side, colour, 2.2)
        brush.words(self.column.name, rect.x + side + 11, rect.y, theme.LABEL.on(colour))
        rest = self._fitted(brush.type, self._body(brush.type, rect))[1]
        if rest:
            style = theme.KEY.on(theme.RED2)
            brush.words(rest, rect.right, rect.y, style, 1.0)
        y = rect.y + high + 8
        if self.column.coding == "known":
            brush.rule(rect.x, y, rect.w, 3, theme.INK)
        else:
            dash = DASH if self.column.coding == "rumour" else DOTS
            brush.broken((rect.x, y), (rect.right, y), 3, theme.RULE2, dash)

    def _body(self, type_: Type, rect: Rect) -> Rect:
        return rect.below(type_.line(theme.LABEL) + 20) if self.headed else rect

    def _fitted(self, type_: Type, body: Rect) -> tuple[list[tuple[str, ...]], str]:
        """Return the lines of each item that fits, and how to tell of the rest."""
        items, high = self.column.items, type_.line(_ITEM)
        wide = body.w - (_INDENT if self.headed else _INDENT + 34) * type_.scale.text
        shown: list[tuple[str, ...]] = []
        cut, left = False, body.h
        most = min(self.most, len(items), max(1, int((left + _GAP + 1) / (high + _GAP))))
        for place, item in enumerate(items[:most]):
            rows = max(1, int((left - (most - place - 1) * (high + _GAP) + 1) / high))
            found = type_.wrap(item, _ITEM, wide, rows)
            shown.append(found.lines)
            cut = cut or found.cut
            left -= len(found.lines) * high + _GAP
        more = len(items) - len(shown)
        if more:
            return shown, n_("{n} more", "{n} more", more).format(n=more)
        return shown, _("read on") if cut else ""


def line_of(
    frame: Frame, text: str, place: Rect, *, small: bool = False, tight: bool = False
) -> tuple[Box, float]:
    """Return the box of the turn's line at the largest size that fits, and its height."""
    type_ = frame.type
    style, lines = type_.fit(text, _LINES[2:] if tight else _LINES, place.w, 1)
    if lines.cut or len(lines.lines) > 1:
        style, lines = type_.fit(text, _LINES[-2:] if small else _LINES[2:], place.w, 2)
    high = type_.line(style) * len(lines.lines)
    part = Words(text, style, rows=2, ellipsis=True)
    return Box("line", place.top(high), part), high


def story(frame: Frame, view: TableView, place: Rect, *, tight: bool = False) -> Boxes:
    """Return the line of the turn over the three columns, side by side."""
    line, high = line_of(frame, view.line, place, tight=tight)
    under = place.below(high + (4 if tight else 12))
    told = [Told(column, 1 if frame.scale.low else 9) for column in columns(view)]
    shares = _shares(frame.type, told, under)
    boxes = [
        _column(part, rect) for part, rect in zip(told, under.across(shares, _APART), strict=True)
    ]
    head = Box("story-rule", Rect(place.x, place.y - 10, place.w, 3), Rule(theme.INK, 2.0))
    return (head, line, *boxes)


def _shares(type_: Type, told: Sequence[Told], place: Rect) -> tuple[float, ...]:
    """Return the widths at which the fewest columns are cut; the first of these where many do."""

    def cut(shares: tuple[float, ...]) -> int:
        places = place.across(shares, _APART)
        return sum(part.cut(type_, rect) for part, rect in zip(told, places, strict=True))

    return min(_SHARES, key=cut)


def _column(part: Told, rect: Rect) -> Box:
    coding = part.column.coding
    return Box(f"told-{coding}", rect, part, AREA, Look(OVER, f"story {coding}"))
