"""What is pressed: buttons, chips, key caps and the small flags that are only read."""

from dataclasses import dataclass
from typing import Literal

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Colour, Ground, Style

Tone = Literal["red", "dark", "plain"]
_PAD = 18.0
_GAP = 14.0
_LABELS = (theme.ACTION, theme.ACTION.at(25, 29), theme.ACTION.at(22, 26), theme.ACTION.at(20, 24))


def key_width(type_: Type, key: str) -> float:
    """Return how wide a key cap is."""
    return max(type_.width(key, theme.KEY) + 20, key_height(type_))


def key_height(type_: Type) -> float:
    """Return how high a key cap is."""
    return type_.line(theme.KEY) + 6


def draw_key(brush: Brush, key: str, rect: Rect, colour: Colour, edge: Colour) -> None:
    """Draw a key cap that fills its box."""
    brush.border(rect, edge, 2.0, theme.RADIUS_CHIP)
    top = rect.y + (rect.h - brush.type.line(theme.KEY)) / 2
    brush.words(key, rect.centre[0], top, theme.KEY.on(colour), 0.5)


@dataclass(frozen=True, slots=True)
class _Setting:
    """A button's label at the size that fits, with its key cap if there is room."""

    style: Style
    key: bool
    wide: float


@dataclass(frozen=True, slots=True)
class Button(Part):
    """A button. One red button a screen; a button that cannot be used says why instead."""

    label: str
    tone: Tone = "plain"
    key: str = ""
    icon: str = ""
    why: str = ""
    steps: tuple[Style, ...] = _LABELS

    @property
    def says(self) -> str:
        """Return its label, or the reason it cannot be used."""
        return self.why or self.label

    @property
    def radius(self) -> float:
        """Return the radius of its corners."""
        return theme.RADIUS_BUTTON

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the face, then icon, label and key around the middle."""
        text, edge = self._face(brush, rect, mood)
        fit = self._fit(brush.type, rect.w)
        left, middle = rect.x + (rect.w - fit.wide) / 2, rect.centre[1]
        if self.icon and not self.why:
            side = fit.style.size * brush.scale.text
            brush.icon_at(self.icon, (left + side / 2, middle), side, text)
            left += side + _GAP
        top = middle - brush.type.line(fit.style) / 2
        brush.words(self.says, left, top, fit.style.on(text))
        if fit.key:
            left += brush.type.width(self.says, fit.style) + _GAP
            high = key_height(brush.type)
            cap = Rect(left, middle - high / 2, key_width(brush.type, self.key), high)
            draw_key(brush, self.key, cap, text, edge)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the label is too large for the button."""
        fit = self._fit(type_, rect.w)
        fits = fit.wide <= rect.w - _PAD + 1 and type_.line(fit.style) <= rect.h
        return "" if fits else f"button too small: {self.says!r}"

    def _face(self, brush: Brush, rect: Rect, mood: Mood) -> tuple[Colour, Colour]:
        if self.why:
            brush.fill(rect, theme.INSET, self.radius)
            brush.dashes(rect, theme.RULE2, 2.0, self.radius)
            return theme.INK3, theme.INK3
        active = mood.hover > 0.5 or mood.pressed
        if self.tone == "red":
            brush.fill(rect, theme.RED2 if active else theme.RED, self.radius)
            return theme.SHEET, _mix(theme.SHEET, theme.RED, 0.62)
        if self.tone == "dark":
            brush.fill(
                rect, _mix(theme.INK, theme.SHEET, 0.9) if active else theme.INK, self.radius
            )
            return theme.SHEET, _mix(theme.SHEET, theme.INK, 0.62)
        return _plain(brush, rect, mood, self.radius, active)

    def _fit(self, type_: Type, wide: float) -> _Setting:
        for key in (True, False) if self.key and not self.why else (False,):
            for style in self.steps[: 2 if key else None]:
                setting = _Setting(style, key, self._wide(type_, style, key))
                if setting.wide <= wide - 2 * _PAD:
                    return setting
        return setting

    def _wide(self, type_: Type, style: Style, key: bool) -> float:
        wide = type_.width(self.says, style)
        if self.icon and not self.why:
            wide += style.size * type_.scale.text + _GAP
        return wide + (_GAP + key_width(type_, self.key) if key else 0.0)


def _plain(
    brush: Brush, rect: Rect, mood: Mood, radius: float, active: bool
) -> tuple[Colour, Colour]:
    if mood.ground == "table":
        if active:
            brush.fill(rect, theme.TABLE3, radius)
        brush.border(rect, theme.TLINE, 2.0, radius)
        return theme.TPAPER, theme.TMUTED
    if active:
        brush.fill(rect, theme.INSET, radius)
    brush.border(rect, theme.INK, 2.0, radius)
    return theme.INK, theme.INK


