"""Lines over the turns, as SVG that prints, scales, and can be read aloud.

Every line has its own colour, dash and mark, and its name at its end: colour is never the only
sign.
"""

from collections.abc import Sequence
from html import escape
from math import ceil

from game.base.scale import percent
from game.present.review import ChartView, LineView

SPACE = "http://www.w3.org/2000/svg"  # tells readers of pictures that this is one
WIDE, HIGH = 760, 300  # units of the drawing
LEFT, RIGHT, TOP, FOOT = 56, 170, 14, 30  # at the right as much as names need, or more
LETTER, ASIDE, MOST = 7.4, 36, 340  # how wide one of a name is; what stands before it; the most
APART = 15  # between two names at the ends of lines
COLOURS = 8  # that the style sheet knows
DASHES = ("", "7 4", "2 4", "10 3 2 3", "4 3", "1 3", "12 4", "6 2 2 2")
OWN = {"history": "3 3", "best": "11 5"}  # lines with a colour of their own, and their dashes


def timeline(chart: ChartView, key: str, mark: int = 0, words: str = "") -> str:
    """Return a chart as SVG.

    Args:
        chart: what is drawn.
        key: a name that no other drawing of the page has.
        mark: the turn that is marked by an upright line with `words`; 0 for none.
        words: what stands at the mark.
    """
    drawn = "".join(
        (
            _grid(chart),
            _mark(chart, mark, words) if mark else "",
            *(_line(chart, place) for place in range(len(chart.lines))),
            _names(chart),
        )
    )
    return (
        f'<svg xmlns="{SPACE}" class="timeline" viewBox="0 0 {WIDE} {HIGH}" role="img" '
        f'aria-labelledby="{key}-t {key}-d"><title id="{key}-t">{escape(chart.name)}</title>'
        f'<desc id="{key}-d">{escape(spoken(chart))}</desc>{drawn}</svg>'
    )


def spoken(chart: ChartView) -> str:
    """Return a chart in words: each line, by its name, turn by turn."""
    return " ".join(f"{line.name}: {_spoken(line, chart)}." for line in chart.lines)


def _spoken(line: LineView, chart: ChartView) -> str:
    figures = line.figures or tuple(str(percent(value)) for value in line.values)
    return ", ".join(
        f"{turn}: {figure}" for turn, figure in zip(chart.turns, figures, strict=False)
    )


def _right(chart: ChartView) -> int:
    """Return where the lines end and the room for their names begins."""
    longest = max((len(_named(line)) for line in chart.lines), default=0)
    return WIDE - min(max(RIGHT, ceil(ASIDE + LETTER * longest)), MOST)


def _named(line: LineView) -> str:
    return f"{line.end} {line.name}"


def _x(chart: ChartView, turn: int) -> float:
    return LEFT + (_right(chart) - LEFT) * turn / max(len(chart.turns) - 1, 1)


def _y(chart: ChartView, value: float) -> float:
    share = (value - chart.low) / ((chart.high - chart.low) or 1)
    return HIGH - FOOT - (HIGH - FOOT - TOP) * min(max(share, 0), 1)


def _grid(chart: ChartView) -> str:
    right, foot = _right(chart), HIGH - FOOT
    across = "".join(
        f'<line class="grid" x1="{LEFT}" y1="{_y(chart, at):.1f}" x2="{right}" '
        f'y2="{_y(chart, at):.1f}"/><text class="tick" x="{LEFT - 8}" '
        f'y="{_y(chart, at) + 4:.1f}" text-anchor="end">{escape(figure)}</text>'
        for at, figure in chart.ticks
    )
    under = "".join(
        f'<text class="tick" x="{_x(chart, turn):.1f}" y="{HIGH - 10}" text-anchor="middle">'
        f"{escape(name)}</text>"
        for turn, name in enumerate(chart.turns)
    )
    axis = f'<line class="axis" x1="{LEFT}" y1="{foot}" x2="{right}" y2="{foot}"/>'
    return across + under + axis


