"""Where the window finds its fonts, icons and pictures; the folder is given from outside."""

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
        return self.folder / "fonts" / _CUTS[cut]

    def other(self, cut: Cut) -> Path:
        """Return the file of the font for letters that a cut does not have."""
        weight = "Strong" if cut in _HEAVY else "Body"
        return self.folder / "fonts" / "other" / f"Other-{weight}.ttf"

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


@lru_cache(maxsize=128)
def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as missing:
        raise KeyError(path.stem) from missing
