"""All past results; one that is opened leads to its debrief."""

from game.base.words import _
from game.present.home import ResultView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.charts import Spark
from game.window.events import Key
from game.window.faces import HomeFace
from game.window.flow import PAGER_HIGH, page_at, pager
from game.window.geometry import Rect
from game.window.pagehead import head, head_high
from game.window.parts import Rule, Words
from game.window.rows import Row
from game.window.widgets import hint_row, hints
from game.window.wishes import Continue, Look, Wish

_GAP, _ROW, _ALONE = 64.0, 92.0, 1240.0
_PAGE = "page"
_LOYALTY = theme.NUMBER_L
_TITLES = (theme.STRONG.at(27, 32), theme.STRONG.at(24, 32), theme.STRONG.at(21, 32))
_WHEN = (theme.CAPTION.at(23, 28), theme.CAPTION.at(20, 28), theme.CAPTION.at(18, 28))


def layout(view: HomeFace, frame: Frame) -> Boxes:
    """Return a page of results, in two columns where there are many."""
    results, place = view.home.results, _place(frame)
    *top, back = head(frame, _("Results"), _("loyalty at the end of each game"))
    if not results:
        words = view.home.no_results
        at = place.top(frame.type.height(words, theme.PASSAGE, place.w))
        return (*top, Box("none", at, Words(words, theme.PASSAGE)), back, *_foot(frame))
    cells = _cells(frame, len(results))
    count = -(-len(results) // len(cells))
    here = page_at(frame, _PAGE, count)
    shown = results[here * len(cells) : (here + 1) * len(cells)]
    rows = (_row(frame, i, each, cell)
            for i, (each, cell) in enumerate(zip(shown, cells, strict=False)))  # fmt: skip
    strip = place.foot(frame.big(PAGER_HIGH))
    turn = pager(frame, strip, _PAGE, here, count) if count > 1 else ()
    return (*top, *rows, *turn, back, *_foot(frame))


def on(key: Key, view: HomeFace, frame: Frame) -> Wish | None:
    """Return what the keys that no box has claimed do: down from the last row turns the page."""
    cells = len(_cells(frame, len(view.home.results)))
    here = page_at(frame, _PAGE, max(1, -(-len(view.home.results) // cells)))
    if key.name == "down" and (here + 1) * cells < len(view.home.results):
        return Look(_PAGE, str(here + 1))
    return None


def _place(frame: Frame) -> Rect:
    canvas, margin, top = frame.canvas, frame.scale.margin, head_high(frame) + 26
    return Rect(margin, top, canvas.w - 2 * margin, hint_row(frame).y - 12 - top)


def _cells(frame: Frame, count: int) -> tuple[Rect, ...]:
    """Return the places of the rows of a page, down the first column, then the second."""
    place, high = _place(frame), frame.big(_ROW)
    down = max(1, int((place.h - frame.big(PAGER_HIGH) - 14) / high))
    columns = place.columns(2, _GAP) if frame.scale.text < 1.5 and count > down else (place,)
    if count <= down:
        columns = (place.centred(min(place.w, _ALONE), place.h),)
    return tuple(Rect(c.x, c.y + i * high, c.w, high) for c in columns for i in range(down))


def _row(frame: Frame, place: int, result: ResultView, cell: Rect) -> Box:
    type_, pad = frame.type, 14.0
    figure = type_.width("100", _LOYALTY) + 24
    spark = min(frame.big(200), cell.w * 0.28)
    title, when = type_.line(_TITLES[0]), type_.line(_WHEN[0])
    words = Rect(pad + figure, (cell.h - title - when) / 2, cell.w - figure - spark - 3 * pad, 0)
    parts = (
        (Rect(pad, 0, figure, cell.h - 2), Words(str(result.loyalty), _LOYALTY, middle=True)),
        (words._replace(h=title), Words(result.title, rows=1, ellipsis=True, steps=_TITLES)),
        (words._replace(y=words.y + title, h=when),
         Words(result.when, theme.CAPTION, rows=1, ellipsis=True, steps=_WHEN)),
        (Rect(cell.w - spark - pad, 8, spark - 12, cell.h - 18), _trace(result)),
        (Rect(0, cell.h - 2, cell.w, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    return Box(f"result-{place}", cell, Row(parts), "results", Continue(result.path))


def _trace(result: ResultView) -> Spark:
    return Spark(result.trace, max(1, len(result.trace) - 1), 0.0, 1.0, axis=False)


def _foot(frame: Frame) -> Boxes:
    keys = ((_("arrows"), _("choose")), (_("Enter"), _("open its debrief")), (_("Esc"), _("back")))
    return hints(frame, hint_row(frame), keys)
