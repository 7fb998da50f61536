"""The brush: draws in design pixels onto this window, with everything it needs at hand."""

from collections.abc import Callable, Hashable, Sequence
from copy import copy
from math import inf

import pygame
from pygame import Surface

from game.window import theme
from game.window.assets import Assets
from game.window.geometry import Rect
from game.window.icons import Icons
from game.window.keep import Keep
from game.window.pictures import Pictures
from game.window.scale import Scale
from game.window.shadows import Shadows
from game.window.shapes import Shapes
from game.window.text import Run, Type
from game.window.theme import Colour, Style

Point = tuple[float, float]
DASH = (8.0, 5.0)
DOTS = (3.0, 4.0)
STITCH = (7.0, 5.0)
HATCH = (5.4, 9.0)
_STAMP_BYTES = 16_000_000


class Kit:
    """Fonts, shapes, icons and pictures of one window size; a new size takes a new kit."""

    def __init__(self, assets: Assets, scale: Scale) -> None:
        """Open nothing yet."""
        self.assets = assets
        self.scale = scale
        self.type = Type(assets, scale)
        self.shapes = Shapes()
        self.shadows = Shadows(self.shapes, scale.factor)
        self.icons = Icons(assets)
        self.pictures = Pictures(assets)
        self.stamps = Keep(_STAMP_BYTES)


