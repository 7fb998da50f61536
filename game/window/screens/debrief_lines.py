"""The lines of the timeline, each of which can be switched on and off."""

from collections.abc import Callable
from dataclasses import dataclass

from game.base.words import _
from game.present.parts import Meter
from game.present.pieces.scales import with_lines
from game.present.review import ChartView, LineView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.flow import Piece, book, prose
from game.window.geometry import Rect
from game.window.parts import Icon, Words
from game.window.rows import Row
from game.window.sheets import sheet
from game.window.theme import Style
from game.window.wishes import Look

LINES = "lines"  # the sheet, by its name
FLIPPED = "lines flipped"  # the look that holds which lines are not as they are at first
KEYS = {"history": "g", "best": "b"}  # lines that the timeline switches without the sheet
Drawing = Callable[[Rect], Boxes]
_BETWEEN = "|"
_NAME: Style = theme.STRONG.at(26, 32)
_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Switch:
    """A line and whether it is drawn."""

    line: LineView
    on: bool
    wish: Look  # to have it the other way round


def switches(view: ReviewView, chart: ChartView, frame: Frame) -> tuple[Switch, ...]:
    """Return every line that the chart of a meter has; those of loyalty alone are off at first."""
    flipped = tuple(filter(None, frame.look(FLIPPED).split(_BETWEEN)))
    aside = view.aside if chart.meter is Meter.LOYALTY else ()
    return (
        *(_switch(line, flipped, at_first=True) for line in chart.lines),
        *(_switch(line, flipped, at_first=False) for line in aside),
    )


def _switch(line: LineView, flipped: tuple[str, ...], *, at_first: bool) -> Switch:
    name = f"{line.style} {line.name}"
    other = [each for each in flipped if each != name]
    turned = name in flipped
    wish = Look(FLIPPED, _BETWEEN.join(other if turned else (*flipped, name)))
    return Switch(line, at_first is not turned, wish)


def drawn(view: ReviewView, chart: ChartView, frame: Frame) -> ChartView:
    """Return the chart with the lines that are switched on, on a scale that holds them."""
    found = switches(view, chart, frame)
    lines = tuple(each.line for each in found if each.on)
    return chart if lines == chart.lines else with_lines(chart, lines)


def wish(view: ReviewView, chart: ChartView, frame: Frame, key: str) -> Look | None:
    """Return what a key switches, if it is the key of a line that there is."""
    found = switches(view, chart, frame)
    return next((each.wish for each in found if KEYS.get(each.line.style) == key), None)


def lines_sheet(view: ReviewView, chart: ChartView, frame: Frame, draw: Drawing) -> Boxes:
    """Return the sheet on which each line is switched by its number, beside the chart itself.

    Under them stands what history paid for where it ended, and what the best line is worth.
    `draw` puts the chart into a place, with what there is to say of the turn that is looked at.
    """

    def rows(wide: float) -> list[Piece]:
        found = enumerate(switches(view, chart, frame), start=1)
        switched = [Piece(_row(at, each, frame, wide), frame.big(6)) for at, each in found]
        if frame.scale.text > 1.0 or not view.beside:  # at large text it stands under the lines
            return switched
        told = prose(frame.type, "beside", view.beside, theme.BODY, wide, frame.big(20))
        return [*switched, *told]

    def inside(place: Rect) -> Boxes:
        if frame.scale.text > 1.0:
            return book(frame, place, rows(place.w), "page lines")
        left, right = place.across((0.3, 0.7), 40)
        return (*book(frame, left, rows(left.w), "page lines"), *draw(right))

    size = (0.0, 0.0) if frame.scale.text <= 1.0 else (860.0, 0.0)
    return sheet(frame, _("Lines of the timeline"), inside, size)


def _row(number: int, each: Switch, frame: Frame, wide: float) -> Box:
    type_, side = frame.type, frame.big(30)
    key = str(number) if number <= _DIGITS else ""
    state = _("shown") if each.on else _("not shown")
    far = max(type_.width(word, theme.CAPTION) for word in (_("shown"), _("not shown"))) + 4
    left = frame.big(100)
    room = wide - left - far - frame.big(30)
    high = max(type_.height(each.line.name, _NAME, room), type_.line(_NAME)) + 8
    mark: Part = Icon("check" if each.on else "minus", theme.INK, side=side)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(frame.big(14), 4, side, high - 8), mark),
        (Rect(frame.big(60), 4, frame.big(30), high - 8), Words(key, _NAME, middle=True)),
        (Rect(left, 4, room, high - 8), Words(each.line.name, _NAME, middle=True)),
        (Rect(wide - far - frame.big(12), 4, far, high - 8),
         Words(state, theme.CAPTION, 1.0, middle=True)),
    )  # fmt: skip
    return Box(
        f"line-{number}", Rect(0, 0, wide, high), Row(parts), "lines", each.wish,
        (key,) if key else (), chosen=each.on,
    )  # fmt: skip
