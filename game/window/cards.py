"""The face of a response card in every state it can be in."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import FOCUS_GAP, FOCUS_RING, Mood, Part
from game.window.brush import Brush
from game.window.cardtype import TITLE_GAP, Setting, alike, line_rows, title_rows
from game.window.controls import draw_key, key_height, key_width
from game.window.geometry import Rect
from game.window.text import Lines, Type
from game.window.theme import CATEGORIES, Category, Colour, Style
from game.window.tokens import draw_effort

METERS = ("heart", "broadcast", "coins")
_PAD = 16.0
_CORNER = 56.0
_RING = 5.0
_HOVER_UP, _CHOSEN_UP = 4.0, 6.0
_MONEY = theme.FIGURE.at(25, 30)


@dataclass(frozen=True, slots=True)
class CardFace(Part):
    """A card: what it is, what it takes, which meters it touches: 0 not, 1 a little, 2 much.

    `signs` (-1 or 1) tell which way, where the table asked for that help; without `dots` nothing
    is told of what it touches. `why` is the reason it cannot be played and `why_icon` its icon
    (lock, clock or check). `kind` finds the colour where the category is printed in another
    language. With little room, as at large text, the line is left out: Enter opens the whole card.
    `aim` is what it is meant for; it stands in the band where there is room.
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
    setting: Setting | None = None

    @property
    def says(self) -> str:
        """Return every word on it."""
        foot = self.why or f"{self.effort} effort {self.money}"
        return f"{self.category} {self.key} {self.title} {self.line} {foot}"

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
        foot = self._tokens(rect, scale) + type_.width(self.money, _MONEY) + 2 * _PAD
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
        right = self._key(brush, band, text, mood)
        left = rect.x + 14 + side + 10
        style = theme.STRONG.at(22, 26).on(text)
        if left + brush.type.width(self.category, style) <= right - 8:
            brush.words(self.category, left, middle - brush.type.line(style) / 2, style)
            self._aim(brush, left + brush.type.width(self.category, style), right, middle, text)
        if mood.chosen > 0:
            _tick(brush, rect, mood.chosen)

    def _aim(self, brush: Brush, left: float, right: float, middle: float, text: Colour) -> None:
        """Write what it is meant for after its kind, where that fits."""
        said = f" · {self.aim}"
        for style in (theme.CAPTION.on(text), theme.CAPTION.at(19, 23).on(text)):
            if self.aim and left + brush.type.width(said, style) <= right - 8:
                brush.words(said, left, middle - brush.type.line(style) / 2, style)
                return

    def _key(self, brush: Brush, band: Rect, text: Colour, mood: Mood) -> float:
        if not self.key:
            return band.right - _PAD
        wide, high = key_width(brush.type, self.key) + 3, key_height(brush.type) + 2
        right = band.right - 8 - (_CORNER - 12) * brush.scale.text * mood.chosen
        cap = Rect(right - wide, band.centre[1] - high / 2, wide, high)
        draw_key(brush, self.key, cap, text, text)
        return cap.x

    def _middle(self, brush: Brush, rect: Rect) -> None:
        colour = theme.BLOCKED_TEXT if self.why else theme.INK
        type_, place = brush.type, written(brush.type, rect)
        setting = self.setting or alike(type_, ((self.title, self.line),), place)
        rows = title_rows(type_, setting.title, place)
        title = type_.even(self.title, setting.title, place.w, rows).lines
        high = type_.line(setting.title)
        for row, line in enumerate(title):
            brush.words(line, place.x, place.y + row * high, setting.title.on(colour))
        rows = line_rows(type_, setting, title, place)
        if rows > 0:
            under = place.below(len(title) * high + TITLE_GAP)
            brush.paragraph(self.line, under, setting.line.on(colour), rows)

    def _foot(self, brush: Brush, rect: Rect) -> None:
        scale = brush.scale.text
        middle = rect.bottom - 27 * scale
        if self.why:
            _reason(
                brush, Rect(rect.x + _PAD, middle, rect.w - 2 * _PAD, 0), self.why, self.why_icon
            )
            return
        left = rect.x + self._effort(brush, rect, middle)
        top = middle - brush.type.line(_MONEY) / 2
        brush.words(self.money, left, top, _MONEY)
        right = rect.right - 12
        free = right - left - brush.type.width(self.money, _MONEY)
        pitch = min(36.0 * scale, (free - 8) / 3)
        if self.dots and pitch >= 20 * scale:
            self._dots(brush, right, middle, pitch)

    def _effort(self, brush: Brush, rect: Rect, middle: float) -> float:
        """Draw a disc an effort, or a figure and one disc if they are many; return their width."""
        scale = brush.scale.text
        side, gap = self._sizes(rect, scale)
        left = rect.x + _PAD
        if self.effort > self._most(rect, scale):
            style = _MONEY
            brush.words(str(self.effort), left, middle - brush.type.line(style) / 2, style)
            left += brush.type.width(str(self.effort), style) + 5 * scale
            draw_effort(brush, (left + side / 2, middle), side, theme.SHEET)
        else:
            for i in range(self.effort):
                draw_effort(brush, (left + i * (side + gap) + side / 2, middle), side, theme.SHEET)
        return self._tokens(rect, scale)

    def _dots(self, brush: Brush, right: float, middle: float, pitch: float) -> None:
        side = pitch - 3
        for i, (icon, touched) in enumerate(zip(METERS, self.touches, strict=True)):
            at = (right - side / 2 - (2 - i) * pitch, middle)
            draw_touch(brush, icon, at, side, touched)
            if self.signs[i]:
                draw_sign(brush, (at[0] + side * 0.42, at[1] - side * 0.42), side, self.signs[i])

    def _sizes(self, rect: Rect, scale: float) -> tuple[float, float]:
        return (24 * scale, 5 * scale) if rect.w / scale >= 300 else (20 * scale, 2 * scale)

    def _most(self, rect: Rect, scale: float) -> int:
        return 4 if rect.w / scale >= 300 else 2

    def _tokens(self, rect: Rect, scale: float) -> float:
        side, gap = self._sizes(rect, scale)
        if not self.effort:
            return _PAD
        if self.effort > self._most(rect, scale):
            return _PAD + 18 * scale + side + 10 * scale
        return _PAD + self.effort * (side + gap) + 9 * scale


