"""Smooth shapes in whole pixels: drawn at four times the size, reduced, and kept."""

from collections.abc import Callable, Hashable, Sequence
from math import ceil, pi

import pygame
from pygame import Surface

from game.window.keep import Keep
from game.window.paths import circle, dashed, outline, rounded
from game.window.theme import Colour

Pixels = tuple[int, int, int, int]
Point = tuple[float, float]
_FINE = 4
_SHAPE_BYTES = 24_000_000


class Shapes:
    """Pictures of corners, discs, lines and hatching, shared by everything on the screen."""

    def __init__(self) -> None:
        """Start with nothing drawn."""
        self.kept = Keep(_SHAPE_BYTES)

    def smooth(
        self, key: Hashable, size: tuple[int, int], colour: Colour, paint: Callable[[Surface], None]
    ) -> Surface:
        """Return what `paint` draws on a surface four times `size`, reduced to `size`."""

        def draw() -> Surface:
            fine = Surface((size[0] * _FINE, size[1] * _FINE), pygame.SRCALPHA)
            # Clear pixels carry the colour, so that reducing never darkens an edge.
            fine.fill((*colour, 0))
            paint(fine)
            return pygame.transform.smoothscale(fine, size)

        return self.kept.get((key, size, colour), draw)

    def disc(self, radius: float, colour: Colour) -> Surface:
        """Return a filled disc; the picture is the next whole pixel wide."""
        side = max(1, ceil(radius * 2))

        def paint(fine: Surface) -> None:
            middle = side * _FINE / 2
            pygame.draw.circle(fine, colour, (middle, middle), radius * _FINE)

        return self.smooth(("disc", round(radius, 2)), (side, side), colour, paint)

    def ring(self, radius: float, thick: float, colour: Colour) -> Surface:
        """Return a circle's outline, its outer edge at `radius`."""
        side = max(1, ceil(radius * 2))

        def paint(fine: Surface) -> None:
            middle = side * _FINE / 2
            pygame.draw.circle(fine, colour, (middle, middle), radius * _FINE)
            pygame.draw.circle(fine, (*colour, 0), (middle, middle), (radius - thick) * _FINE)

        return self.smooth(("ring", round(radius, 2), round(thick, 2)), (side, side), colour, paint)

    def dashed_ring(self, radius: float, thick: float, colour: Colour) -> Surface:
        """Return a circle's outline in twelve dashes, without a seam."""
        side = max(1, ceil(radius * 2))
        step = 2 * pi * (radius - thick / 2) / 12

        def paint(fine: Surface) -> None:
            edge = [(x * _FINE, y * _FINE) for x, y in circle(side / 2, thick / 2)]
            _stroke(fine, edge, colour, thick * _FINE, (step * 0.58, step * 0.42))

        return self.smooth(
            ("dashes", round(radius, 2), round(thick, 2)), (side, side), colour, paint
        )

    def fill(self, onto: Surface, box: Pixels, colour: Colour, radius: int = 0) -> None:
        """Fill a box, its corners rounded."""
        left, top, wide, high = box
        radius = min(radius, wide // 2, high // 2)
        if radius < 1:
            onto.fill(colour, box)
            return
        onto.fill(colour, (left + radius, top, wide - 2 * radius, high))
        onto.fill(colour, (left, top + radius, radius, high - 2 * radius))
        onto.fill(colour, (left + wide - radius, top + radius, radius, high - 2 * radius))
        _corners(onto, self.disc(radius, colour), box, radius)

    def cap(self, onto: Surface, box: Pixels, colour: Colour, radius: int) -> None:
        """Fill a box whose upper corners alone are rounded, as a card's band."""
        left, top, wide, high = box
        radius = min(radius, wide // 2, high)
        onto.fill(colour, (left + radius, top, wide - 2 * radius, high))
        onto.fill(colour, (left, top + radius, radius, high - radius))
        onto.fill(colour, (left + wide - radius, top + radius, radius, high - radius))
        _corners(onto, self.disc(radius, colour), box, radius, lower=False)

    def border(self, onto: Surface, box: Pixels, colour: Colour, thick: int, radius: int) -> None:
        """Draw a box's outline on the inside of its edges."""
        left, top, wide, high = box
        radius = max(thick, min(radius, wide // 2, high // 2))
        across, down = wide - 2 * radius, high - 2 * radius
        onto.fill(colour, (left + radius, top, across, thick))
        onto.fill(colour, (left + radius, top + high - thick, across, thick))
        onto.fill(colour, (left, top + radius, thick, down))
        onto.fill(colour, (left + wide - thick, top + radius, thick, down))
        _corners(onto, self.ring(radius, thick, colour), box, radius)

    def dashes(
        self, onto: Surface, box: Pixels, colour: Colour, thick: float, radius: float, dash: Point
    ) -> None:
        """Draw a box's outline in dashes of `dash` = (on, off) pixels."""
        left, top, wide, high = box
        edge = rounded(wide, high, radius, thick / 2)
        self.path(onto, (left, top), edge, colour, thick, dash)

    def path(
        self,
        onto: Surface,
        at: Point,
        points: Sequence[Point],
        colour: Colour,
        thick: float,
        dash: Point | None = None,
    ) -> None:
        """Draw a line through points (relative to `at`), round at the joints, or dashed."""
        low, high, size = _bounds(points, thick)
        key = ("path", tuple((round(x, 1), round(y, 1)) for x, y in points), round(thick, 2), dash)

        def paint(fine: Surface) -> None:
            moved = [((x - low) * _FINE, (y - high) * _FINE) for x, y in points]
            _stroke(fine, moved, colour, thick * _FINE, dash)

        onto.blit(self.smooth(key, size, colour, paint), (round(at[0]) + low, round(at[1]) + high))

    def polygon(self, onto: Surface, at: Point, points: Sequence[Point], colour: Colour) -> None:
        """Fill a polygon given by points relative to `at`."""
        low, high, size = _bounds(points, 0)
        key = ("polygon", tuple((round(x, 1), round(y, 1)) for x, y in points))

        def paint(fine: Surface) -> None:
            moved = [((x - low) * _FINE, (y - high) * _FINE) for x, y in points]
            pygame.draw.polygon(fine, colour, moved)

        onto.blit(self.smooth(key, size, colour, paint), (round(at[0]) + low, round(at[1]) + high))

    def hatch(
        self, onto: Surface, box: Pixels, colour: Colour, stripe: float, period: float
    ) -> None:
        """Fill a box with stripes that rise to the right."""
        left, top, wide, high = box

        def paint(fine: Surface) -> None:
            tall = high * _FINE
            step, at = period * _FINE * 2**0.5, -float(tall)
            half = stripe * _FINE * 2**0.5 / 2
            while at < wide * _FINE + tall:
                foot, head = (at, tall), (at + tall, 0)
                pygame.draw.polygon(
                    fine,
                    colour,
                    [
                        (foot[0] - half, tall),
                        (foot[0] + half, tall),
                        (head[0] + half, 0),
                        (head[0] - half, 0),
                    ],
                )
                at += step

        if wide > 0 and high > 0:
            key = ("hatch", round(stripe, 1), round(period, 1))
            onto.blit(self.smooth(key, (wide, high), colour, paint), (left, top))


def _corners(onto: Surface, round_: Surface, box: Pixels, radius: int, lower: bool = True) -> None:
    left, top, wide, high = box
    far = round_.get_width() - radius
    onto.blit(round_, (left, top), (0, 0, radius, radius))
    onto.blit(round_, (left + wide - radius, top), (far, 0, radius, radius))
    if lower:
        onto.blit(round_, (left, top + high - radius), (0, far, radius, radius))
        onto.blit(round_, (left + wide - radius, top + high - radius), (far, far, radius, radius))


def _bounds(points: Sequence[Point], thick: float) -> tuple[int, int, tuple[int, int]]:
    room = ceil(thick / 2) + 1
    low = int(min(x for x, _ in points)) - room
    high = int(min(y for _, y in points)) - room
    wide = ceil(max(x for x, _ in points)) + room - low
    tall = ceil(max(y for _, y in points)) + room - high
    return low, high, (max(1, wide), max(1, tall))


def _stroke(
    fine: Surface, points: Sequence[Point], colour: Colour, thick: float, dash: Point | None
) -> None:
    if dash is None:
        for piece in outline(points, thick):
            pygame.draw.polygon(fine, colour, piece)
        for joint in points:
            pygame.draw.circle(fine, colour, joint, thick / 2)
        return
    for line in dashed(points, dash[0] * _FINE, dash[1] * _FINE):
        for piece in outline(line, thick):
            pygame.draw.polygon(fine, colour, piece)
        for joint in line[1:-1]:
            pygame.draw.circle(fine, colour, joint, thick / 2)
