"""Which characters every bundled font can draw, kept as ranges in a small text file.

Run `python -m game.library.fonts` after changing a font.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from game.base.truetype import glyphs
from game.library.places import data_folder

COVERAGE = "coverage.txt"
_HEAD = "# Characters that every font in this folder can draw: hexadecimal ranges, ends included.\n"


def coverage() -> frozenset[int]:
    """Return the characters that can be drawn; empty if the file is not there."""
    try:
        return read_coverage(data_folder("assets") / "fonts" / COVERAGE)
    except (OSError, ValueError):
        return frozenset()


@cache
def read_coverage(file: Path) -> frozenset[int]:
    """Return the characters of a coverage file.

    Raises:
        OSError: There is no such file.
        ValueError: A line is no range.
    """
    lines = file.read_text(encoding="ascii").splitlines()
    ends = [line.partition("-") for line in lines if line and not line.startswith("#")]
    pairs = ((int(first, 16), int(last or first, 16)) for first, _, last in ends)
    return frozenset(code for first, last in pairs for code in range(first, last + 1))


def coverage_text(folder: Path) -> str:
    """Return what the coverage file of a folder of fonts should say."""
    fonts = [drawable(path.read_bytes()) for path in sorted(folder.glob("*.ttf"))]
    common = frozenset.intersection(*fonts) if fonts else frozenset()
    return _HEAD + "".join(f"{line}\n" for line in _ranges(common))


def drawable(font: bytes) -> frozenset[int]:
    """Return the characters of a TrueType font that has a glyph map of format 4.

    Raises:
        ValueError: It has none.
    """
    return frozenset(code for code, _glyph in glyphs(font))


def undrawable(text: str, known: frozenset[int]) -> str:
    """Return the characters of `text` that cannot be drawn, each once; line ends are not drawn."""
    if not known or known.issuperset(map(ord, text)):
        return ""
    return "".join(dict.fromkeys(char for char in text if ord(char) not in known and char != "\n"))


def _ranges(codes: Iterable[int]) -> list[str]:
    spans: list[list[int]] = []
    for code in sorted(codes):
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return [f"{a:04X}" if a == b else f"{a:04X}-{b:04X}" for a, b in spans]


if __name__ == "__main__":
    FONTS = data_folder("assets") / "fonts"
    (FONTS / COVERAGE).write_text(coverage_text(FONTS), encoding="ascii")
