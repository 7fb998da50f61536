"""All past results; one that is opened leads to its debrief."""

from game.base.words import _
from game.present.home import ResultView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.ended import figures, traces
from game.window.events import Key
from game.window.faces import HomeFace
from game.window.geometry import Rect
from game.window.pagehead import head
from game.window.parts import Rule, Words
from game.window.register import place, register, turned
from game.window.rows import Row
from game.window.widgets import hint_row, hints
from game.window.wishes import Continue, Wish

_LOYALTY = theme.NUMBER_L
_TITLES = (theme.STRONG.at(27, 32), theme.STRONG.at(24, 32), theme.STRONG.at(21, 32))
_WHEN = (theme.CAPTION.at(23, 28), theme.CAPTION.at(20, 28), theme.CAPTION.at(18, 28))


def layout(view: HomeFace, frame: Frame) -> Boxes:
    """Return a page of results, in two columns where there are many."""
    results = view.home.results
    *top, back = head(frame, _("Results"), _("loyalty at the end of each game"))
    if not results:
        words, where = view.home.no_results, place(frame)
        at = where.top(frame.type.height(words, theme.PASSAGE, where.w))
        return (*top, Box("none", at, Words(words, theme.PASSAGE)), back, *_foot(frame))
    return (*top, *register(frame, results, _row), back, *_foot(frame))


def on(key: Key, view: HomeFace, frame: Frame) -> Wish | None:
    """Return what the keys that no box has claimed do: down from the last row turns the page."""
    return turned(key, frame, len(view.home.results))


def _row(frame: Frame, number: int, result: ResultView, cell: Rect) -> Box:
    type_, pad = frame.type, 14.0
    figure = type_.width("100", _LOYALTY) + 24
    spark = min(frame.big(200), cell.w * 0.28)
    title, when = type_.line(_TITLES[0]), type_.line(_WHEN[0])
    words = Rect(pad + figure, (cell.h - title - when) / 2, cell.w - figure - spark - 3 * pad, 0)
    parts = (
        *figures(result, Rect(pad, 0, figure, cell.h - 2), _LOYALTY),
        (words._replace(h=title), Words(result.title, rows=1, ellipsis=True, steps=_TITLES)),
        (words._replace(y=words.y + title, h=when),
         Words(result.when, theme.CAPTION, rows=1, ellipsis=True, steps=_WHEN)),
        *traces(result, Rect(cell.w - spark - pad, 8, spark - 12, cell.h - 18)),
        (Rect(0, cell.h - 2, cell.w, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    return Box(f"result-{number}", cell, Row(parts), "results", Continue(result.path))


def _foot(frame: Frame) -> Boxes:
    keys = ((_("arrows"), _("choose")), (_("Enter"), _("open its debrief")), (_("Esc"), _("back")))
    return hints(frame, hint_row(frame), keys)
