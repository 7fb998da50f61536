"""The meters of a team after the turn, and what moved loyalty most, as rows of its sheet."""

from dataclasses import dataclass

from game.present.room.compare import ColumnView, FigureView
from game.window import theme
from game.window.box import Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import Flag
from game.window.geometry import Rect
from game.window.parts import Icon, Rule, Words
from game.window.theme import Style
from game.window.tokens import Bar
from game.window.tones import COLOURS, marked
from game.window.why import ICONS

Placed = tuple[Rect, Part]
_FIGURES: tuple[Style, ...] = tuple(
    theme.NUMBER_M.at(size, size * 1.04) for size in (58, 48, 40, 33, 27)
)
_LOW: tuple[Style, ...] = tuple(theme.NUMBER_M.at(size, size * 1.04) for size in (34, 29, 25, 21))
_CHANGE: tuple[Style, ...] = tuple(theme.NUMBER_S.at(size, size * 1.1) for size in (28, 24, 21, 18))
_CAUSES: tuple[Style, ...] = (
    theme.DENSE.at(23, 28),
    theme.DENSE.at(21, 26),
    theme.DENSE.at(19, 24),
)


@dataclass(frozen=True, slots=True)
class Stood(Part):
    """A bar, and a red stroke where it stood before."""

    now: float
    before: float
    ghost: bool = False

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the bar, then the stroke across it."""
        colour = theme.INK3 if self.ghost else theme.INK
        Bar(self.now, colour).draw(brush, rect, mood)
        at = rect.x + rect.w * min(1.0, max(0.0, self.before))
        left = min(max(at - 2, rect.x), rect.right - 4)
        brush.fill(Rect(left, rect.y - 5, 4, rect.h + 10), theme.RED)


def meter(frame: Frame, figure: FigureView, row: Rect) -> list[Placed]:
    """Return a meter on a tall sheet: figure, tag, change, and the bar under them."""
    line = Rect(row.x, row.y + 6, row.w, row.h - 32)
    change, made = _changed(frame, figure, line, _CHANGE)
    made.append((row.top(2), Rule(theme.RULE, 2)))
    room = line.w - change - 12
    if figure.tag:
        flag = Flag(figure.tag, None, theme.INK)
        wide = flag.wide(frame.type)
        if wide <= room * 0.5:
            high = frame.type.line(theme.KEY) + 8
            at = Rect(line.right - change - 12 - wide, line.centre[1] - high / 2, wide, high)
            made.append((at, flag))
            room -= wide + 12
    fits = tuple(style for style in _FIGURES if frame.type.line(style) <= line.h) or _FIGURES[-1:]
    made.append((line.left(room), Words(figure.figure, fits[0], rows=1, middle=True, steps=fits)))
    made.append((Rect(row.x, row.bottom - 20, row.w, 12), Stood(figure.share, figure.before)))
    return made


def _changed(
    frame: Frame, figure: FigureView, line: Rect, steps: tuple[Style, ...]
) -> tuple[float, list[Placed]]:
    """Return how wide the change is, and the change at the right of a line."""
    if figure.change is None:
        return 0.0, []
    said = marked(figure.change)
    style = next((s for s in steps if frame.type.width(said, s) <= line.w * 0.5), steps[-1])
    wide = frame.type.width(said, style) + 4
    colour = COLOURS[figure.change.tone]
    return wide, [(line.far(wide), Words(said, style.on(colour), 1.0, middle=True))]


def small_meter(frame: Frame, figure: FigureView, cell: Rect) -> list[Placed]:
    """Return a meter on a low sheet: icon and figure, and the change under them."""
    upper, lower = cell.top(cell.h * 0.58), cell.foot(cell.h * 0.42)
    side = min(frame.big(22), upper.h * 0.8)
    made: list[Placed] = [
        (Rect(upper.x, upper.y, side, upper.h), Icon(ICONS[figure.meter], theme.INK2, side=side))
    ]
    room = Rect(upper.x + side + 6, upper.y, upper.w - side - 6, upper.h)
    fits = tuple(style for style in _LOW if frame.type.line(style) <= upper.h + 4) or _LOW[-1:]
    made.append((room, Words(figure.figure, fits[0], rows=1, middle=True, steps=fits)))
    if figure.change:
        said, colour = marked(figure.change), COLOURS[figure.change.tone]
        tagged = f"{said} · {figure.tag}" if figure.tag else said
        style = theme.FIGURE.at(21, 25)
        wide = frame.type.width(tagged, style) <= room.w + 6
        small = style if frame.type.line(style) <= lower.h + 3 else style.at(18, 21)
        words = Words(
            tagged if wide else said, small.on(colour), rows=1, middle=True, ellipsis=True
        )
        made.append((Rect(room.x, lower.y, room.w + 8, lower.h), words))
    return made


def causes(frame: Frame, view: ColumnView, place: Rect, high: float) -> list[Placed]:
    """Return what moved loyalty most, a line each as far as there is room."""
    made: list[Placed] = []
    rows = int((place.h + 1) / frame.big(high))
    worst_first = sorted(view.causes, key=lambda cause: cause.amount.startswith("+"))
    kept = view.causes if len(view.causes) <= rows else worst_first[:rows]
    for i, cause in enumerate(kept):
        row = place.below(i * frame.big(high), frame.big(high))
        style = next((s for s in _CAUSES if frame.type.line(s) <= row.h), _CAUSES[-1])
        bold = theme.STRONG.at(style.size, style.line).on(COLOURS[cause.tone])
        wide = max(frame.type.width(cause.amount, bold) + 10, frame.big(44))
        made += [
            (row.left(wide), Words(cause.amount, bold, rows=1, middle=True)),
            (Rect(row.x + wide, row.y, row.w - wide, row.h),
             Words(cause.label, style.on(theme.INK2), rows=1, ellipsis=True, middle=True)),
        ]  # fmt: skip
    return made
