"""The look as data: colours, type steps, radii, shadows, times. Lengths are for 1080 lines."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

Colour = tuple[int, int, int]
Ground = Literal["paper", "table"]
Cut = Literal["display", "text", "text-italic", "body", "dense", "strong", "label", "number"]


def _hex(code: str) -> Colour:
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


SHEET = _hex("#FBF7EE")
PAGE = _hex("#F2EBDD")
INSET = _hex("#E7DDCA")
RULE = _hex("#CDC1AA")
RULE2 = _hex("#8B7E63")
INK = _hex("#1A1D21")
INK2 = _hex("#454A4E")
INK3 = _hex("#5C5D59")
TABLE = _hex("#1C272B")
TABLE3 = _hex("#34454B")
TLINE = _hex("#74858A")
TPAPER = _hex("#FBF7EE")
TMUTED = _hex("#B8BFBA")
KRAFT = _hex("#D8C49B")
KRAFT2 = _hex("#C4AD7E")
FROST = _hex("#CBD3D2")
BLOCKED = _hex("#D9D6CC")
BLOCKED_BAND = _hex("#8A9293")
BLOCKED_TEXT = _hex("#3E4447")
RED = _hex("#B82717")
RED2 = _hex("#9C2012")
GAIN = _hex("#0C6B68")
LOSS = _hex("#8E520D")
SHADOW = _hex("#101416")


@dataclass(frozen=True, slots=True)
class Category:
    """How one kind of response is told apart: name and icon first, colour third."""

    name: str
    colour: Colour
    text: Colour
    icon: str


CATEGORIES: dict[str, Category] = {
    kind.name: kind
    for kind in (
        Category("Fix it", _hex("#0553B0"), SHEET, "tool"),
        Category("Say it", _hex("#E7BA58"), INK, "speakerphone"),
        Category("Make it up", _hex("#D0638B"), INK, "heart-handshake"),
        Category("Find out", _hex("#53B6DC"), INK, "search"),
        Category("Prepare", _hex("#6A762B"), SHEET, "clipboard-check"),
        Category("Guard", _hex("#353944"), SHEET, "shield"),
    )
}


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of words is set; `size` and `line` grow with the reader's text size."""

    cut: Cut
    size: float
    line: float
    colour: Colour = INK
    caps: bool = False

    def on(self, colour: Colour) -> "Style":
        """Return the same step in another colour."""
        return _coloured(self, colour)

    def at(self, size: float, line: float = 0.0) -> "Style":
        """Return the same cut at another size; the line keeps its proportion unless given."""
        return _sized(self, size, line)


@lru_cache(maxsize=512)
def _coloured(style: Style, colour: Colour) -> Style:
    return style if style.colour == colour else replace(style, colour=colour)


@lru_cache(maxsize=512)
def _sized(style: Style, size: float, line: float) -> Style:
    return replace(style, size=size, line=line or round(style.line * size / style.size, 1))


HEADLINE_XL = Style("display", 86, 84)
NUMBER_XL = Style("number", 84, 76)
HEADLINE_L = Style("display", 62, 66)
HEADLINE_M = Style("display", 50, 58)
CLOCK = Style("number", 52, 56)
NUMBER_L = Style("number", 54, 56)
NUMBER_M = Style("number", 48, 50)
TITLE = Style("display", 38, 44)
CARD_TITLE = Style("display", 30, 34)
ACTION = Style("strong", 28, 32)
NUMBER_S = Style("number", 30, 32)
PASSAGE = Style("text", 28, 34)
ASIDE = Style("text-italic", 22, 28)
BODY = Style("body", 25, 31)
DENSE = Style("dense", 25, 31)
STRONG = Style("strong", 24, 28)
FIGURE = Style("number", 26, 30)
CARD_TEXT = Style("dense", 23, 28)
CAPTION = Style("dense", 22, 26, INK2)
LABEL = Style("label", 20, 24, INK2, caps=True)
KEY = Style("strong", 20, 24)

HEADLINE_STEPS = (HEADLINE_XL, HEADLINE_XL.at(72, 72), HEADLINE_XL.at(60, 62))
CARD_TITLE_STEPS = (CARD_TITLE, CARD_TITLE.at(28.5, 34), CARD_TITLE.at(27, 34))

MARGIN = 48.0
FOLD = 8.0
RADIUS_CHIP = 6.0
RADIUS_SHEET = 6.0
RADIUS_BUTTON = 10.0
RADIUS_CARD = 12.0


@dataclass(frozen=True, slots=True)
class ShadowLayer:
    """One flat layer of shadow: how far down, how soft, how strong (0 to 1)."""

    down: float
    blur: float
    strength: float


SHADOWS: dict[str, tuple[ShadowLayer, ...]] = {
    "sheet": (ShadowLayer(2, 3, 0.20), ShadowLayer(10, 26, 0.16)),
    "card": (ShadowLayer(2, 2, 0.35), ShadowLayer(8, 18, 0.28)),
    "hover": (ShadowLayer(3, 3, 0.40), ShadowLayer(16, 30, 0.42)),
}

FOCUS_MS = 90
LIFT_MS = 140
RISE_MS = 520
BAR_MS = 180
BAR_STEP_MS = 70
COUNT_MS = 600
FADE_MS = 90


def surface(ground: Ground) -> Colour:
    """Return the colour that lies under everything on this ground."""
    return PAGE if ground == "paper" else TABLE


def ring(ground: Ground) -> Colour:
    """Return the colour of the focus ring: ink on paper, paper on the table."""
    return INK if ground == "paper" else SHEET
