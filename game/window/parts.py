"""The plain pieces a screen is made of: words, sheets, rules, icons and pictures."""

from dataclasses import dataclass
from typing import Literal

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import DASH, DOTS, Brush
from game.window.geometry import Rect
from game.window.text import Run, Type
from game.window.theme import Colour, Style

Coding = Literal["known", "rumour", "unknown"]


@dataclass(frozen=True, slots=True)
class Words(Part):
    """Words in one style, wrapped. Cut short only where `ellipsis` allows it."""

    text: str
    style: Style = theme.BODY
    align: float = 0.0
    rows: int = 0
    ellipsis: bool = False
    middle: bool = False
    steps: tuple[Style, ...] = ()

    @property
    def says(self) -> str:
        """Return the words."""
        return self.text

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the lines, from the top or around the middle."""
        style, lines = self._set(brush.type, rect)
        high = brush.type.line(style)
        top = rect.y + (rect.h - high * len(lines)) / 2 if self.middle else rect.y
        for i, line in enumerate(lines):
            brush.words(line, rect.x + rect.w * self.align, top + i * high, style, self.align)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell which words fall outside."""
        style, lines = self._set(type_, rect)
        if any(type_.width(line, style) > rect.w + 1 for line in lines):
            return f"too wide: {self.text!r}"
        if len(lines) * type_.line(style) > rect.h + 1:
            return f"too high: {self.text!r}"
        whole = type_.wrap(self.text, style, rect.w)
        if not self.ellipsis and len(whole.lines) > len(lines):
            return f"cut short: {self.text!r}"
        return ""

    def _set(self, type_: Type, rect: Rect) -> tuple[Style, tuple[str, ...]]:
        if self.steps:
            style, lines = type_.fit(self.text, self.steps, rect.w, self.rows or 1)
            return style.on(self.style.colour), lines.lines
        return self.style, type_.wrap(self.text, self.style, rect.w, self.rows).lines


@dataclass(frozen=True, slots=True)
class Line(Part):
    """Pieces of several styles on one baseline."""

    runs: tuple[Run, ...]
    align: float = 0.0

    @property
    def says(self) -> str:
        """Return the pieces as one line."""
        return "".join(run.text for run in self.runs)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the pieces from the left, the middle or the right."""
        brush.runs(self.runs, rect.x + rect.w * self.align, rect.y, self.align)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the line is wider or higher than its box."""
        high = max((type_.line(run.style) for run in self.runs), default=0.0)
        fits = type_.runs_width(self.runs) <= rect.w + 1 and high <= rect.h + 1
        return "" if fits else f"too large: {self.says!r}"


@dataclass(frozen=True, slots=True)
class Fill(Part):
    """A flat colour."""

    colour: Colour
    round: float = 0.0

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Fill the box."""
        brush.fill(rect, self.colour, self.round)


@dataclass(frozen=True, slots=True)
class Sheet(Part):
    """A sheet of paper with its shadow; `mark` draws the red edge of what has just come in."""

    colour: Colour = theme.SHEET
    shadow: str = "sheet"
    round: float = theme.RADIUS_SHEET
    mark: bool = False

    @property
    def covers(self) -> bool:
        """Tell that nothing under the sheet shows through."""
        return True

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Lay the sheet."""
        if self.shadow:
            brush.shadow(rect, self.shadow, self.round)
        if self.mark:
            brush.fill(rect, theme.RED, self.round)
            brush.fill(Rect(rect.x + 8, rect.y, rect.w - 8, rect.h), self.colour, self.round)
            brush.fill(Rect(rect.x + 8, rect.y, self.round, rect.h), self.colour)
        else:
            brush.fill(rect, self.colour, self.round)


@dataclass(frozen=True, slots=True)
class Rule(Part):
    """A rule along the top of its box. Solid is known, dashes a rumour, dots unknown."""

    colour: Colour = theme.INK
    thick: float = 3.0
    coding: Coding = "known"

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the rule."""
        if self.coding == "known":
            brush.rule(rect.x, rect.y, rect.w, self.thick, self.colour)
        else:
            dash = DASH if self.coding == "rumour" else DOTS
            brush.broken((rect.x, rect.y), (rect.right, rect.y), self.thick, self.colour, dash)


@dataclass(frozen=True, slots=True)
class Upright(Part):
    """An upright rule along the left of its box."""

    colour: Colour = theme.RULE
    thick: float = 2.0

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the rule."""
        brush.upright(rect.x, rect.y, rect.h, self.thick, self.colour)


@dataclass(frozen=True, slots=True)
class DoubleRule(Part):
    """The rule under a masthead: three pixels, a gap, one pixel."""

    colour: Colour = theme.INK

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw both rules."""
        thick = brush.scale.hair(3)
        brush.rule(rect.x, rect.y, rect.w, 3, self.colour)
        gap = (thick + max(2, brush.scale.hair(2))) / brush.scale.factor
        brush.rule(rect.x, rect.y + gap, rect.w, 1, self.colour)


@dataclass(frozen=True, slots=True)
class Icon(Part):
    """An icon in the middle of its box, as large as the box's height; `disc` sets it on a disc."""

    name: str
    colour: Colour = theme.INK
    disc: Colour | None = None
    side: float = 0.0

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the disc, then the icon."""
        if self.disc:
            brush.disc(rect.centre, rect.h / 2, self.disc)
        side = self.side or rect.h * (0.6 if self.disc else 1.0)
        brush.icon_at(self.name, rect.centre, side, self.colour)


@dataclass(frozen=True, slots=True)
class Picture(Part):
    """A case picture that fills its box."""

    name: str

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the picture."""
        brush.picture(self.name, rect)


@dataclass(frozen=True, slots=True)
class Outline(Part):
    """An empty box: solid for a control, dashed for a place nothing has been put yet."""

    colour: Colour = theme.RULE2
    thick: float = 2.0
    round: float = theme.RADIUS_SHEET
    dashed: bool = False

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the outline."""
        if self.dashed:
            brush.dashes(rect, self.colour, self.thick, self.round)
        else:
            brush.border(rect, self.colour, self.thick, self.round)


@dataclass(frozen=True, slots=True)
class Group(Part):
    """Several parts as one: each at its place relative to the upper left of the box."""

    parts: tuple[tuple[Rect, Part], ...]
    round: float = theme.RADIUS_SHEET
    face: Colour | None = None
    hover: Colour | None = None

    @property
    def says(self) -> str:
        """Return the words of all parts, in order."""
        return " ".join(part.says for _, part in self.parts if part.says)

    @property
    def radius(self) -> float:
        """Return how round the focus ring is."""
        return self.round

    @property
    def lasts(self) -> float:
        """Return how long the slowest part moves."""
        return max((part.lasts for _, part in self.parts), default=0.0)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the face, then each part."""
        face = self.hover if self.hover and (mood.hover or mood.pressed) else self.face
        if face:
            brush.fill(rect, face, self.round)
        inner = Mood(ground=mood.ground, since=mood.since)
        for place, part in self.parts:
            part.draw(brush, place.moved(rect.x, rect.y), inner)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Return what any part cannot hold, or which part lies outside the group."""
        whole = Rect(0, 0, rect.w, rect.h)
        for place, part in self.parts:
            trouble = part.spill(type_, place)
            if trouble or (part.says and not whole.contains(place, 1.0)):
                return trouble or f"outside its group: {part.says!r}"
        return ""
