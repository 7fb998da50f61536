"""A sheet laid over the screen: a title, what is in it, and the way back."""

from collections.abc import Callable, Sequence

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.flow import Piece, book, height, lifted, pages
from game.window.geometry import Rect
from game.window.parts import Rule, Sheet, Words
from game.window.theme import Style
from game.window.widgets import Veil
from game.window.wishes import Look

OVER = "over"  # the look that names the sheet that lies on top
_GAP = 48.0
_TITLES: tuple[Style, ...] = (
    theme.TITLE,
    theme.TITLE.at(32, 38),
    theme.TITLE.at(26, 32),
    theme.TITLE.at(22, 27),
)


def paged(
    frame: Frame,
    title: str,
    pieces: Callable[[float], Sequence[Piece]],
    at: str,
    wide: float = 1240.0,
    columns: int = 1,
) -> Boxes:
    """Return a sheet as high as the pieces that `pieces` makes for a width; else with pages."""
    head, pad = frame.big(80), _pad(frame)
    inner = min(frame.big(wide), _most(frame).w) - 2 * pad
    made = pieces((inner - _GAP * (columns - 1)) / columns)
    filled = pages(made, frame.canvas.h, columns)[0]
    high = max((height(column) for column in filled), default=0.0) + head + 2 * pad + 4
    least = frame.big(360)

    def inside(place: Rect) -> Boxes:
        return book(frame, place, made, at, columns, _GAP)

    return sheet(frame, title, inside, (wide, max(high, least) / frame.scale.text))


def _pad(frame: Frame) -> float:
    return min(frame.big(36), 48.0)


def _most(frame: Frame) -> Rect:
    return frame.canvas.inset(24.0 if frame.scale.text > 1 else 64.0, 24.0)


def _veils(canvas: Rect, hole: Rect) -> Boxes:
    """Return the dark around a sheet; what the sheet covers needs none."""
    sides = (
        Rect(0, 0, canvas.w, hole.y),
        Rect(0, hole.bottom, canvas.w, canvas.h - hole.bottom),
        Rect(0, hole.y, hole.x, hole.h),
        Rect(hole.right, hole.y, canvas.w - hole.right, hole.h),
    )
    return tuple(Box(f"veil-{i}", side, Veil()) for i, side in enumerate(sides))


def sheet(
    frame: Frame, title: str, inside: Callable[[Rect], Boxes], size: tuple[float, float] = (0, 0)
) -> Boxes:
    """Return a sheet over the screen with what `inside` puts into it; Escape puts it away.

    It is as large as `size` at the plain text size, and grows with the words up to the window.
    """
    canvas, pad, most = frame.canvas, _pad(frame), _most(frame)
    wide = min(frame.big(size[0]) or most.w, most.w)
    high = min(frame.big(size[1]) or most.h, most.h)
    place = canvas.centred(wide, high)
    inner = place.inset(pad)
    button = Button(_("Close"), key=_("Esc"), steps=(theme.STRONG, theme.STRONG.at(21, 25)))
    close = inner.top(frame.big(54)).far(frame.big(176))
    head = Rect(inner.x, inner.y, close.x - inner.x - 24, close.h)
    content = inner.below(close.h + frame.big(26))
    return lifted(
        (
            *_veils(canvas, place.inset(theme.RADIUS_CARD)),
            Box("sheet", place, Sheet(shadow="hover", round=theme.RADIUS_CARD)),
            Box("sheet-title", head, Words(title, theme.TITLE, middle=True, rows=1, steps=_TITLES)),
            Box("sheet-rule", inner.below(close.h + frame.big(10), 3), Rule()),
            *inside(content),
            Box("sheet-close", close, button, "close", Look(OVER), ("Escape",)),
        ),
        1,
    )
