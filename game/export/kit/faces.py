"""The cuts of type that sheets are set in, and how texts are broken into lines of a width."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from game.base.truetype import Metrics, metrics

POINT = 25.4 / 72  # millimetres
SLACK = 0.985  # of a width is used, so that no viewer breaks a line that is broken already

Align = Literal["left", "center", "right"]


class Face(StrEnum):
    """The cuts, by the name that each font bears."""

    DISPLAY = "Newsreader Display"
    TEXT = "Newsreader Text"
    ITALIC = "Newsreader TextItalic"
    BODY = "Archivo Body"
    DENSE = "Archivo Dense"
    STRONG = "Archivo Strong"
    NUMBER = "Archivo Number"

    @property
    def file(self) -> str:
        """Return the name of its file."""
        return f"{self.value.replace(' ', '-')}.ttf"


class Tag(StrEnum):
    """What a text is to those who hear the sheet instead of seeing it."""

    TITLE = "h1"
    HEAD = "h2"
    SUB = "h3"
    TEXT = "p"


INK, QUIET, PALE, SHEET = "#1A1D21", "#454A4E", "#8B7E63", "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: its size in points, the pitch of its lines in millimetres."""

    face: Face
    size: float
    lead: float
    ink: str = INK
    tag: Tag = Tag.TEXT
    align: Align = "left"

    def but(self, **changes: object) -> "Style":
        """Return this style with some of it changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # fields by name

    def at(self, size: float) -> "Style":
        """Return this style at another size, its pitch in proportion."""
        return replace(self, size=size, lead=self.lead * size / self.size)


@dataclass(frozen=True, slots=True)
class Lettering:
    """All cuts measured."""

    faces: Mapping[Face, Metrics]

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is on one line, in millimetres."""
        return self.faces[style.face].width(text) * style.size * POINT

    def lines(self, text: str, style: Style, wide: float) -> tuple[str, ...]:
        """Return a text in lines of a width; a word that is wider stands alone on its line."""
        found = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split():
                longer = f"{line} {word}" if line else word
                if line and self.width(longer, style) > wide * SLACK:
                    found.append(line)
                    line = word
                else:
                    line = longer
            found.append(line)
        return tuple(found)

    def fitted(self, text: str, style: Style, wide: float, sizes: Sequence[float]) -> Style:
        """Return the style at the largest size at which a text fits on one line, or the least."""
        for size in sizes:
            if self.width(text, style.at(size)) <= wide * SLACK:
                return style.at(size)
        return style.at(sizes[-1])

    def baseline(self, style: Style) -> float:
        """Return how far below the top of its line a text stands, in millimetres."""
        face, size = self.faces[style.face], style.size * POINT
        return (style.lead - (face.ascent + face.descent) * size) / 2 + face.ascent * size


def lettering(fonts: Mapping[str, bytes]) -> Lettering:
    """Return the cuts measured, from the bytes of their files by name."""
    return Lettering({face: metrics(fonts[face.file]) for face in Face})
