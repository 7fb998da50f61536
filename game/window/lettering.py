"""A line in pieces: letters of a font of the game, signs that are drawn, letters of other fonts."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import ceil
from pathlib import Path
from typing import NamedTuple
from unicodedata import combining, normalize

import pygame
from pygame import Surface
from pygame.font import Font
from pygame.image import tobytes

from game.base.spelled import spelled
from game.base.truetype import metrics
from game.window.marks import MARKS, SPLIT, draw_mark
from game.window.theme import Colour, Style

# Under this size in pixels SDL_ttf's whole-pixel advances close up the word spaces; drawn at twice
# the size and reduced, letters keep half-pixel places.
_FINE_UNDER = 44
_LEAST = 12  # pixels, at which a font is asked for its letters
_NO_LETTER = "\uffff"
# Of the fonts that systems bring along for many letters, what `pygame.font` calls them.
_INSTALLED = (
    "notosanscjksc", "notosanscjkjp", "notosanscjkkr", "notosanssc", "notosansjp", "notosanskr",
    "sourcehansanscn", "wenquanyizenhei", "wenquanyimicrohei", "droidsansfallback", "unifont",
    "pingfangsc", "hiraginosansgb", "hiraginosans", "applesdgothicneo", "arialunicodems",
    "microsoftyahei", "yugothic", "meiryo", "msgothic", "simsun", "malgungothic",
    "segoeuisymbol", "segoeuiemoji", "notosanssymbols2", "symbola", "dejavusans",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Face:
    """A font opened at one size: `fine` times the pixels it is shown at."""

    font: Font
    fine: int
    em: float
    rise: int
    height: int


class Piece(NamedTuple):
    """A part of a line that one font draws; `file` is none where that of the style does."""

    text: str
    file: Path | None = None


def opened(file: Path, pixels: float) -> Face:
    """Return a font at a size; words that small are drawn larger and reduced."""
    halves = max(12, ceil(pixels * 2 - 0.01))
    fine = 2 if halves < _FINE_UNDER * 2 else 1
    size = halves if fine == 2 else (halves + 1) // 2
    font = Font(file, size)
    rise, fall = font.get_ascent(), -font.get_descent()
    high = ceil(rise / fine) + ceil(fall / fine)
    return Face(font, fine, size / fine, ceil(rise / fine), high)


def pieces(text: str, style: Style, file: Path, other: Path) -> list[Piece]:
    """Return a text as those draw it who can: the font in `file`, else the `other`, else one here.

    What nobody draws is spelled in letters of the first, so that no letter is an empty box.
    """
    shown = text.upper() if style.caps else text
    if shown.isascii():
        return [Piece(shown)]
    whole = normalize("NFC", shown.replace("\u202f", "\u00a0"))
    found: list[Piece] = []
    for part in filter(None, SPLIT.split(whole)):
        found += [Piece(part)] if part in MARKS else _by_fonts(part, file, other)
    return found or [Piece("")]


def foreign(text: str, file: Path, other: Path) -> bool:
    """Tell whether a text has letters that no font draws, or that bear marks of their own."""
    whole = normalize("NFC", text)
    return any(combining(each) or _drawn_by(each, file, other) is None for each in set(whole))


def advance(face: Face, text: str) -> float:
    """Return how far a piece goes, in pixels."""
    if text in MARKS:
        return max(1, round(MARKS[text].advance * face.em))
    return face.font.size(text)[0] / face.fine


def drawn(face: Face, text: str, colour: Colour) -> Surface:
    """Return a piece as a picture as high as its font."""
    if text in MARKS:
        return draw_mark(text, face.em, face.rise, face.height, colour)
    picture = face.font.render(text, True, colour)
    if face.fine == 1:
        return picture
    wide, rise = (picture.get_width() + 1) // 2, face.font.get_ascent()
    even = Surface((wide * 2, face.height * 2), pygame.SRCALPHA)
    even.fill((*colour, 0))
    even.blit(picture, (0, face.rise * 2 - rise))
    return pygame.transform.smoothscale(even, (wide, face.height))


def _by_fonts(text: str, file: Path, other: Path) -> Iterator[Piece]:
    own = _letters(file)
    if own.issuperset(text):
        yield Piece(text)
        return
    for by, run in groupby(text, key=lambda letter: _drawn_by(letter, file, other)):
        said = "".join(run)
        yield Piece(spelled(said, own)) if by is None else Piece(said, None if by == file else by)


def _drawn_by(letter: str, file: Path, other: Path) -> Path | None:
    """Return the file of the first font that draws a letter, if one does."""
    if letter in _letters(file):
        return file
    return other if letter in _letters(other) else _here(letter)


@lru_cache(maxsize=16)
def _letters(file: Path) -> frozenset[str]:
    return frozenset(metrics(file.read_bytes()).widths)


@lru_cache(maxsize=4096)
def _here(letter: str) -> Path | None:
    """Return the file of a font of this system that draws a letter, if one does."""
    return next((file for file in installed() if _draws(file, letter)), None)


@lru_cache(maxsize=1)
def installed() -> tuple[Path, ...]:
    """Return the files of the fonts for many letters that there are on this system."""
    found = (pygame.font.match_font(name) for name in _INSTALLED)
    return tuple(Path(file) for file in dict.fromkeys(filter(None, found)))


def _draws(file: Path, letter: str) -> bool:
    """Tell whether a font has more for a letter than the box that stands for what is no letter."""
    try:
        font = Font(file, _LEAST)
    except (OSError, pygame.error):
        return False
    pictures = [font.render(each, False, "black") for each in (letter, _NO_LETTER)]
    shown, box = (tobytes(picture, "RGBA") for picture in pictures)
    return bool(pictures[0].get_bounding_rect().w) and shown != box