def written(type_: Type, rect: Rect) -> Rect:
    """Return where title and line stand on a card: between its band and its foot."""
    top = rect.y + _band_height(type_) + 9
    foot = rect.bottom - 48 * type_.scale.text
    return Rect(rect.x + _PAD, top, rect.w - 2 * _PAD, foot - top)


_UNKNOWN = Category("", theme.INK2, theme.SHEET, "notes")
_KINDS = {
    "fix": "Fix it",
    "say": "Say it",
    "make-up": "Make it up",
    "find-out": "Find out",
    "prepare": "Prepare",
    "guard": "Guard",
}


def category(kind: str) -> Category:
    """Return how a kind of card looks, by its value or its English name."""
    return CATEGORIES.get(_KINDS.get(kind, kind), _UNKNOWN)


def _band_height(type_: Type) -> float:
    return 40 * type_.scale.text


def _tick(brush: Brush, rect: Rect, grown: float) -> None:
    scale = brush.scale.text
    side = _CORNER * grown * scale
    right, top = rect.right, rect.y
    # Over the ring's inner edge, so that no line of paper shows between two reds.
    brush.polygon(
        [
            (right - side, top - 1),
            (right - 4, top - 1),
            (right + 1, top + 4),
            (right + 1, top + side),
        ],
        theme.RED,
    )
    if grown > 0.8:
        at = (right - 18 * scale, top + 18 * scale)
        brush.icon_at("check", at, 34 * scale, theme.SHEET, 3.6)


def _reason(brush: Brush, line: Rect, why: str, icon: str) -> None:
    side = 25 * brush.scale.text
    brush.icon_at(icon, (line.x + side / 2, line.y), side, theme.INK, 2.2)
    style, lines = reason(brush.type, why, line.w - side - 8)
    high = brush.type.line(style)
    top = line.y - high * len(lines.lines) / 2
    for row, words in enumerate(lines.lines):
        brush.words(words, line.x + side + 8, top + row * high, style)


def reason(type_: Type, why: str, wide: float) -> tuple[Style, Lines]:
    """Return how a reason is set: on one line, or small on two before any of it is left out."""
    style = theme.STRONG.at(22, 28)
    shown = type_.fit(why, (style, style.at(20, 26)), wide, 1)
    return type_.fit(why, (style.at(18.5, 21),), wide, 2) if shown[1].cut else shown


def draw_touch(brush: Brush, icon: str, at: tuple[float, float], side: float, touched: int) -> None:
    """Draw one meter's dot: empty, filled, or filled with a ring around it where it is much."""
    if not touched:
        brush.circle(at, side * 0.44, 2, theme.RULE)
        brush.icon_at(icon, at, side * 0.56, theme.RULE2, 2.2)
        return
    if touched > 1:
        brush.circle(at, side / 2 + 1, max(2.0, side * 0.08), theme.INK)
    brush.disc(at, side * 0.38, theme.INK)
    brush.icon_at(icon, at, side * 0.52, theme.SHEET, 2.2)


def draw_sign(brush: Brush, at: tuple[float, float], side: float, way: int) -> None:
    """Draw which way a dot goes, good or bad for the players: a plus or a minus on a small disc."""
    reach = side * 0.3
    brush.disc(at, reach + 2, theme.SHEET)
    brush.disc(at, reach, theme.GAIN if way > 0 else theme.LOSS)
    arm, thick = reach * 1.2, max(2.0, reach * 0.34)
    brush.fill(Rect(at[0] - arm / 2, at[1] - thick / 2, arm, thick), theme.SHEET)
    if way > 0:
        brush.fill(Rect(at[0] - thick / 2, at[1] - arm / 2, thick, arm), theme.SHEET)
