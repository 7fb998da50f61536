"""What was played before, with its trace, and how a turn goes."""

from game.base.words import _
from game.present.home import HomeView, ResultView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.ended import figures, traces
from game.window.geometry import Rect
from game.window.parts import Icon, Rule, Words
from game.window.rows import Row
from game.window.wishes import Continue

MOST = 5
_STEP = theme.DENSE.at(23, 29)
_LOYALTY = theme.NUMBER_M.at(46, 48)
_NAMES = (theme.STRONG.at(23, 27), theme.STRONG.at(21, 27), theme.STRONG.at(19, 27))
_WHEN = (theme.CAPTION.at(20, 24), theme.CAPTION.at(18, 24))


def past(frame: Frame, view: HomeView, place: Rect, foot: float) -> Boxes:
    """Return past results and how a turn goes, as far as there is room for both.

    Somebody without results reads first how a turn goes.
    """
    if view.results:
        boxes = _results(frame, view, place, foot)
        under = boxes[-1].rect.bottom + 30 if boxes else place.y
        return (*boxes, *_guide(frame, place._replace(y=under), foot))
    none = frame.type.height(view.no_results, theme.CAPTION, place.w)
    label = frame.type.line(theme.LABEL) + 16
    boxes = _guide(frame, place, foot - 28 - label - none)
    place = place._replace(y=boxes[-1].rect.bottom + 28) if boxes else place
    if place.y + label + none > foot:
        return boxes
    words, at = Words(view.no_results, theme.CAPTION), Rect(place.x, place.y + label, place.w, none)
    return (*boxes, *_heading(frame, place, "past", _past()), Box("no-results", at, words))


def _results(frame: Frame, view: HomeView, place: Rect, foot: float) -> Boxes:
    """Return as many results as there is room for; all of them stand on their own page."""
    label, row = frame.type.line(theme.LABEL) + 12, max(frame.big(58), 58.0)
    count = min(len(view.results), int((foot - place.y - label) / row), MOST)
    if count < 1:
        return ()
    boxes = list(_heading(frame, place, "past", _past()))
    for i, result in enumerate(view.results[:count]):
        at = Rect(place.x, place.y + label + i * row, place.w, row)
        boxes.append(_row(frame, at, result, i))
    return tuple(boxes)


def _guide(frame: Frame, place: Rect, foot: float) -> Boxes:
    """Return how a turn goes, or nothing where there is no room for it."""
    type_ = frame.type
    head, row = type_.line(theme.LABEL) + 14, type_.line(_STEP) + 15
    steps = (
        ("eye", _("Read what is known and what is only said")),
        ("clipboard-check", _("Plan: play cards, spend effort and money")),
        ("clock", _("Commit, and time passes")),
        ("search", _("See what moved each meter, and why")),
    )
    wide = max(type_.width(text, _STEP) for _icon, text in steps) + frame.big(46)
    if wide > place.w or place.y + head + row * len(steps) > foot:
        return ()
    boxes = list(_heading(frame, place, "guide", _("How a turn goes")))
    for i, (icon, text) in enumerate(steps):
        at = Rect(place.x, place.y + head + i * row, place.w, row)
        boxes += _step(frame, at, i, icon, text)
    return tuple(boxes)


def _past() -> str:
    return _("Past results")


def _step(frame: Frame, at: Rect, place: int, icon: str, text: str) -> Boxes:
    side = frame.big(26)
    line = Rect(at.x + frame.big(46), at.y, at.w - frame.big(46), at.h - 2)
    return (
        Box(f"step-icon-{place}", Rect(at.x + frame.big(4), at.centre[1] - side / 2, side, side),
            Icon(icon)),
        Box(f"step-{place}", line, Words(text, _STEP, middle=True)),
        Box(f"step-rule-{place}", Rect(at.x, at.bottom - 2, at.w, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip


def _heading(frame: Frame, place: Rect, id_: str, text: str) -> Boxes:
    label = frame.type.line(theme.LABEL)
    return (
        Box(id_, Rect(place.x, place.y, place.w, label), Words(text, theme.LABEL)),
        Box(f"{id_}-rule", Rect(place.x, place.y + label + 6, place.w, 3), Rule()),
    )


def _row(frame: Frame, at: Rect, result: ResultView, place: int) -> Box:
    """Return one past result: loyalty at the end, case, how it was played, its trace."""
    type_ = frame.type
    figure = type_.width("100", _LOYALTY) + 14
    # With large words there is no room for the trace here; it stands on the page of all results.
    spark = 112.0 if frame.scale.text <= 1 else 12.0
    words = Rect(figure, 0, at.w - figure - spark, at.h)
    name, under = type_.line(theme.STRONG.at(23, 27)), type_.line(theme.CAPTION.at(20, 24))
    top = (at.h - name - under) / 2
    trace = traces(result, Rect(at.w - spark + 12, 4, spark - 24, at.h - 8))
    parts = (
        *figures(result, Rect(0, 0, figure, at.h - 2), _LOYALTY),
        (Rect(words.x, top, words.w, name),
         Words(result.title, rows=1, ellipsis=True, steps=_NAMES)),
        (Rect(words.x, top + name, words.w, under),
         Words(result.when, theme.CAPTION, rows=1, ellipsis=True, steps=_WHEN)),
        *(trace if spark > 12 else ()),
        (Rect(0, at.h - 2, at.w, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    return Box(f"result-{place}", at, Row(parts), "results", Continue(result.path))
