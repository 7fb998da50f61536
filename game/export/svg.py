"""Drawings for pages: rows of bars, ranges and lines, as SVG that prints and can be read aloud.

Colours are classes, which the page's style sheet gives; every mark has its figure beside it, so
that colour is never the only sign.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import accumulate
from textwrap import wrap

WIDE, LABEL, END, ROW, HEAD = 760, 250, 112, 26, 22  # units of the drawing
LONGEST = 30  # letters that fit beside the plot; a longer label has lines under each other
LINE = 15  # units from one of them to the next
PLOT = WIDE - LABEL - END


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a value lies across the plot."""

    least: float
    most: float

    def at(self, value: float) -> float:
        """Return the place of a value, in units from the left."""
        share = (value - self.least) / ((self.most - self.least) or 1)
        return LABEL + PLOT * min(max(share, 0), 1)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a drawing: a label, marks drawn on its middle line, a figure at its end."""

    label: str
    marks: str
    figure: str

    @property
    def lines(self) -> Sequence[str]:
        """Return the lines of the label, one at least."""
        return wrap(self.label, LONGEST) or [""]

    @property
    def high(self) -> int:
        """Return how high the row is, in units."""
        return ROW + LINE * (len(self.lines) - 1)


Marks = Sequence[tuple[float, str]]  # each at a place, from the left, and with its words


def drawing(title: str, rows: Sequence[Row], lines: Marks = (), scale: Marks = ()) -> str:
    """Return rows under each other; `lines` are upright, with words above, a `scale` below."""
    *tops, foot = accumulate((row.high for row in rows), initial=HEAD)
    high = foot + (HEAD if scale else 6)
    upright = "".join(_upright(at, words, foot) for at, words in lines)
    upright += "".join(_step(at, words, foot) for at, words in scale)
    drawn = "".join(map(_row, rows, tops))
    return (
        f'<div class="drawn"><svg viewBox="0 0 {WIDE} {high}" role="img" '
        f'aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{upright}{drawn}</svg></div>"
    )


def _upright(at: float, words: str, foot: float) -> str:
    return (
        f'<line class="grid" x1="{at:.1f}" y1="{HEAD - 4}" x2="{at:.1f}" y2="{foot}"/>'
        f'<text class="tick" x="{at:.1f}" y="{HEAD - 9}" text-anchor="middle">'
        f"{escape(words)}</text>"
    )


def _step(at: float, words: str, foot: float) -> str:
    return (
        f'<line class="grid" x1="{at:.1f}" y1="{HEAD}" x2="{at:.1f}" y2="{foot + 4}"/>'
        f'<text class="tick" x="{at:.1f}" y="{foot + 16}" text-anchor="middle">'
        f"{escape(words)}</text>"
    )


def _row(row: Row, top: float) -> str:
    middle = top + row.high / 2
    return (
        f'<text x="{LABEL - 10}" y="{top + ROW / 2 + 4}" text-anchor="end">{_label(row)}</text>'
        f'<g transform="translate(0 {middle})">{row.marks}</g>'
        f'<text class="figure" x="{WIDE - END + 10}" y="{middle + 4}">{escape(row.figure)}</text>'
    )


def _label(row: Row) -> str:
    first, *more = row.lines
    under = (f'<tspan x="{LABEL - 10}" dy="{LINE}"> {escape(line)}</tspan>' for line in more)
    return escape(first) + "".join(under)


def bar(start: float, end: float, kind: str) -> str:
    """Return a bar between two places."""
    left, width = min(start, end), max(abs(end - start), 1)
    return f'<rect class="{kind}" x="{left:.1f}" y="-7" width="{width:.1f}" height="14" rx="2"/>'


def span(low: float, middle: float, high: float, kind: str) -> str:
    """Return a range with its middle marked."""
    return (
        f'<rect class="{kind} soft" x="{low:.1f}" y="-5" width="{max(high - low, 1):.1f}"'
        f' height="10" rx="5"/><circle class="{kind}" cx="{middle:.1f}" cy="0" r="5"/>'
    )


def dots(one: float, other: float) -> str:
    """Return two places joined: a full dot and a ring."""
    return (
        f'<line class="joint" x1="{one:.1f}" y1="0" x2="{other:.1f}" y2="0"/>'
        f"{dot(one)}{ring(other)}"
    )


def dot(at: float) -> str:
    """Return a full dot at a place."""
    return f'<circle class="good" cx="{at:.1f}" cy="0" r="5"/>'


def rimmed(at: float) -> str:
    """Return a full dot that is seen on a bar, too."""
    return f'<circle class="good rim" cx="{at:.1f}" cy="0" r="5"/>'


def ring(at: float) -> str:
    """Return a ring at a place."""
    return f'<circle class="ring" cx="{at:.1f}" cy="0" r="4.5"/>'


def curve(points: Sequence[tuple[float, float]], most: float) -> str:
    """Return a line round zero of points, each a place and a value of up to `most` either way.

    A point above zero is a dot, any other a ring.
    """
    drawn = [(at, -(ROW / 2 - 5) * value / (most or 1), value > 0) for at, value in points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y, _pays in drawn)
    ends = "".join(
        f'<circle class="{"good" if pays else "ring"}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>'
        for x, y, pays in drawn
    )
    zero = f'<line class="zero" x1="{LABEL}" y1="0" x2="{LABEL + PLOT}" y2="0"/>'
    return f'{zero}<polyline points="{path}"/>{ends}'
