"""A list of games on a page of its own: in one column or two, on as many pages as it takes."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from game.window.box import Box, Boxes, Frame
from game.window.events import Key
from game.window.flow import PAGER_HIGH, page_at, pager
from game.window.geometry import Rect
from game.window.pagehead import head_high
from game.window.widgets import hint_row
from game.window.wishes import Look

T = TypeVar("T")

_PAGE = "page"
_GAP, _ROW, _ALONE = 64.0, 92.0, 1240.0


def register(frame: Frame, games: Sequence[T], row: Callable[[Frame, int, T, Rect], Box]) -> Boxes:
    """Return the page of the list that was turned to; `row` makes one of its rows."""
    cells = _cells(frame, len(games))
    count = -(-len(games) // len(cells))
    here = page_at(frame, _PAGE, count)
    shown = games[here * len(cells) : (here + 1) * len(cells)]
    rows = (row(frame, i, each, cell)
            for i, (each, cell) in enumerate(zip(shown, cells, strict=False)))  # fmt: skip
    turn = pager(frame, place(frame).foot(frame.big(PAGER_HIGH)), _PAGE, here, count)
    return (*rows, *(turn if count > 1 else ()))


def turned(key: Key, frame: Frame, count: int) -> Look | None:
    """Return the wish to turn the page: down from the last row of one that others follow."""
    cells = len(_cells(frame, count))
    here = page_at(frame, _PAGE, max(1, -(-count // cells)))
    if key.name == "down" and (here + 1) * cells < count:
        return Look(_PAGE, str(here + 1))
    return None


def place(frame: Frame) -> Rect:
    """Return where the list stands, between the head of the page and its keys."""
    canvas, margin, top = frame.canvas, frame.scale.margin, head_high(frame) + 26
    return Rect(margin, top, canvas.w - 2 * margin, hint_row(frame).y - 12 - top)


def _cells(frame: Frame, count: int) -> tuple[Rect, ...]:
    """Return the places of the rows of a page, down the first column, then the second."""
    whole, high = place(frame), frame.big(_ROW)
    down = max(1, int((whole.h - frame.big(PAGER_HIGH) - 14) / high))
    columns = whole.columns(2, _GAP) if frame.scale.text < 1.5 and count > down else (whole,)
    if count <= down:
        columns = (whole.centred(min(whole.w, _ALONE), whole.h),)
    return tuple(Rect(c.x, c.y + i * high, c.w, high) for c in columns for i in range(down))
