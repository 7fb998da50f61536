"""Setting words: measuring, wrapping, fitting down the steps, and rendering each line once."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pygame
from pygame import Surface

from game.window import lettering
from game.window.assets import Assets
from game.window.keep import Keep
from game.window.lettering import Face, Piece
from game.window.scale import Scale
from game.window.theme import Colour, Style

_FONTS = 64
_WIDTHS = 12_000
_TEXT_BYTES = 24_000_000
_NARROWER = tuple(part / 20 for part in range(8, 20))  # of a width, where lines are evened out
ELLIPSIS = "…"


class Lines(NamedTuple):
    """Words broken into lines, and whether some had to be left out."""

    lines: tuple[str, ...]
    cut: bool = False


class Run(NamedTuple):
    """A piece of a line in its own style."""

    text: str
    style: Style


class Type:
    """Every font of one window size; measures in design pixels, renders in real ones."""

    def __init__(self, assets: Assets, scale: Scale) -> None:
        """Open nothing yet: fonts are opened when first measured or drawn."""
        self.scale = scale
        self._assets = assets
        self._faces: dict[tuple[Path, float], Face] = {}
        self._widths: dict[tuple[str, str, float], float] = {}
        self._wraps: dict[tuple[str, str, float, float, int], Lines] = {}
        self._drawn = Keep(_TEXT_BYTES)
        self._larger: dict[float, Type] = {}

    @property
    def weight(self) -> int:
        """Return the bytes of rendered lines held."""
        return self._drawn.weight

    def larger(self, by: float) -> "Type":
        """Return the fonts for the same window with words larger by a factor."""
        if by not in self._larger:
            scale = Scale(self.scale.width, self.scale.height, self.scale.text * by)
            self._larger[by] = Type(self._assets, scale)
        return self._larger[by]

    def line(self, style: Style) -> float:
        """Return the height of one line, with the reader's text size."""
        return style.line * self.scale.text

    def draws(self, text: str, style: Style) -> bool:
        """Tell whether there are fonts for every letter of a text, and none bears marks."""
        return not lettering.foreign(text, *self._files(style))

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is on one line."""
        key = (text, style.cut, style.size)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) > _WIDTHS:
                self._widths.clear()
            known = self._widths[key] = self._measure(text, style)
        return known

    def runs_width(self, runs: Sequence[Run]) -> float:
        """Return how wide the pieces of a line are together."""
        return sum(self.width(run.text, run.style) for run in runs)

    def wrap(self, text: str, style: Style, width: float, rows: int = 0) -> Lines:
        """Break a text into lines; past `rows` (0 = any number) it ends in an ellipsis."""
        key = (text, style.cut, style.size, width, rows)
        known = self._wraps.get(key)
        if known is None:
            if len(self._wraps) > _WIDTHS:
                self._wraps.clear()
            lines = self._break(text, style, width)
            known = self._wraps[key] = self._shorten(lines, style, width, rows)
        return known

    def even(self, text: str, style: Style, width: float, rows: int = 0) -> Lines:
        """Break a text into no more lines than `wrap` does, of about the same length."""
        whole = self.wrap(text, style, width, rows)
        if whole.cut or len(whole.lines) < 2:
            return whole
        for part in _NARROWER:
            lines = self.wrap(text, style, width * part)
            if len(lines.lines) == len(whole.lines) and not self._broken(text, style, width * part):
                return lines
        return whole

    def height(self, text: str, style: Style, width: float, rows: int = 0) -> float:
        """Return how high a wrapped text stands."""
        return len(self.wrap(text, style, width, rows).lines) * self.line(style)

    def fit(
        self, text: str, steps: Sequence[Style], width: float, rows: int
    ) -> tuple[Style, Lines]:
        """Return the first step at which the text takes at most `rows` lines; else the last."""
        for step in steps:
            lines = self.wrap(text, step, width)
            whole = all(self.width(line, step) <= width + 0.5 for line in lines.lines)
            if len(lines.lines) <= rows and whole and not self._broken(text, step, width):
                return step, lines
        return steps[-1], self.wrap(text, steps[-1], width, rows)

    def rise(self, style: Style) -> float:
        """Return how far the baseline lies under the top of a line."""
        face = self._face(style)
        spare = self.line(style) - face.height / self.scale.factor
        return spare / 2 + face.rise / self.scale.factor

    def draw(self, onto: Surface, x: float, y: float, text: str, style: Style) -> None:
        """Draw one line with the top left of its line box at (x, y) in design pixels."""
        if text:
            factor = self.scale.factor
            face = self._face(style)
            # The line box is centred on the letters' own height, as a browser does.
            middle = (y + style.line * self.scale.text / 2) * factor
            top = round(middle - face.height / 2)
            onto.blit(self.render(text, style, style.colour), (round(x * factor), top))

    def render(self, text: str, style: Style, colour: Colour) -> Surface:
        """Return one line as a picture, from the shelf if it was drawn before."""
        key = (text, style.cut, style.size, colour)
        return self._drawn.get(key, lambda: self._render(text, style, colour))

    def _files(self, style: Style) -> tuple[Path, Path]:
        return self._assets.font(style.cut), self._assets.other(style.cut)

    def _pieces(self, text: str, style: Style) -> list[Piece]:
        return lettering.pieces(text, style, *self._files(style))

    def _face(self, style: Style, file: Path | None = None) -> Face:
        """Return the font of a style, or that in another file at its size."""
        key = (file or self._assets.font(style.cut), style.size)
        face = self._faces.get(key)
        if face is None:
            if len(self._faces) >= _FONTS:
                self._faces.pop(next(iter(self._faces)))
            pixels = style.size * self.scale.text * self.scale.factor
            face = self._faces[key] = lettering.opened(key[0], pixels)
        return face

    def _measure(self, text: str, style: Style) -> float:
        pieces = self._pieces(text, style)
        wide = sum(lettering.advance(self._face(style, each.file), each.text) for each in pieces)
        return wide / self.scale.factor

    def _render(self, text: str, style: Style, colour: Colour) -> Surface:
        face = self._face(style)
        parts = [(each, self._face(style, each.file)) for each in self._pieces(text, style)]
        drawn = [lettering.drawn(by, each.text, colour) for each, by in parts]
        if len(drawn) == 1 and parts[0][1] is face:
            return drawn[0]
        line = Surface((sum(part.get_width() for part in drawn), face.height), pygame.SRCALPHA)
        line.fill((*colour, 0))
        left = 0
        for part, (_each, by) in zip(drawn, parts, strict=True):
            line.blit(part, (left, face.rise - by.rise))
            left += part.get_width()
        return line

    def _break(self, text: str, style: Style, width: float) -> list[str]:
        lines: list[str] = []
        for part in text.split("\n"):
            line = ""
            for word in part.split(" "):
                longer = f"{line} {word}" if line else word
                if self.width(longer, style) <= width:
                    line = longer
                    continue
                if line:
                    lines.append(line)
                *whole, line = self._split(word, style, width)
                lines.extend(whole)
            lines.append(line)
        return lines

    def _split(self, word: str, style: Style, width: float) -> list[str]:
        pieces, piece = [], ""
        for letter in word:
            if piece and self.width(piece + letter, style) > width:
                pieces.append(piece)
                piece = ""
            piece += letter
        return [*pieces, piece]

    def _broken(self, text: str, style: Style, width: float) -> bool:
        return any(self.width(word, style) > width for word in text.split())

    def _shorten(self, lines: list[str], style: Style, width: float, rows: int) -> Lines:
        if not rows or len(lines) <= rows:
            return Lines(tuple(lines))
        last = lines[rows - 1]
        while last and self.width(last + ELLIPSIS, style) > width:
            last = last[: last.rfind(" ")] if " " in last else last[:-1]
        return Lines((*lines[: rows - 1], last.rstrip(" ,.;:") + ELLIPSIS), cut=True)
