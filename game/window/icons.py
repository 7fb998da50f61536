"""Outline icons: read from SVG, drawn white at the size asked for, tinted, kept."""

from io import BytesIO
from re import sub

import pygame
from pygame import Surface

from game.window.assets import Assets
from game.window.keep import Keep
from game.window.theme import Colour

_ICON_BYTES = 6_000_000
_FINE = 2
# Shown as filled shapes in the design; the rest are outlines.
_FILLED = frozenset({"player-play", "star"})
# Authors name icons freely; one that is not shipped is shown as people.
_UNKNOWN = "users"


class Icons:
    """The icons of one window."""

    def __init__(self, assets: Assets) -> None:
        """Read nothing yet."""
        self._assets = assets
        self._kept = Keep(_ICON_BYTES)

    def get(self, name: str, side: int, colour: Colour, stroke: float = 0.0) -> Surface:
        """Return an icon `side` pixels square; `stroke` is in its own 24 units (0 = by size)."""
        thick = stroke or _stroke(side)
        return self._kept.get(
            (name, side, colour, thick), lambda: _tinted(self._mask(name, side, thick), colour)
        )

    def _mask(self, name: str, side: int, thick: float) -> Surface:
        shown = name if self._assets.has_icon(name) else _UNKNOWN
        return self._kept.get(
            (shown, side, thick), lambda: _draw(self._assets.icon(shown), shown, side, thick)
        )


def _stroke(side: int) -> float:
    if side < 22:
        return 2.3
    return 1.25 if side > 80 else 2.1


def _draw(drawing: str, name: str, side: int, thick: float) -> Surface:
    white = drawing.replace("currentColor", "#ffffff")
    white = sub(r'stroke-width="[^"]+"', f'stroke-width="{thick}"', white, count=1)
    if name in _FILLED:
        white = white.replace('fill="none"', 'fill="#ffffff"', 1)
    size = (side * _FINE, side * _FINE)
    fine = pygame.image.load_sized_svg(BytesIO(white.encode()), size)
    clear = Surface(size, pygame.SRCALPHA)
    clear.fill((255, 255, 255, 0))
    clear.blit(fine, (0, 0))
    return pygame.transform.smoothscale(clear, (side, side))


def _tinted(mask: Surface, colour: Colour) -> Surface:
    tinted = mask.copy()
    tinted.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return tinted
