"""What is set: switches, sliders and fields to write in. Each prints its value as a word."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Colour, Ground

_PAD = 16.0


@dataclass(frozen=True, slots=True)
class Toggle(Part):
    """Something that is on or off; the word stands beside the switch."""

    label: str
    on: bool
    words: tuple[str, str] = ("off", "on")

    @property
    def says(self) -> str:
        """Return its name and how it stands."""
        return f"{self.label} {self.words[self.on]}"

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the name, the word and the switch."""
        text, _ = _face(brush, rect, mood)
        top = rect.centre[1] - brush.type.line(theme.BODY) / 2
        brush.words(self.label, rect.x + _PAD, top, theme.BODY.on(text))
        pill = Rect(rect.right - _PAD - 60, rect.centre[1] - 16, 60, 32)
        word = self.words[self.on]
        brush.words(word, pill.x - 14, top, theme.STRONG.on(text), 1.0)
        if self.on:
            brush.fill(pill, text, 16)
            brush.disc((pill.right - 16, pill.centre[1]), 11, theme.surface(mood.ground))
        else:
            brush.border(pill, text, 2.0, 16)
            brush.disc((pill.x + 16, pill.centre[1]), 9, text)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether name and word are too wide."""
        word = max(type_.width(w, theme.STRONG) for w in self.words)
        need = type_.width(self.label, theme.BODY) + word + 60 + 2 * _PAD + 28
        fits = need <= rect.w and type_.line(theme.BODY) <= rect.h
        return "" if fits else f"switch too small: {self.label!r}"


@dataclass(frozen=True, slots=True)
class Slider(Part):
    """One of several steps, by the left and right arrows or by pressing less and more."""

    label: str
    value: str
    at: int
    steps: int

    @property
    def says(self) -> str:
        """Return its name and its value."""
        return f"{self.label} {self.value}"

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the name, the value and a track with a knob."""
        text, edge = _face(brush, rect, mood)
        top = rect.centre[1] - brush.type.line(theme.BODY) / 2
        brush.words(self.label, rect.x + _PAD, top, theme.BODY.on(text))
        track = self.track(rect)
        brush.words(self.value, track.x - 20, top, theme.STRONG.on(text), 1.0)
        middle = track.centre[1]
        brush.fill(Rect(track.x, middle - 2, track.w, 4), edge, 2)
        for step in range(self.steps):
            brush.disc((track.x + track.w * step / max(1, self.steps - 1), middle), 5, edge)
        knob = track.x + track.w * self.at / max(1, self.steps - 1)
        brush.fill(Rect(track.x, middle - 3, knob - track.x, 6), text, 3)
        brush.disc((knob, middle), 13, text)
        brush.disc((knob, middle), 5, theme.surface(mood.ground))

    def track(self, rect: Rect) -> Rect:
        """Return where the track lies in a slider's box."""
        wide = min(220.0, rect.w * 0.34)
        return Rect(rect.right - _PAD - 14 - wide, rect.y, wide, rect.h)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether name and value are too wide."""
        need = type_.width(self.label, theme.BODY) + type_.width(self.value, theme.STRONG)
        fits = need + 2 * _PAD + 40 + rect.right - self.track(rect).x <= rect.w + 14
        return (
            "" if fits and type_.line(theme.BODY) <= rect.h else f"slider too small: {self.label!r}"
        )


@dataclass(frozen=True, slots=True)
class Entry(Part):
    """A field to write in; `field` names it, the caret stands at the end while it has focus."""

    field: str
    value: str
    hint: str = ""
    most: int = 2000

    @property
    def says(self) -> str:
        """Return what is written, or what should be."""
        return self.value or self.hint

    @property
    def writes(self) -> str:
        """Return the name of the field."""
        return self.field

    def holds(self, text: str) -> str:
        """Return the text up to the most letters."""
        return text[: self.most]

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the field; of a long text the end is shown."""
        brush.fill(rect, theme.SHEET, self.radius)
        brush.border(rect, theme.INK if mood.focus else theme.RULE2, 2.0, self.radius)
        top = rect.centre[1] - brush.type.line(theme.BODY) / 2
        shown = self._shown(brush.type, rect.w - 2 * _PAD - 4)
        if not self.value:
            brush.words(self.hint, rect.x + _PAD, top, theme.BODY.on(theme.INK3))
        brush.words(shown, rect.x + _PAD, top, theme.BODY)
        if mood.focus:
            left = rect.x + _PAD + brush.type.width(shown, theme.BODY) + 2
            brush.upright(left, top + 2, brush.type.line(theme.BODY) - 4, 2, theme.RED)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the hint is too wide; what the player writes may be longer."""
        fits = type_.width(self.hint, theme.BODY) + 2 * _PAD <= rect.w
        return (
            "" if fits and type_.line(theme.BODY) <= rect.h else f"field too small: {self.hint!r}"
        )

    def _shown(self, type_: Type, wide: float) -> str:
        shown = self.value
        while shown and type_.width(shown, theme.BODY) > wide:
            shown = shown[1:]
        return shown


def _face(brush: Brush, rect: Rect, mood: Mood) -> tuple[Colour, Colour]:
    text, edge, over = _COLOURS[mood.ground]
    if mood.hover > 0.5:
        brush.fill(rect, over, theme.RADIUS_SHEET)
    return text, edge


_COLOURS: dict[Ground, tuple[Colour, Colour, Colour]] = {
    "paper": (theme.INK, theme.RULE2, theme.INSET),
    "table": (theme.TPAPER, theme.TLINE, theme.TABLE3),
}