class Brush:
    """Draws onto one surface. Lengths are design pixels; each is rounded once, here."""

    def __init__(self, kit: Kit, onto: Surface, since: float = inf) -> None:
        """Draw with `kit` on `onto`; `since` is the milliseconds the screen has been shown."""
        self.kit = kit
        self.onto = onto
        self.since = since
        self.scale = kit.scale
        self.type = kit.type

    def fill(self, rect: Rect, colour: Colour, radius: float = 0.0) -> None:
        """Fill a box."""
        box, bend = self.scale.box(rect), self.scale.px(radius)
        self.kit.shapes.fill(self.onto, box, colour, bend)

    def veil(self, rect: Rect, light: float) -> None:
        """Darken everything in a box to a share of its light."""
        level = round(255 * light)
        dark = (level, level, level)
        self.onto.fill(dark, self.scale.box(rect), pygame.BLEND_RGB_MULT)

    def cap(self, rect: Rect, colour: Colour, radius: float) -> None:
        """Fill a box rounded at its upper corners alone."""
        self.kit.shapes.cap(self.onto, self.scale.box(rect), colour, self.scale.px(radius))

    def border(self, rect: Rect, colour: Colour, thick: float = 2.0, radius: float = 6.0) -> None:
        """Draw a control's outline, inside its edges."""
        box, bend = self.scale.box(rect), self.scale.px(radius)
        self.kit.shapes.border(self.onto, box, colour, self.scale.border(thick), bend)

    def ring(self, rect: Rect, colour: Colour, thick: float, gap: float, radius: float) -> None:
        """Draw an outline around a box, `gap` away from its edges."""
        thick_px, gap_px = self.scale.border(thick), self.scale.px(gap)
        left, top, wide, high = self.scale.box(rect)
        out = thick_px + gap_px
        box = (left - out, top - out, wide + 2 * out, high + 2 * out)
        self.kit.shapes.border(self.onto, box, colour, thick_px, self.scale.px(radius) + out)

    def dashes(self, rect: Rect, colour: Colour, thick: float = 2.0, radius: float = 6.0) -> None:
        """Draw a dashed outline: something empty, or that cannot be used."""
        dash = (STITCH[0] * self.scale.factor, STITCH[1] * self.scale.factor)
        thick_px = float(self.scale.border(thick))
        box, bend = self.scale.box(rect), self.scale.px(radius)
        self.kit.shapes.dashes(self.onto, box, colour, thick_px, bend, dash)

    def shadow(self, rect: Rect, kind: str, radius: float) -> None:
        """Draw the shadow of a box: `sheet`, `card` or `hover`."""
        self.kit.shadows.draw(self.onto, self.scale.box(rect), kind, self.scale.px(radius))

    def rule(self, x: float, y: float, length: float, thick: float, colour: Colour) -> None:
        """Draw a level rule."""
        left, right = self.scale.px(x), self.scale.px(x + length)
        self.onto.fill(colour, (left, self.scale.px(y), right - left, self.scale.hair(thick)))

    def upright(self, x: float, y: float, length: float, thick: float, colour: Colour) -> None:
        """Draw an upright rule."""
        top, foot = self.scale.px(y), self.scale.px(y + length)
        self.onto.fill(colour, (self.scale.px(x), top, self.scale.hair(thick), foot - top))

    def broken(
        self, start: Point, end: Point, thick: float, colour: Colour, dash: Point = DASH
    ) -> None:
        """Draw a level or upright rule in whole-pixel dashes (a rumour) or dots (the unknown)."""
        on, off = (max(1, self.scale.px(part)) for part in dash)
        thick_px = self.scale.hair(thick)
        x, y = self.scale.px(start[0]), self.scale.px(start[1])
        right, foot = self.scale.px(end[0]), self.scale.px(end[1])
        if foot == y:
            for left in range(x, right, on + off):
                self.onto.fill(colour, (left, y, min(on, right - left), thick_px))
            return
        for top in range(y, foot, on + off):
            self.onto.fill(colour, (x, top, thick_px, min(on, foot - top)))

    def disc(self, middle: Point, radius: float, colour: Colour) -> None:
        """Draw a filled disc."""
        self._stamp(self.kit.shapes.disc(radius * self.scale.factor, colour), middle)

    def circle(self, middle: Point, radius: float, thick: float, colour: Colour) -> None:
        """Draw a circle; its outer edge lies at `radius`."""
        factor = self.scale.factor
        line = max(1.0, thick * factor)
        self._stamp(self.kit.shapes.ring(radius * factor, line, colour), middle)

    def dashed_circle(self, middle: Point, radius: float, thick: float, colour: Colour) -> None:
        """Draw a dashed circle: an effort not there any more."""
        factor = self.scale.factor
        line = max(1.2, thick * factor)
        self._stamp(self.kit.shapes.dashed_ring(radius * factor, line, colour), middle)

    def path(
        self, points: Sequence[Point], thick: float, colour: Colour, dash: Point | None = None
    ) -> None:
        """Draw a line through points, round at its joints; or dashed."""
        factor = self.scale.factor
        at = (round(points[0][0] * factor), round(points[0][1] * factor))
        moved = [(x * factor - at[0], y * factor - at[1]) for x, y in points]
        line = max(1.2, thick * factor)
        stitch = (dash[0] * factor, dash[1] * factor) if dash else None
        self.kit.shapes.path(self.onto, at, moved, colour, line, stitch)

    def polygon(self, points: Sequence[Point], colour: Colour) -> None:
        """Fill a polygon."""
        factor = self.scale.factor
        at = (round(points[0][0] * factor), round(points[0][1] * factor))
        moved = [(x * factor - at[0], y * factor - at[1]) for x, y in points]
        self.kit.shapes.polygon(self.onto, at, moved, colour)

    def hatched(self, rect: Rect, colour: Colour = theme.LOSS, radius: float = 2.0) -> None:
        """Fill a box with the stripes of a loss, on sheet, outlined."""
        factor = self.scale.factor
        box, bend = self.scale.box(rect), self.scale.px(radius)
        self.kit.shapes.fill(self.onto, box, theme.SHEET, bend)
        period = max(4.0, HATCH[1] * factor)
        self.kit.shapes.hatch(self.onto, box, colour, period * HATCH[0] / HATCH[1], period)
        self.kit.shapes.border(self.onto, box, colour, self.scale.border(2.5), bend)

    def icon(
        self, name: str, x: float, y: float, side: float, colour: Colour, stroke: float = 0.0
    ) -> None:
        """Draw an icon with its upper left corner at (x, y)."""
        drawn = self.kit.icons.get(name, max(8, self.scale.px(side)), colour, stroke)
        self.onto.blit(drawn, (self.scale.px(x), self.scale.px(y)))

    def icon_at(
        self, name: str, middle: Point, side: float, colour: Colour, stroke: float = 0.0
    ) -> None:
        """Draw an icon around a point."""
        self._stamp(self.kit.icons.get(name, max(8, self.scale.px(side)), colour, stroke), middle)

    def picture(self, name: str, rect: Rect) -> None:
        """Draw a case picture so that it covers a box."""
        left, top, wide, high = self.scale.box(rect)
        self.onto.blit(self.kit.pictures.get(name, (wide, high)), (left, top))

    def words(self, text: str, x: float, y: float, style: Style, align: float = 0.0) -> None:
        """Draw one line; `align` 0 sets its left end at x, 1 its right end, 0.5 its middle."""
        left = x - align * self.type.width(text, style) if align else x
        self.type.draw(self.onto, left, y, text, style)

    def runs(self, pieces: Sequence[Run], x: float, y: float, align: float = 0.0) -> None:
        """Draw pieces of several styles on one baseline, in the line box of the first."""
        left = x - align * self.type.runs_width(pieces)
        base = y + self.type.rise(pieces[0].style)
        for piece in pieces:
            top = base - self.type.rise(piece.style)
            self.type.draw(self.onto, left, top, piece.text, piece.style)
            left += self.type.width(piece.text, piece.style)

    def paragraph(
        self, text: str, rect: Rect, style: Style, rows: int = 0, align: float = 0.0
    ) -> float:
        """Draw wrapped words from the top of a box; returns the height they took."""
        lines = self.type.wrap(text, style, rect.w, rows).lines
        high = self.type.line(style)
        for i, line in enumerate(lines):
            self.words(line, rect.x + rect.w * align, rect.y + i * high, style, align)
        return len(lines) * high

    def once(
        self, key: Hashable, rect: Rect, around: float, draw: "Callable[[Brush, Rect], None]"
    ) -> None:
        """Draw something that never changes for this key and size, or show it as drawn before.

        It may reach `around` its box, and must not depend on what lies under it.
        """
        left, top, wide, high = self.scale.box(rect)
        edge = self.scale.px(around)
        size = (wide + 2 * edge, high + 2 * edge)

        def drawn() -> Surface:
            alone = copy(self)
            alone.onto = Surface(size, pygame.SRCALPHA)
            start = edge / self.scale.factor
            draw(alone, Rect(start, start, rect.w, rect.h))
            return alone.onto

        name = (key, size, self.scale.text)
        self.onto.blit(self.kit.stamps.get(name, drawn), (left - edge, top - edge))

    def _stamp(self, drawn: Surface, middle: Point) -> None:
        factor = self.scale.factor
        left = round(middle[0] * factor - drawn.get_width() / 2)
        top = round(middle[1] * factor - drawn.get_height() / 2)
        self.onto.blit(drawn, (left, top))
