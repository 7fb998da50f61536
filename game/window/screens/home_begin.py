"""How a game begins: the red button that goes on with one, and the ways to play a new one."""

from dataclasses import dataclass

from game.base.words import _
from game.present.home import ContinueView
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.controls import draw_key, key_height, key_width
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Style

_HEAD = theme.ACTION.at(29, 34)
_UNDER = (theme.CAPTION.at(23, 28), theme.CAPTION.at(21, 26), theme.CAPTION.at(19, 24))


@dataclass(frozen=True, slots=True)
class GoOn(Part):
    """The red button that goes on with the game that was left."""

    game: ContinueView

    @property
    def says(self) -> str:
        """Return its words."""
        return f"{_('Continue')} {self._where} {self.game.who} {self.game.date}"

    @property
    def radius(self) -> float:
        """Return the radius of its corners."""
        return theme.RADIUS_BUTTON

    @property
    def _where(self) -> str:
        return f"{self.game.title} · {self.game.where}"

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the field, then what it does and which game it goes on with."""
        face = theme.RED2 if mood.hover > 0.5 or mood.pressed else theme.RED
        brush.fill(rect, face, self.radius)
        type_, inner = brush.type, rect.inset(20, 16)
        head, side = type_.line(_HEAD), 30 * brush.scale.text
        brush.icon_at("player-play", (inner.x + side / 2, inner.y + head / 2), side, theme.SHEET)
        brush.words(_("Continue"), inner.x + side + 16, inner.y, _HEAD.on(theme.SHEET))
        wide, high = key_width(type_, "C"), key_height(type_)
        cap = Rect(inner.right - wide, inner.y + (head - high) / 2, wide, high)
        draw_key(brush, "C", cap, theme.SHEET, theme.SHEET)
        style = self._style(type_, inner.w).on(theme.SHEET)
        for row, line in enumerate(self._lines(type_, style, inner.w)):
            brush.words(line, inner.x, inner.y + head + 8 + row * type_.line(style), style)

    def height(self, type_: Type, wide: float) -> float:
        """Return how high it must be."""
        style = self._style(type_, wide - 40)
        rows = len(self._lines(type_, style, wide - 40))
        return type_.line(_HEAD) + 8 + rows * type_.line(style) + 34

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether its words find room."""
        cut = type_.wrap(self._where, self._style(type_, rect.w - 40), rect.w - 40, 2).cut
        fits = not cut and self.height(type_, rect.w) <= rect.h + 1
        return "" if fits else f"too small to go on: {self._where!r}"

    def _lines(self, type_: Type, style: Style, wide: float) -> tuple[str, ...]:
        """Return its lines; where the teams have long names, the hour of the story is left out."""
        who = " · ".join(part for part in (self.game.who, self.game.date) if part)
        if type_.wrap(who, style, wide, 2).cut:
            who = self.game.who
        texts = (self._where, who)
        return tuple(line for text in texts for line in type_.wrap(text, style, wide, 2).lines)

    def _style(self, type_: Type, wide: float) -> Style:
        steps = tuple(theme.DENSE.at(size, size * 1.2) for size in (25.0, 23.0, 21.0))
        return type_.fit(self._where, steps, wide, 1)[0]


@dataclass(frozen=True, slots=True)
class ModeFace(Part):
    """A way to play: icon, name, what it means, its key. The one chosen stands out by its edge."""

    icon: str
    name: str
    about: str
    key: str
    chosen: bool

    @property
    def says(self) -> str:
        """Return its words."""
        return f"{self.name} {self.about}".strip()

    @property
    def radius(self) -> float:
        """Return the radius of its corners."""
        return theme.RADIUS_BUTTON

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the edge, then the icon, the words and the key."""
        if self.chosen:
            brush.fill(rect, theme.SHEET, self.radius)
            brush.border(rect, theme.INK, 3.0, self.radius)
        else:
            if mood.hover > 0.5 or mood.pressed:
                brush.fill(rect, theme.INSET, self.radius)
            brush.border(rect, theme.RULE2, 2.0, self.radius)
        self._icon(brush, rect)
        wide, high = key_width(brush.type, self.key), key_height(brush.type)
        cap = Rect(rect.right - 20 - wide, rect.centre[1] - high / 2, wide, high)
        draw_key(brush, self.key, cap, theme.INK, theme.INK)
        left = rect.x + self._left(brush.type)
        self._words(brush, Rect(left, rect.y, cap.x - 12 - left, rect.h))

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether its words find room."""
        room = rect.w - self._left(type_) - key_width(type_, self.key) - 32
        high = type_.line(_HEAD) + (type_.line(_UNDER[-1]) if self.about else 0.0)
        wide = type_.width(self.name, _HEAD)
        about = type_.fit(self.about, _UNDER, room, 1)
        fits = wide <= room and high <= rect.h and len(about[1].lines) == 1
        return "" if fits else f"way to play too small: {self.name!r}"

    def _left(self, type_: Type) -> float:
        return 18 + (50 * type_.scale.text + 14 if self.icon else 4)

    def _icon(self, brush: Brush, rect: Rect) -> None:
        if not self.icon:
            return
        reach = 25 * brush.scale.text
        middle = (rect.x + 18 + reach, rect.centre[1])
        if self.chosen:
            brush.disc(middle, reach, theme.INK)
        side = 32 * brush.scale.text
        brush.icon_at(self.icon, middle, side, theme.SHEET if self.chosen else theme.INK)

    def _words(self, brush: Brush, room: Rect) -> None:
        style, about = brush.type.fit(self.about, _UNDER, room.w, 1)
        high = brush.type.line(_HEAD) + (brush.type.line(style) if self.about else 0.0)
        top = room.centre[1] - high / 2 - 1
        brush.words(self.name, room.x, top, _HEAD)
        if self.about:
            brush.words(about.lines[0], room.x, top + brush.type.line(_HEAD), style)
