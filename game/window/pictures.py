"""Case pictures: drawn from SVG to fill a box, kept by size.

A drawing's view box holds what has to be seen. The scene goes on at either side of it, so that a
box as wide as a page shows the whole of it and more; only what is wider or narrower yet cuts it.
"""

from io import BytesIO

import pygame
from pygame import Surface

from game.scenario.cover import ANY_CASE
from game.window.assets import Assets
from game.window.keep import Keep
from game.window.theme import FROST

WHOLE = 4.0  # how many times as wide as high a box may be that still shows a picture whole
_PICTURE_BYTES = 24_000_000
_WIDE, _HIGH = 480.0, 270.0  # of what has to be seen
_VIEW = 'width="480" height="270" viewBox="0 0 480 270"'


class Pictures:
    """The case pictures of one window."""

    def __init__(self, assets: Assets) -> None:
        """Read nothing yet."""
        self._assets = assets
        self._kept = Keep(_PICTURE_BYTES)

    def get(self, name: str, size: tuple[int, int]) -> Surface:
        """Return a picture that fills `size` in pixels; some cases bring none."""
        return self._kept.get((name, size), lambda: self._draw(name, size))

    def _draw(self, name: str, size: tuple[int, int]) -> Surface:
        whole = Surface(size, 0, 32)
        whole.fill(FROST)
        shown = name if self._assets.has_picture(name) else ANY_CASE
        wide = min(WHOLE, max(_WIDE / _HIGH, size[0] / size[1])) * _HIGH
        view = f'width="{wide}" height="{_HIGH}" viewBox="{(_WIDE - wide) / 2} 0 {wide} {_HIGH}"'
        grow = max(size[0] / wide, size[1] / _HIGH)
        full = (round(wide * grow + 0.49), round(_HIGH * grow + 0.49))
        drawing = self._assets.picture(shown).replace(_VIEW, view, 1)
        drawn = pygame.image.load_sized_svg(BytesIO(drawing.encode()), full)
        whole.blit(drawn, ((size[0] - full[0]) // 2, (size[1] - full[1]) // 2))
        return whole
