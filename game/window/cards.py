"""The face of a response card in every state it can be in."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import FOCUS_GAP, FOCUS_RING, Mood, Part
from game.window.brush import Brush
from game.window.controls import draw_key, key_height, key_width
from game.window.geometry import Rect
from game.window.text import Type
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
    """A card: what it is, what it takes, which meters it touches (never which way).

    `why` is the reason it cannot be played and `why_icon` its icon (lock, clock or check). With
    little room, as at large text, the line is left out: Enter opens the whole card.
    """

    category: str
    title: str
    line: str
    effort: int
    money: str
    touches: tuple[bool, bool, bool]
    key: str = ""
    why: str = ""
    why_icon: str = "lock"

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
        self._face(brush, place, mood)
        self._band(brush, place, mood)
        self._middle(brush, place)
        self._foot(brush, place)

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
        if rect.h < _band_height(type_) + 9 + 34 * scale + self._foot_height(type_):
            return f"card too low: {self.title!r}"
        foot = self._tokens(rect, scale) + type_.width(self.money, _MONEY) + 2 * _PAD
        return "" if foot <= rect.w else f"card too narrow: {self.title!r}"

    def _lifted(self, rect: Rect, mood: Mood) -> Rect:
        if self.why:
            return rect
        return rect.moved(0, -max(_HOVER_UP * mood.hover, _CHOSEN_UP * mood.chosen))

    def _face(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        if mood.chosen > 0:
            brush.ring(rect, theme.RED, _RING * mood.chosen, 0, self.radius)
        brush.fill(rect, theme.BLOCKED if self.why else theme.SHEET, self.radius)

    def _band(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        kind = CATEGORIES.get(self.category, _UNKNOWN)
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
        if mood.chosen > 0:
            _tick(brush, rect, mood.chosen)

    def _key(self, brush: Brush, band: Rect, text: Colour, mood: Mood) -> float:
        if not self.key:
            return band.right - _PAD
        wide, high = key_width(brush.type, self.key) + 3, key_height(brush.type) + 2
        right = band.right - 8 - (_CORNER - 12) * mood.chosen
        cap = Rect(right - wide, band.centre[1] - high / 2, wide, high)
        draw_key(brush, self.key, cap, text, text)
        return cap.x

    def _middle(self, brush: Brush, rect: Rect) -> None:
        colour = theme.BLOCKED_TEXT if self.why else theme.INK
        type_ = brush.type
        top = rect.y + _band_height(type_) + 9
        foot = rect.bottom - self._foot_height(type_)
        place = Rect(rect.x + _PAD, top, rect.w - 2 * _PAD, foot - top)
        style, title = self._title(type_, place)
        for row, line in enumerate(title):
            brush.words(line, place.x, top + row * type_.line(style), style.on(colour))
        place = place.below(len(title) * type_.line(style) + 3)
        rows = min(2, int((place.h + 4) / type_.line(theme.CARD_TEXT)))
        if rows > 0:
            brush.paragraph(self.line, place, theme.CARD_TEXT.on(colour), rows)

    def _title(self, type_: Type, place: Rect) -> tuple[Style, tuple[str, ...]]:
        """Return the title on one line, or on two where that saves it from an ellipsis."""
        rows = min(2, int(place.h / type_.line(theme.CARD_TITLE))) or 1
        style, title = type_.fit(self.title, theme.CARD_TITLE_STEPS, place.w, 1)
        if title.cut and rows == 2:
            style, title = type_.fit(self.title, theme.CARD_TITLE_STEPS[-1:], place.w, 2)
        return style, title.lines

    def _foot(self, brush: Brush, rect: Rect) -> None:
        scale = brush.scale.text
        middle = rect.bottom - 27 * scale
        if self.why:
            _reason(
                brush, Rect(rect.x + _PAD, middle, rect.w - 2 * _PAD, 0), self.why, self.why_icon
            )
            return
        side, gap = self._sizes(rect, scale)
        left = rect.x + _PAD
        for i in range(self.effort):
            draw_effort(brush, (left + i * (side + gap) + side / 2, middle), side, theme.SHEET)
        left = rect.x + self._tokens(rect, scale)
        top = middle - brush.type.line(_MONEY) / 2
        brush.words(self.money, left, top, _MONEY)
        right = rect.right - 12
        if left + brush.type.width(self.money, _MONEY) + 3 * (side + 6 + gap) <= right:
            self._dots(brush, right, middle, side + 6, gap)

    def _dots(self, brush: Brush, right: float, middle: float, side: float, gap: float) -> None:
        for i, (icon, touched) in enumerate(zip(METERS, self.touches, strict=True)):
            at = (right - side / 2 - (2 - i) * (side + gap), middle)
            if touched:
                brush.disc(at, side / 2, theme.INK)
            else:
                brush.circle(at, side / 2, 2, theme.RULE)
            brush.icon_at(icon, at, side * 0.62, theme.SHEET if touched else theme.RULE2, 2.2)

    def _sizes(self, rect: Rect, scale: float) -> tuple[float, float]:
        return (24 * scale, 5 * scale) if rect.w / scale >= 300 else (21 * scale, 3 * scale)

    def _tokens(self, rect: Rect, scale: float) -> float:
        side, gap = self._sizes(rect, scale)
        return _PAD + (self.effort * (side + gap) + 11 * scale if self.effort else 0.0)

    def _foot_height(self, type_: Type) -> float:
        return 48 * type_.scale.text


_UNKNOWN = Category("", theme.INK2, theme.SHEET, "notes")


def _band_height(type_: Type) -> float:
    return 40 * type_.scale.text


def _tick(brush: Brush, rect: Rect, grown: float) -> None:
    side = _CORNER * grown
    right, top = rect.right, rect.y
    brush.polygon([(right - side, top), (right, top), (right, top + side)], theme.RED)
    if grown > 0.8:
        brush.icon_at("check", (right - 18, top + 18), 34, theme.SHEET, 3.6)


def _reason(brush: Brush, line: Rect, why: str, icon: str) -> None:
    side = 25 * brush.scale.text
    brush.icon_at(icon, (line.x + side / 2, line.y), side, theme.INK, 2.2)
    style = theme.STRONG.at(22, 28)
    shown = brush.type.fit(why, (style, style.at(20, 26)), line.w - side - 8, 1)
    top = line.y - brush.type.line(shown[0]) / 2
    brush.words(shown[1].lines[0], line.x + side + 8, top, shown[0])
