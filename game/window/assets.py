"""Where the window finds its fonts, icons and pictures; the folder is given from outside."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from game.window.theme import Cut

_CUTS: dict[Cut, str] = {
    "display": "Newsreader-Display.ttf",
    "text": "Newsreader-Text.ttf",
    "text-italic": "Newsreader-TextItalic.ttf",
    "body": "Archivo-Body.ttf",
    "dense": "Archivo-Dense.ttf",
    "strong": "Archivo-Strong.ttf",
    "label": "Archivo-Label.ttf",
    "number": "Archivo-Number.ttf",
}
_HEAVY: frozenset[Cut] = frozenset({"display", "strong", "label", "number"})


@dataclass(frozen=True, slots=True)
class Assets:
    """The asset folder; nothing is read before it is asked for."""

    folder: Path

    def font(self, cut: Cut) -> Path:
        """Return the file of a cut."""
        return _fonts(self.folder)[cut][0]

    def other(self, cut: Cut) -> Path:
        """Return the file of the font for letters that a cut does not have."""
        return _fonts(self.folder)[cut][1]

    def icon(self, name: str) -> str:
        """Return the drawing of an icon; raises KeyError for a name that is not shipped."""
        return _read(self.folder / "icons" / f"{name}.svg")

    def has_icon(self, name: str) -> bool:
        """Tell whether an icon of this name is shipped."""
        return (self.folder / "icons" / f"{name}.svg").is_file()

    def picture(self, name: str) -> str:
        """Return the drawing of a case picture; raises KeyError for an unknown name."""
        return _read(self.folder / "art" / f"{name}.svg")

    def has_picture(self, name: str) -> bool:
        """Tell whether a case picture of this name is shipped."""
        return (self.folder / "art" / f"{name}.svg").is_file()


@lru_cache(maxsize=8)
def _fonts(folder: Path) -> Mapping[Cut, tuple[Path, Path]]:
    """Return the file of each cut and the other beside it: every word that is measured asks."""
    fonts = folder / "fonts"
    strong, body = (fonts / "other" / f"Other-{weight}.ttf" for weight in ("Strong", "Body"))
    return {cut: (fonts / name, strong if cut in _HEAVY else body) for cut, name in _CUTS.items()}


@lru_cache(maxsize=128)
def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as missing:
        raise KeyError(path.stem) from missing
