"""Signs the fonts lack, as polygons: triangles, arrows, about-equal, star, tick, cross."""

import re
from math import cos, pi, sin
from typing import NamedTuple

import pygame
from pygame import Surface

from game.window.theme import Colour

Point = tuple[float, float]
_FINE = 4


class Mark(NamedTuple):
    """A sign in ems: its advance, and shapes above the baseline (y grows upwards)."""

    advance: float
    shapes: tuple[tuple[Point, ...], ...]


def _bar(start: Point, end: Point, thick: float) -> tuple[Point, ...]:
    across, up = end[0] - start[0], end[1] - start[1]
    long = (across * across + up * up) ** 0.5
    dx, dy = -up / long * thick / 2, across / long * thick / 2
    return (
        (start[0] + dx, start[1] + dy),
        (end[0] + dx, end[1] + dy),
        (end[0] - dx, end[1] - dy),
        (start[0] - dx, start[1] - dy),
    )


def _arrow(turn: int) -> Mark:
    tip, tail, wing, thick = (0.36, 0.0), (-0.36, 0.0), 0.24, 0.1
    bars = (
        _bar(tail, (tip[0] - 0.04, 0.0), thick),
        _bar((tip[0] - wing, wing), (tip[0] + 0.035, -0.035), thick),
        _bar((tip[0] - wing, -wing), (tip[0] + 0.035, 0.035), thick),
    )
    upright = turn % 2 == 1
    advance = 0.62 if upright else 0.86
    return Mark(advance, tuple(_placed(bar, turn, advance) for bar in bars))


def _placed(shape: tuple[Point, ...], turn: int, advance: float) -> tuple[Point, ...]:
    c, s = (1, 0, -1, 0)[turn], (0, 1, 0, -1)[turn]
    return tuple((x * c - y * s + advance / 2, x * s + y * c + 0.34) for x, y in shape)


def _wave(height: float) -> tuple[Point, ...]:
    along = [i / 16 for i in range(17)]
    upper = [(0.05 + 0.48 * t, height + 0.05 * sin(2 * pi * t) + 0.038) for t in along]
    return (*upper, *((x, y - 0.076) for x, y in reversed(upper)))


def _star() -> tuple[Point, ...]:
    reach = [(0.42 if i % 2 == 0 else 0.18, pi / 2 + i * pi / 5) for i in range(10)]
    return tuple((0.42 + r * cos(a), 0.34 + r * sin(a)) for r, a in reach)


def _disc() -> tuple[Point, ...]:
    return tuple(
        (0.36 + 0.32 * cos(i * pi / 24), 0.34 + 0.32 * sin(i * pi / 24)) for i in range(48)
    )


MARKS: dict[str, Mark] = {
    "▲": Mark(0.70, (((0.02, 0.0), (0.64, 0.0), (0.33, 0.68)),)),
    "▼": Mark(0.70, (((0.02, 0.66), (0.64, 0.66), (0.33, -0.02)),)),
    "▶": Mark(0.70, (((0.06, 0.02), (0.06, 0.68), (0.62, 0.35)),)),
    "◀": Mark(0.70, (((0.62, 0.02), (0.62, 0.68), (0.06, 0.35)),)),
    "→": _arrow(0),
    "↑": _arrow(1),
    "←": _arrow(2),
    "↓": _arrow(3),
    "≈": Mark(0.58, (_wave(0.25), _wave(0.45))),
    "★": Mark(0.86, (_star(),)),
    "●": Mark(0.76, (_disc(),)),
    "■": Mark(0.76, (((0.08, 0.02), (0.68, 0.02), (0.68, 0.66), (0.08, 0.66)),)),
    "◆": Mark(0.76, (((0.38, -0.04), (0.74, 0.34), (0.38, 0.72), (0.02, 0.34)),)),
    "✓": Mark(0.80, (_bar((0.08, 0.36), (0.34, 0.1), 0.1), _bar((0.27, 0.1), (0.72, 0.6), 0.1))),
    "✕": Mark(0.70, (_bar((0.1, 0.09), (0.6, 0.59), 0.1), _bar((0.1, 0.59), (0.6, 0.09), 0.1))),
}
SPLIT = re.compile("([" + "".join(MARKS) + "])")


def draw_mark(sign: str, em: float, rise: int, height: int, colour: Colour) -> Surface:
    """Return a sign drawn smooth; its baseline lies `rise` pixels under the upper edge."""
    mark = MARKS[sign]
    wide = max(1, round(mark.advance * em))
    fine = Surface((wide * _FINE, height * _FINE), pygame.SRCALPHA)
    fine.fill((*colour, 0))
    for shape in mark.shapes:
        points = [(x * em * _FINE, (rise - y * em) * _FINE) for x, y in shape]
        pygame.draw.polygon(fine, colour, points)
    return pygame.transform.smoothscale(fine, (wide, height))
