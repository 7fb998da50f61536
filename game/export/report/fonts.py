"""The fonts that a page brings along, so that it looks alike wherever it is opened."""

import base64
from collections.abc import Mapping

from game.export.kit.faces import Face

FACES = (Face.BODY, Face.STRONG, Face.DISPLAY)  # in which every report is set
_CALLED = {
    Face.BODY: ("Text", 400),
    Face.STRONG: ("Text", 700),
    Face.DISPLAY: ("Headline", 400),
}
WebFonts = Mapping[Face, bytes]  # packed as WOFF2


def rules(fonts: WebFonts) -> str:
    """Return the fonts as rules of a style sheet, which need no other file."""
    return "".join(_rule(face, data) for face, data in fonts.items())


def _rule(face: Face, data: bytes) -> str:
    name, weight = _CALLED[face]
    packed = base64.b64encode(data).decode("ascii")
    return (
        f'@font-face {{ font-family: "{name}"; font-weight: {weight}; '
        f"src: url(data:font/woff2;base64,{packed}) format('woff2'); }}\n"
    )
