"""Case pictures: drawn from SVG to cover a box, what sticks out cut off, kept by size."""

from io import BytesIO
from re import search

import pygame
from pygame import Surface

from game.window.assets import Assets
from game.window.keep import Keep
from game.window.theme import FROST

_PICTURE_BYTES = 24_000_000
_BASE = (480.0, 270.0)


class Pictures:
    """The case pictures of one window."""

    def __init__(self, assets: Assets) -> None:
        """Read nothing yet."""
        self._assets = assets
        self._kept = Keep(_PICTURE_BYTES)

    def get(self, name: str, size: tuple[int, int]) -> Surface:
        """Return a picture that fills `size` in pixels; a case without one gets a plain sky."""
        return self._kept.get((name, size), lambda: self._draw(name, size))

    def _draw(self, name: str, size: tuple[int, int]) -> Surface:
        whole = Surface(size, 0, 32)
        whole.fill(FROST)
        if not self._assets.has_picture(name):
            return whole
        drawing = self._assets.picture(name)
        base = _size(drawing)
        grow = max(size[0] / base[0], size[1] / base[1])
        full = (round(base[0] * grow + 0.49), round(base[1] * grow + 0.49))
        drawn = pygame.image.load_sized_svg(BytesIO(drawing.encode()), full)
        whole.blit(drawn, ((size[0] - full[0]) // 2, (size[1] - full[1]) // 2))
        return whole


def _size(drawing: str) -> tuple[float, float]:
    found = search(r'viewBox="\S+ \S+ (\S+) (\S+)"', drawing)
    return (float(found[1]), float(found[2])) if found else _BASE