def _mix(over: Colour, under: Colour, part: float) -> Colour:
    red, green, blue = (round(a * part + b * (1 - part)) for a, b in zip(over, under, strict=True))
    return red, green, blue


@dataclass(frozen=True, slots=True)
class Chip(Part):
    """One of a few to choose from; the chosen one is dark. Choice shows in the face, not in red."""

    label: str
    icon: str = ""
    chosen: bool = False
    style: Style = theme.STRONG

    @property
    def says(self) -> str:
        """Return its label."""
        return self.label

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the face, then icon and label around the middle."""
        text = self._face(brush, rect, mood)
        left, middle = rect.x + (rect.w - self.wide(brush.type) + 28) / 2, rect.centre[1]
        if self.icon:
            side = self.style.size * brush.scale.text
            brush.icon_at(self.icon, (left + side / 2, middle), side, text)
            left += side + 8
        top = middle - brush.type.line(self.style) / 2
        brush.words(self.label, left, top, self.style.on(text))

    def wide(self, type_: Type) -> float:
        """Return the width that holds it."""
        icon = self.style.size * type_.scale.text + 8 if self.icon else 0.0
        return type_.width(self.label, self.style) + icon + 28

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the label is too large."""
        fits = self.wide(type_) <= rect.w + 13 and type_.line(self.style) <= rect.h
        return "" if fits else f"chip too small: {self.label!r}"

    def _face(self, brush: Brush, rect: Rect, mood: Mood) -> Colour:
        table = mood.ground == "table"
        if self.chosen:
            brush.fill(rect, theme.SHEET if table else theme.INK, self.radius)
            return theme.INK if table else theme.SHEET
        if mood.hover > 0.5:
            brush.fill(rect, theme.TABLE3 if table else theme.INSET, self.radius)
        brush.border(rect, theme.TLINE if table else theme.RULE2, 2.0, self.radius)
        return theme.TPAPER if table else theme.INK


@dataclass(frozen=True, slots=True)
class KeyCap(Part):
    """A key to press, and what it does; hints are rows of these."""

    key: str
    does: str = ""
    style: Style = theme.CAPTION

    @property
    def says(self) -> str:
        """Return the key and what it does."""
        return f"{self.key} {self.does}".strip()

    def wide(self, type_: Type) -> float:
        """Return the width that holds both."""
        does = 10 + type_.width(self.does, self.style) if self.does else 0.0
        return key_width(type_, self.key) + does

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the cap and its words on one line."""
        text, edge = key_colours(mood.ground)
        high, wide = key_height(brush.type), key_width(brush.type, self.key)
        cap = Rect(rect.x, rect.centre[1] - high / 2, wide, high)
        draw_key(brush, self.key, cap, text, edge)
        top = rect.centre[1] - brush.type.line(self.style) / 2
        brush.words(self.does, cap.right + 10, top, self.style.on(text))

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether it is wider or higher than its box."""
        fits = self.wide(type_) <= rect.w + 1 and key_height(type_) <= rect.h + 1
        return "" if fits else f"hint too large: {self.says!r}"


def key_colours(ground: Ground) -> tuple[Colour, Colour]:
    """Return the colours of a hint's words and of its key's edge."""
    return (theme.TMUTED, theme.TMUTED) if ground == "table" else (theme.INK2, theme.INK2)


@dataclass(frozen=True, slots=True)
class Flag(Part):
    """A word on a small solid or outlined field: a state, a tag; never pressed."""

    label: str
    face: Colour | None = theme.INK
    text: Colour = theme.SHEET
    icon: str = ""
    style: Style = theme.KEY

    @property
    def says(self) -> str:
        """Return its word."""
        return self.label

    def wide(self, type_: Type) -> float:
        """Return the width that holds it."""
        icon = self.style.size * 1.1 * type_.scale.text + 8 if self.icon else 0.0
        return type_.width(self.label, self.style) + icon + 24

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the field, then icon and word from the left."""
        if self.face:
            brush.fill(rect, self.face, theme.RADIUS_CHIP)
        else:
            brush.border(rect, self.text, 2.0, theme.RADIUS_CHIP)
        left = rect.x + 12
        if self.icon:
            side = self.style.size * 1.1 * brush.scale.text
            brush.icon_at(self.icon, (left + side / 2, rect.centre[1]), side, self.text)
            left += side + 8
        top = rect.centre[1] - brush.type.line(self.style) / 2
        brush.words(self.label, left, top, self.style.on(self.text))

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the word is too large."""
        fits = self.wide(type_) <= rect.w + 1 and type_.line(self.style) <= rect.h + 1
        return "" if fits else f"flag too small: {self.label!r}"