def _mark(chart: ChartView, turn: int, words: str) -> str:
    """Return an upright line with its words on the side where there is room for them."""
    at = _x(chart, turn)
    late = 2 * turn > len(chart.turns)
    aside, anchor = (-4, "end") if late else (4, "start")
    return (
        f'<line class="mark" x1="{at:.1f}" y1="{TOP}" x2="{at:.1f}" y2="{HIGH - FOOT}"/>'
        f'<text class="tick" x="{at + aside:.1f}" y="{TOP + 8}" text-anchor="{anchor}">'
        f"{escape(words)}</text>"
    )


def _line(chart: ChartView, place: int) -> str:
    line = chart.lines[place]
    points = [(_x(chart, turn), _y(chart, value)) for turn, value in enumerate(line.values)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dash = OWN.get(line.style, DASHES[place % len(DASHES)])
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    drawn = f'<polyline points="{path}"{dashed}/>' if chart.joined else ""
    marks = "".join(_marked(line, place, x, y) for x, y in points)
    return f'<g class="{_colour(line, place)}">{drawn}{marks}</g>'


def _colour(line: LineView, place: int) -> str:
    return line.style if line.style in OWN else f"c{place % COLOURS}"


def _marked(line: LineView, place: int, x: float, y: float) -> str:
    """Return the mark of a line at a point; the best line has a cross."""
    if line.style != "best":
        return shape(place, x, y)
    corners = ((-1, -5), (1, -5), (1, -1), (5, -1), (5, 1), (1, 1), (1, 5), (-1, 5), (-1, 1),
               (-5, 1), (-5, -1), (-1, -1))  # fmt: skip
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in corners)
    return f'<polygon points="{points}"/>'


def shape(place: int, x: float, y: float) -> str:
    """Return the mark of a line at a point: a dot, a square, a diamond, a triangle, and so on."""
    kind = place % 4
    hollow = ' class="hollow"' if place % COLOURS >= 4 else ""
    if kind == 0:
        return f'<circle{hollow} cx="{x:.1f}" cy="{y:.1f}" r="3.6"/>'
    corners = {
        1: ((-3.3, -3.3), (3.3, -3.3), (3.3, 3.3), (-3.3, 3.3)),
        2: ((0, -4.8), (4.8, 0), (0, 4.8), (-4.8, 0)),
        3: ((0, -4.6), (4.4, 3.6), (-4.4, 3.6)),
    }[kind]
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in corners)
    return f'<polygon{hollow} points="{points}"/>'


def _names(chart: ChartView) -> str:
    """Return the name of each line at its end, moved apart where they would touch."""
    ends = [_y(chart, line.values[-1]) for line in chart.lines]
    found = []
    for place, y in enumerate(spread(ends, APART, TOP, HIGH - FOOT)):
        line = chart.lines[place]
        x, colour = _right(chart), _colour(line, place)
        from_x = _x(chart, len(line.values) - 1) + 6
        found.append(
            f'<g class="{colour}"><line class="lead" x1="{from_x:.1f}" y1="{ends[place]:.1f}" '
            f'x2="{x + 16}" y2="{y:.1f}"/>{_marked(line, place, x + 22, y)}</g>'
            f'<text class="name" x="{x + 32}" y="{y + 4:.1f}">{escape(_named(line))}'
            "</text>"
        )
    return "".join(found)


def spread(wanted: Sequence[float], apart: float, least: float, most: float) -> list[float]:
    """Return places near those that are wanted, `apart` from each other, within the limits.

    Where they cannot all fit so far apart, they stand as far apart as there is room.
    """
    count = len(wanted)
    apart = min(apart, (most - least) / max(count - 1, 1))
    order = sorted(range(count), key=lambda place: (wanted[place], place))
    placed = [0.0] * count
    floor = least
    for place in order:
        placed[place] = max(wanted[place], floor)
        floor = placed[place] + apart
    ceiling = most
    for place in reversed(order):
        placed[place] = min(placed[place], ceiling)
        ceiling = placed[place] - apart
    return placed
