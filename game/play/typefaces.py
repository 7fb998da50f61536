"""The fonts of the game as reports are set in them, read from where the game lies."""

from pathlib import Path
from unicodedata import normalize

from game.base.truetype import metrics
from game.export.kit.faces import Face
from game.export.report.fonts import FACES, WebFonts
from game.export.report.pdf import Type
from game.library.places import data_folder


def type_() -> Type:
    """Return the fonts for paper, with the letters that they draw in every part of a report.

    What those of the game do not have the others do, which lie beside them. A letter that the first
    have without its marks would be set of both, the marks beside their places: it is left out.
    """
    folder = _folder()
    drawn = frozenset.intersection(*(_drawn(folder / face.file) for face in FACES))
    others = frozenset.intersection(*map(_drawn, sorted((folder / "other").glob("*.ttf"))))
    return Type(str(folder), drawn | {one for one in others if _bare(one) not in drawn})


def _bare(letter: str) -> str:
    return normalize("NFD", letter)[0]


def _drawn(file: Path) -> frozenset[str]:
    return frozenset(metrics(file.read_bytes()).widths)


def web_fonts() -> WebFonts:
    """Return the same fonts as pages carry them."""
    return {face: (_folder() / _packed(face)).read_bytes() for face in FACES}


def _packed(face: Face) -> Path:
    return Path("web", face.file).with_suffix(".woff2")


def _folder() -> Path:
    return data_folder("assets") / "fonts"
