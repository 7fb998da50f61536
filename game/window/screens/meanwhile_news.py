"""The news of the turns that passed undecided, on one page with the picture of the case."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from game.present.meanwhile import MeanwhileView, PassedView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.flow import Piece, book, height, piece, prose
from game.window.geometry import Rect
from game.window.parts import DoubleRule, Picture, Rule, Sheet, Words
from game.window.theme import Style

NOTE: Style = theme.CAPTION.at(24, 30)
PAGE = "page"
_TITLES = tuple(theme.HEADLINE_L.at(size, size * 1.1) for size in (62, 54, 46, 40, 34, 30))
_SIZES = (1.4, 1.25, 1.12, 1.0)  # as large as leaves everything on one page
_PICTURE, _GAP = 210.0, 26.0  # the least height at which the picture is worth seeing


class Type(NamedTuple):
    """What the news are set in."""

    text: Style
    line: Style
    news: Style

    @classmethod
    def sized(cls, by: float) -> "Type":
        """Return it so many times as large as it must be at least."""
        text, line, news = theme.PASSAGE, theme.STRONG.at(27, 33), theme.TITLE.at(38, 43)
        return cls(*(style.at(style.size * by, style.line * by) for style in (text, line, news)))


def news(view: MeanwhileView, frame: Frame, place: Rect) -> Boxes:
    """Return the page: its head, each turn that passed, and the picture where there is room."""
    inner = Rect(place.x + 36, place.y + 18, place.w - 72, place.h - 46)
    top, head = _head(view, frame, inner)
    body = Rect(inner.x, top, inner.w, inner.bottom - top)
    written = [tuple(passed(view.passed, frame, body.w, Type.sized(by))) for by in _SIZES]
    room = body.h - _PICTURE - _GAP
    drawn = next((each for each in written if height(each) <= room), None)
    told = drawn or next((each for each in written if height(each) <= body.h), written[-1])
    boxes: Boxes = book(frame, body, told, PAGE)
    if drawn:
        picture = body.foot(body.h - height(drawn) - _GAP)
        boxes = (*boxes, Box("picture", picture, Picture(view.case)))
    return (Box("news", place, Sheet()), *head, *boxes)


def _head(view: MeanwhileView, frame: Frame, place: Rect) -> tuple[float, Boxes]:
    """Return where the head ends, and the head: what the page tells, and why nobody was asked."""
    style, lines = frame.type.fit(view.title, _TITLES, place.w, 2)
    high = frame.type.line(style) * len(lines.lines)
    note = frame.type.height(view.note, NOTE, place.w)
    foot = place.y + high + 6 + note + 12
    return foot + 26, (
        Box("meanwhile-title", place.top(high), Words(view.title, style)),
        Box("meanwhile-note", place.below(high + 6, note), Words(view.note, NOTE)),
        Box("meanwhile-rule", Rect(place.x, foot, place.w, 6), DoubleRule()),
    )


def passed(views: Sequence[PassedView], frame: Frame, wide: float, type_: Type) -> Iterator[Piece]:
    """Yield every turn that passed: its day, what came in, what the paper said."""
    for turn, one in enumerate(views):
        yield from _passed(frame, f"passed-{turn}", one, wide, type_)


def heading(frame: Frame, id_: str, text: str, wide: float) -> Iterator[Piece]:
    """Yield a heading over its rule, kept with what follows."""
    high = frame.type.height(text, theme.LABEL, wide)
    yield piece(id_, (wide, high), Words(text, theme.LABEL), 26, joined=True)
    yield piece(f"{id_}-rule", (wide, 3), Rule(), 6, joined=True)


def _passed(frame: Frame, id_: str, one: PassedView, wide: float, type_: Type) -> Iterator[Piece]:
    yield from heading(frame, id_, one.when, wide)
    stood = prose(frame.type, f"{id_}-line", one.line, type_.line, wide, 10)
    yield from (replace(part, joined=True) for part in stood)
    for i, line in enumerate((*one.came_in, *one.learned)):
        yield from prose(frame.type, f"{id_}-in-{i}", line, type_.text, wide, 8)
    yield from prose(frame.type, f"{id_}-news", one.headline, type_.news, wide, 16)
    yield from prose(frame.type, f"{id_}-story", one.story, type_.text, wide, 6)
    for i, each in enumerate(one.promises):
        said = f"{each.title} ({each.owner}): {each.status}"
        yield from prose(frame.type, f"{id_}-promise-{i}", said, type_.line, wide, 8)
