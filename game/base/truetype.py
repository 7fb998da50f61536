"""What a TrueType font says of itself: which characters it draws, and how wide each of them is."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import repeat


@dataclass(frozen=True, slots=True)
class Metrics:
    """The measures of a font, in shares of its size."""

    widths: Mapping[str, float]
    ascent: float
    descent: float  # below the line, as a positive share

    def width(self, text: str) -> float:
        """Return how wide a text is without kerning; what cannot be drawn is taken for an em."""
        return sum(map(self.widths.get, text, repeat(1.0)))


def metrics(font: bytes) -> Metrics:
    """Return the measures of a font.

    Raises:
        ValueError: It is no TrueType font with a glyph map of format 4.
    """
    unit = _short(font, table(font, b"head") + 18)
    head = table(font, b"hhea")
    ascent, descent = struct.unpack_from(">hh", font, head + 4)
    count, wide = _short(font, head + 34), table(font, b"hmtx")
    widths = {
        chr(code): _short(font, wide + 4 * min(glyph, count - 1)) / unit
        for code, glyph in glyphs(font)
    }
    return Metrics(widths, ascent / unit, -descent / unit)


def glyphs(font: bytes) -> Iterator[tuple[int, int]]:
    """Yield each character that a font draws, and the glyph that it draws it with.

    Raises:
        ValueError: It has no glyph map of format 4.
    """
    start = table(font, b"cmap")
    for place in range(_short(font, start + 2)):
        (offset,) = struct.unpack_from(">I", font, start + 8 + 8 * place)
        if _short(font, start + offset) == 4:
            yield from _segments(font, start + offset)
            return
    message = "The font has no glyph map of format 4."
    raise ValueError(message)


def table(font: bytes, tag: bytes) -> int:
    """Return where a table of the font begins; raises ValueError if there is none."""
    for place in range(12, 12 + 16 * _short(font, 4), 16):
        if font[place : place + 4] == tag:
            return int(struct.unpack_from(">I", font, place + 8)[0])
    message = f"The font has no table {tag.decode()}."
    raise ValueError(message)


def _segments(font: bytes, start: int) -> Iterator[tuple[int, int]]:
    double = _short(font, start + 6)
    ends = start + 14
    for place in range(0, double, 2):
        end = _short(font, ends + place)
        first = _short(font, ends + double + 2 + place)
        delta = _short(font, ends + 2 * double + 2 + place)
        at = ends + 3 * double + 2 + place
        offset = _short(font, at)
        for code in range(first, min(end, 0xFFFE) + 1):
            glyph = _short(font, at + offset + 2 * (code - first)) if offset else code
            drawn = (glyph + delta) & 0xFFFF if glyph else 0
            if drawn:
                yield code, drawn


def _short(font: bytes, place: int) -> int:
    return int(struct.unpack_from(">H", font, place)[0])
