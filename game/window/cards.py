"""The face of a response card in every state it can be in."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import FOCUS_GAP, FOCUS_RING, Mood, Part
from game.window.brush import Brush
from game.window.cardcorner import CORNER, draw_corner
from game.window.cardeffort import FIGURE as _MONEY
from game.window.cardeffort import PAD as _PAD
from game.window.cardeffort import draw_tokens, tokens
from game.window.cardkinds import category
from game.window.cardreason import draw_reason
from game.window.cardtouch import METERS, draw_sign, draw_touch
from game.window.cardtype import TITLE_GAP, Setting, alike, line_rows, title_rows
from game.window.controls import draw_key, key_height, key_width
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Colour, Style
from game.window.ways import Said, said

_RING = 5.0
_HOVER_UP, _CHOSEN_UP = 4.0, 6.0
_PRICES = (_MONEY, theme.FIGURE.at(22, 27), theme.FIGURE.at(20, 25))
_PITCHES = (25.0, 21.0, 18.0)  # of the dots: told at a glance, well enough, or just so
_DOTS_END = 12.0
_KIND = theme.STRONG.at(22, 26)
_SMALL = (theme.CAPTION, theme.CAPTION.at(19, 23), theme.CAPTION.at(17.5, 21))
_MARK = 29.0  # what a bookmark takes in the band, with a gap before and after it
_GLASS = 30.0  # beside the kind, for the hourglass


@dataclass(frozen=True, slots=True)
class CardFace(Part):
    """A card: what it is, what it takes, which meters it touches: 0 not, 1 a little, 2 much.

    `signs` (-1 or 1) tell which way, where the table asked for that help; without `dots` nothing
    is told of what it touches. `why` is the reason it cannot be played and `why_icon` its icon
    (lock, clock or check). `kind` finds the colour where the category is printed in another
    language. With little room, as at large text, the line is left out: Enter opens the whole card.
    `aim` is what it is meant for, `promise` that it makes one and when that is due, in several
    ways, the fullest first; `later` marks a card that works ahead of harm with an hourglass. They
    stand in the band where there is room.
    `setting` is how the whole hand is set; without it a card is set by itself.
    """

    category: str
    title: str
    line: str
    effort: int
    money: str
    touches: tuple[int, int, int]
    key: str = ""
    why: str = ""
    why_icon: str = "lock"
    kind: str = ""
    signs: tuple[int, int, int] = (0, 0, 0)
    dots: bool = True
    aim: str = ""
    later: str = ""
    promise: tuple[str, ...] = ()
    setting: Setting | None = None

    @property
    def says(self) -> str:
        """Return every word on it."""
        foot = self.why or f"{self.effort} effort {self.money}"
        promise = self.promise[0] if self.promise else ""
        said_ = (self.category, promise, self.key, self.title, self.line, foot, self.later)
        return " ".join(filter(None, said_))

    @property
    def radius(self) -> float:
        """Return the radius of its corners."""
        return theme.RADIUS_CARD

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the card where it lies, or lifted."""
        place = self._lifted(rect, mood)
        if mood.chosen in (0.0, 1.0):
            key = (self, mood.chosen)
            brush.once(key, place, 8, lambda alone, at: self._whole(alone, at, mood))
        else:
            self._whole(brush, place, mood)

    def draw_under(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the shadow; a card that cannot be played lies flat."""
        if not self.why:
            deep = mood.hover > 0.5 or mood.chosen > 0.5
            brush.shadow(self._lifted(rect, mood), "hover" if deep else "card", self.radius)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the focus ring, outside the red one if the card is chosen."""
        gap = FOCUS_GAP + (_RING if mood.chosen > 0.5 else 0.0)
        place = self._lifted(rect, mood)
        brush.ring(place, theme.ring(mood.ground), FOCUS_RING, gap, self.radius)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether title and foot find room; the title may end in an ellipsis."""
        scale = type_.scale.text
        if written(type_, rect).h < 34 * scale:
            return f"card too low: {self.title!r}"
        foot = tokens(self.effort, rect, scale) + type_.width(self.money, _MONEY) + 2 * _PAD
        return "" if foot <= rect.w else f"card too narrow: {self.title!r}"

    def _whole(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        self._face(brush, rect, mood)
        self._band(brush, rect, mood)
        self._middle(brush, rect)
        self._foot(brush, rect)

    def _lifted(self, rect: Rect, mood: Mood) -> Rect:
        if self.why:
            return rect
        return rect.moved(0, -max(_HOVER_UP * mood.hover, _CHOSEN_UP * mood.chosen))

    def _face(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        if mood.chosen > 0:
            brush.ring(rect, theme.RED, _RING * mood.chosen, 0, self.radius)
        brush.fill(rect, theme.BLOCKED if self.why else theme.SHEET, self.radius)

    def _band(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        kind = category(self.kind or self.category)
        face, text = (theme.BLOCKED_BAND, theme.INK) if self.why else (kind.colour, kind.text)
        high = _band_height(brush.type)
        band = rect.top(high)
        brush.cap(band, face, self.radius)
        side = 25 * brush.scale.text
        middle = band.centre[1]
        brush.icon_at(kind.icon, (rect.x + 14 + side / 2, middle), side, text, 2.2)
        if self.key:
            cap = self._cap(brush.type, band, mood.chosen)
            draw_key(brush, self.key, cap, text, text)
        free = self._free(brush.type, band, mood.chosen)
        if free.w >= 0:
            top = middle - brush.type.line(_KIND) / 2
            brush.words(self.category, rect.x + 14 + side + 10, top, _KIND.on(text))
            self._hourglass(brush, free, text)
            below = not self._promised(brush.type, free) and self._left(brush.type, rect).w > 0
            left = free.x if below else self._pledged(brush, free, text)
            for words in (self.later if self._waits else "", self.aim and f"· {self.aim}"):
                left = self._beside(brush, words, left, free.right, middle, text)
        if mood.chosen > 0:
            draw_corner(brush, rect, mood.chosen)

    def _cap(self, type_: Type, band: Rect, chosen: float) -> Rect:
        """Return where the key stands; the corner of a chosen card pushes it to the left."""
        wide, high = key_width(type_, self.key) + 3, key_height(type_) + 2
        right = band.right - 8 - (CORNER - 12) * type_.scale.text * chosen
        return Rect(right - wide, band.centre[1] - high / 2, wide, high)

    def _free(self, type_: Type, band: Rect, chosen: float) -> Rect:
        """Return what of the band is free between the kind of card and the key."""
        left = band.x + 24 + 25 * type_.scale.text + type_.width(self.category, _KIND)
        left += _GLASS * type_.scale.text if self._waits else 0.0
        right = self._cap(type_, band, chosen).x if self.key else band.right - _PAD
        return Rect(left, band.y, right - 8 - left, band.h)

    def to_set(self, type_: Type, rect: Rect) -> tuple[str, str]:
        """Return title and line; a line more where its promise finds no room in the band."""
        free = self._free(type_, rect.top(_band_height(type_)), 0.0)
        if not self.promise or self._promised(type_, free):
            return self.title, self.line
        return self.title, f"{self.line}\n{self.promise[-1]}"

    def pledged(self, type_: Type, rect: Rect, chosen: float = 0.0) -> Said | None:
        """Return how its promise is told on a card of this size, if it can be."""
        free = self._free(type_, rect.top(_band_height(type_)), chosen)
        return self._promised(type_, free) or self._promised(type_, self._left(type_, rect))

    def _promised(self, type_: Type, free: Rect) -> Said | None:
        return said(type_, self.promise, _SMALL, free.w - _MARK * type_.scale.text)

    def _pledged(self, brush: Brush, free: Rect, text: Colour) -> float:
        """Write that it makes a promise behind a bookmark; return where that ends."""
        scale, middle = brush.scale.text, free.centre[1]
        left = free.x + _MARK * scale
        if not self.promise or left > free.right:
            return free.x
        brush.icon_at("bookmark", (left - 14 * scale, middle), 19 * scale, text, 2.4)
        told = self._promised(brush.type, free)
        if told is None:
            return left
        brush.words(told.words, left, middle - brush.type.line(told.style) / 2, told.style.on(text))
        return left + brush.type.width(*told)

    @property
    def _waits(self) -> bool:
        """Tell whether the hourglass is drawn; a promise and its date need the room more."""
        return bool(self.later) and not self.promise

    def _hourglass(self, brush: Brush, free: Rect, text: Colour) -> None:
        if self._waits:
            scale = brush.scale.text
            brush.icon_at("hourglass", (free.x - 14 * scale, free.centre[1]), 22 * scale, text, 2.2)

    def _beside(
        self, brush: Brush, words: str, left: float, right: float, middle: float, text: Colour
    ) -> float:
        """Write words into the band where they fit; return where what follows can stand."""
        told = said(brush.type, (f" {words}",), _SMALL[:2], right - left)
        if not words or told is None:
            return left
        brush.words(told.words, left, middle - brush.type.line(told.style) / 2, told.style.on(text))
        return left + brush.type.width(*told)

    def _middle(self, brush: Brush, rect: Rect) -> None:
        colour = theme.BLOCKED_TEXT if self.why else theme.INK
        setting, title, lines = self._words(brush.type, rect)
        place = written(brush.type, rect)
        high = brush.type.line(setting.title)
        for row, line in enumerate(title):
            brush.words(line, place.x, place.y + row * high, setting.title.on(colour))
        top = place.y + len(title) * high + TITLE_GAP
        for row, line in enumerate(lines):
            at = top + row * brush.type.line(setting.line)
            brush.words(line, place.x, at, setting.line.on(colour))
        free = self._free(brush.type, rect.top(_band_height(brush.type)), 0.0)
        if not self._promised(brush.type, free):
            self._pledged(brush, self._left(brush.type, rect), colour)

    def _words(self, type_: Type, rect: Rect) -> tuple[Setting, tuple[str, ...], tuple[str, ...]]:
        """Return how it is set, the lines of its title and those under it."""
        place = written(type_, rect)
        setting = self.setting or alike(type_, ((self.title, self.line),), place)
        rows = title_rows(type_, setting.title, place)
        title = type_.even(self.title, setting.title, place.w, rows).lines
        rows = line_rows(type_, setting, title, place)
        lines = type_.wrap(self.line, setting.line, place.w, rows).lines if rows > 0 else ()
        return setting, title, lines

    def _left(self, type_: Type, rect: Rect) -> Rect:
        """Return the line that is free under the words; it has no width where none is."""
        place, high = written(type_, rect), type_.line(_SMALL[1])
        setting, title, lines = self._words(type_, rect)
        used = len(title) * type_.line(setting.title) + len(lines) * type_.line(setting.line)
        wide = place.w if used + TITLE_GAP + high <= place.h else 0.0
        return Rect(place.x - 5 * type_.scale.text, place.bottom - high, wide, high)

    def _foot(self, brush: Brush, rect: Rect) -> None:
        scale = brush.scale.text
        middle = rect.bottom - 27 * scale
        if self.why:
            draw_reason(
                brush, Rect(rect.x + _PAD, middle, rect.w - 2 * _PAD, 0), self.why, self.why_icon
            )
            return
        left = rect.x + draw_tokens(brush, self.effort, rect, middle)
        style = self._price(brush.type, rect)
        brush.words(self.money, left, middle - brush.type.line(style) / 2, style)
        pitch = self._pitch(brush.type, rect, style)
        if self.dots and pitch >= _PITCHES[-1] * scale:
            self._dots(brush, rect.right - _DOTS_END, middle, pitch)

    def _price(self, type_: Type, rect: Rect) -> Style:
        """Return how its price is set: as large as leaves the dots their room."""
        pitches = {style: self._pitch(type_, rect, style) / type_.scale.text for style in _PRICES}
        fits = (style for least in _PITCHES for style in _PRICES if pitches[style] >= least)
        return next(fits, _MONEY)

    def _pitch(self, type_: Type, rect: Rect, price: Style) -> float:
        """Return how far apart the dots stand beside a price that is set like that."""
        scale = type_.scale.text
        taken = tokens(self.effort, rect, scale) + type_.width(self.money, price)
        return min(36.0 * scale, (rect.w - _DOTS_END - taken - 8) / 3)

    def _dots(self, brush: Brush, right: float, middle: float, pitch: float) -> None:
        side = pitch - 3
        for i, (icon, touched) in enumerate(zip(METERS, self.touches, strict=True)):
            at = (right - side / 2 - (2 - i) * pitch, middle)
            draw_touch(brush, icon, at, side, touched)
            if self.signs[i]:
                draw_sign(brush, (at[0] + side * 0.42, at[1] - side * 0.42), side, self.signs[i])


def written(type_: Type, rect: Rect) -> Rect:
    """Return where title and line stand on a card: between its band and its foot."""
    top = rect.y + _band_height(type_) + 9
    foot = rect.bottom - 48 * type_.scale.text
    return Rect(rect.x + _PAD, top, rect.w - 2 * _PAD, foot - top)


def _band_height(type_: Type) -> float:
    return 40 * type_.scale.text
