"""Geometry of lines: their outlines, their dashes, rounded boxes and the pencil stroke."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin

Point = tuple[float, float]


def outline(points: Sequence[Point], thick: float) -> Iterator[tuple[Point, ...]]:
    """Yield a four-sided polygon for each stretch of a line of this thickness."""
    for (x0, y0), (x1, y1) in pairwise(points):
        long = hypot(x1 - x0, y1 - y0)
        if long:
            dx, dy = (y0 - y1) / long * thick / 2, (x1 - x0) / long * thick / 2
            yield (x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy), (x0 - dx, y0 - dy)


def dashed(points: Sequence[Point], on: float, off: float) -> Iterator[list[Point]]:
    """Yield the drawn pieces of a dashed line; a dash may turn a corner."""
    piece, left, drawing = [points[0]], on, True
    for start, end in pairwise(points):
        walked, long = 0.0, hypot(end[0] - start[0], end[1] - start[1])
        while long - walked > left:
            walked += left
            at = _between(start, end, walked / long)
            if drawing:
                yield [*piece, at]
            piece, drawing = [at], not drawing
            left = on if drawing else off
        left -= long - walked
        piece.append(end)
    if drawing and len(piece) > 1:
        yield piece


def rounded(wide: float, high: float, radius: float, inset: float) -> list[Point]:
    """Return the closed outline of a rounded box at the origin, moved inwards by `inset`."""
    bend = max(0.0, min(radius, wide / 2, high / 2) - inset)
    centres = (
        (wide - inset - bend, inset + bend, -pi / 2),
        (wide - inset - bend, high - inset - bend, 0.0),
        (inset + bend, high - inset - bend, pi / 2),
        (inset + bend, inset + bend, pi),
    )
    points = [
        (x + bend * cos(start + pi / 2 * i / 8), y + bend * sin(start + pi / 2 * i / 8))
        for x, y, start in centres
        for i in range(9)
    ]
    return [*points, points[0]]


def circle(radius: float, inset: float) -> list[Point]:
    """Return the closed outline of a circle whose box is at the origin."""
    reach = radius - inset
    turn = [2 * pi * i / 48 for i in range(49)]
    return [(radius + reach * cos(a), radius + reach * sin(a)) for a in turn]


# Where the pencil strays from its path, in shares of 1.6 pixels: the same hand every time.
_STRAY = (0.1, 0.75, 0.95, -0.35, 0.3, -0.75, -0.4, -0.15, -0.95)


def pencil(wide: float, jitter: float) -> list[Point]:
    """Return the stroke under the last word of the game's name, from the origin to the right."""
    knots = [(wide * i / 8, jitter * (stray + 0.8 - 0.25 * i)) for i, stray in enumerate(_STRAY)]
    return _softened(knots)


def _softened(knots: list[Point]) -> list[Point]:
    padded = [knots[0], *knots, knots[-1]]
    points = []
    for i in range(len(knots) - 1):
        a, b, c, d = padded[i : i + 4]
        points += [_catmull(a, b, c, d, t / 6) for t in range(6)]
    return [*points, knots[-1]]


def _catmull(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    def along(p: float, q: float, r: float, s: float) -> float:
        bend = (2 * p - 5 * q + 4 * r - s) * t + (3 * q - p - 3 * r + s) * t * t
        return q + ((r - p) + bend) * t / 2

    return along(a[0], b[0], c[0], d[0]), along(a[1], b[1], c[1], d[1])


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
