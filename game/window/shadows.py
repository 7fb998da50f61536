"""Soft shadows under sheets and cards: blurred once as a small tile, stretched as nine slices."""

from math import ceil

import pygame
from pygame import Surface

from game.window.shapes import Pixels, Shapes
from game.window.theme import SHADOW, SHADOWS, ShadowLayer


class Shadows:
    """The shadows of one window size."""

    def __init__(self, shapes: Shapes, factor: float) -> None:
        """Prepare for a window of `factor` pixels per design pixel."""
        self._shapes = shapes
        self._factor = factor
        self._room: dict[str, int] = {}

    def draw(self, onto: Surface, box: Pixels, kind: str, radius: int) -> None:
        """Draw the shadow of a box as four bands; the middle is left out, the box covers it."""
        left, top, wide, high = box
        room = self._reach(kind)
        out = (wide + 2 * room, high + 2 * room)
        band = min(room + radius, out[0] // 2, out[1] // 2)
        for part in (
            (0, 0, out[0], band),
            (0, out[1] - band, out[0], band),
            (0, band, band, out[1] - 2 * band),
            (out[0] - band, band, band, out[1] - 2 * band),
        ):
            if part[3] > 0:
                at = (left - room + part[0], top - room + part[1])
                onto.blit(self._band(kind, radius, out, part), at)

    def _band(self, kind: str, radius: int, out: tuple[int, int], part: Pixels) -> Surface:
        def cut() -> Surface:
            return self._whole(kind, radius, out).subsurface(part).copy()

        return self._shapes.kept.get(("band", kind, radius, out, part, self._factor), cut)

    def _whole(self, kind: str, radius: int, out: tuple[int, int]) -> Surface:
        tile = self._tile(kind, radius)
        side = tile.get_width() // 2
        if out[0] <= 2 * side or out[1] <= 2 * side:
            return pygame.transform.smoothscale(tile, out)
        whole = Surface(out, pygame.SRCALPHA)
        for x, source_x, wide, from_x in _slices(out[0], side):
            for y, source_y, high, from_y in _slices(out[1], side):
                piece = tile.subsurface((source_x, source_y, from_x, from_y))
                whole.blit(pygame.transform.scale(piece, (wide, high)), (x, y))
        return whole

    def _reach(self, kind: str) -> int:
        if kind not in self._room:
            reach = max(layer.blur + layer.down for layer in SHADOWS[kind])
            self._room[kind] = ceil(reach * self._factor) + 1
        return self._room[kind]

    def _tile(self, kind: str, radius: int) -> Surface:
        key = ("shadow", kind, radius, self._factor)
        return self._shapes.kept.get(key, lambda: self._blurred(kind, radius))

    def _blurred(self, kind: str, radius: int) -> Surface:
        room = self._reach(kind)
        side = 2 * (room * 2 + radius) + 1
        tile = Surface((side, side), pygame.SRCALPHA)
        tile.fill((*SHADOW, 0))
        for layer in reversed(SHADOWS[kind]):
            tile.blit(self._layer(layer, side, room, radius), (0, 0))
        return tile

    def _layer(self, layer: ShadowLayer, side: int, room: int, radius: int) -> Surface:
        flat = Surface((side, side), pygame.SRCALPHA)
        flat.fill((*SHADOW, 0))
        down = round(layer.down * self._factor)
        box = (room, room + down, side - 2 * room, side - 2 * room)
        pygame.draw.rect(flat, (*SHADOW, round(255 * layer.strength)), box, border_radius=radius)
        blur = round(layer.blur * self._factor)
        return _soft(flat, blur) if blur else flat


def _soft(flat: Surface, blur: int) -> Surface:
    """Return a surface blurred; a wide blur is worked out on a small copy, ten times as fast."""
    shrink = 4 if blur >= 8 else 1
    if shrink == 1:
        return pygame.transform.gaussian_blur(flat, blur)
    side = -(-flat.get_width() // shrink)
    whole = Surface((side * shrink, side * shrink), pygame.SRCALPHA)
    whole.fill((*SHADOW, 0))
    whole.blit(flat, (0, 0))
    small = pygame.transform.smoothscale(whole, (side, side))
    small = pygame.transform.gaussian_blur(small, max(1, round(blur / shrink)))
    grown = pygame.transform.smoothscale(small, whole.get_size())
    return grown.subsurface((0, 0, *flat.get_size()))


def _slices(length: int, side: int) -> tuple[tuple[int, int, int, int], ...]:
    """Return place, place in the tile, length and length in the tile: end, between, end."""
    between = (side, side, length - 2 * side, 1)
    return (0, 0, side, side), between, (length - side, side + 1, side, side)
