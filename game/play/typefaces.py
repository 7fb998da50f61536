"""The fonts of the game as reports are set in them, read from where the game lies."""

from pathlib import Path

from game.base.truetype import metrics
from game.export.kit.faces import Face
from game.export.report.fonts import FACES, WebFonts
from game.export.report.pdf import Type
from game.library.places import data_folder


def type_() -> Type:
    """Return the fonts for paper, with the letters that all of those in a report draw."""
    folder = _folder()
    drawn = (metrics((folder / face.file).read_bytes()).widths for face in FACES)
    return Type(str(folder), frozenset.intersection(*map(frozenset, drawn)))


def web_fonts() -> WebFonts:
    """Return the same fonts as pages carry them."""
    return {face: (_folder() / _packed(face)).read_bytes() for face in FACES}


def _packed(face: Face) -> Path:
    return Path("web", face.file).with_suffix(".woff2")


def _folder() -> Path:
    return data_folder("assets") / "fonts"
