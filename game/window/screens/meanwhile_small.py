"""What passed undecided, at large text: the news, then each meter with every cause, on pages."""

from collections.abc import Iterator

from game.present.meanwhile import MeanwhileView
from game.present.parts import WaterfallView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.flow import Piece, book, prose
from game.window.geometry import Rect
from game.window.opened import causes
from game.window.parts import DoubleRule, Words
from game.window.screens.meanwhile_news import NOTE, PAGE, Type, heading, passed
from game.window.tones import marked

_TITLES = tuple(theme.HEADLINE_L.at(size, size * 1.1) for size in (44, 38, 32, 27))


def told(view: MeanwhileView, frame: Frame, place: Rect) -> Boxes:
    """Return the title over its rule, and under it as much as there is room for."""
    style, lines = frame.type.fit(view.title, _TITLES, place.w, 2)
    high = frame.type.line(style) * len(lines.lines)
    rule = place.below(high + 6, 6)
    body = place.below(high + 30)
    columns = 2 if frame.scale.text < 1.5 else 1
    wide = (body.w - 64 * (columns - 1)) / columns
    return (
        Box("meanwhile-title", place.top(high), Words(view.title, style)),
        Box("meanwhile-rule", rule, DoubleRule()),
        *book(frame, body, tuple(_pieces(view, frame, wide)), PAGE, columns, 64),
    )


def _pieces(view: MeanwhileView, frame: Frame, wide: float) -> Iterator[Piece]:
    yield from prose(frame.type, "meanwhile-note", view.note, NOTE, wide)
    yield from passed(view.passed, frame, wide, Type.sized(1.0))
    for fall in view.waterfalls:
        yield from heading(frame, f"meter-{fall.meter.value}", _said(fall), wide)
        yield from causes(fall, frame, wide, f"{fall.meter.value}-cause")


def _said(fall: WaterfallView) -> str:
    """Return a meter with where it stood, where it stands, and its change."""
    return f"{fall.name} {fall.before} → {fall.after}  {marked(fall.change)}"
