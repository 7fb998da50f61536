"""The page of those who waited: who was served first, turn by turn, and who left without a word."""

from dataclasses import dataclass

from game.base.words import _
from game.present.review import ReviewView, ServedView, ServiceView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.flow import Piece, leaf, prose
from game.window.geometry import Rect
from game.window.parts import Rule, Sheet, Words
from game.window.screens import debrief_parts
from game.window.text import Type
from game.window.theme import Style
from game.window.tokens import Bar

_HEADLINE: Style = theme.TITLE
_ABOUT: Style = theme.PASSAGE.at(25, 31)
_SAID: Style = theme.FIGURE.at(23, 26)
_NAME: Style = theme.DENSE
_NAMES = (_NAME, theme.DENSE.at(23, 29), theme.DENSE.at(21, 27))
_BAR, _MARK = 14.0, 13.0  # how thick a bar is at least, how far a mark reaches from its middle
_MOST = 40.0  # how thick a bar is at most
_NAMED, _TOTAL, _GAP = 250.0, 140.0, 18.0
_AROUND = 130.0  # what head, rules and signs take of a page


def page(view: ReviewView, frame: Frame, body: Rect) -> Boxes:
    """Return who was served on a sheet, turn beside turn; at large text each turn in a sentence."""
    told = view.service
    if told is None:
        return ()
    inner = body.inset(28, 20)
    if frame.scale.text > 1.0 or not _fits(told, frame, inner):
        place, row = debrief_parts.split(frame, body)
        return leaf(frame, place, row, _pieces(told, frame, place.w), "page service")
    about = inner.far(inner.w * 0.58)
    head = frame.type.line(_HEADLINE)
    high = max(head, frame.type.height(told.about, _ABOUT, about.w))
    title = Words(told.headline, _HEADLINE, rows=1, steps=(_HEADLINE, _HEADLINE.at(32, 44)))
    return (
        Box("service-sheet", body, Sheet()),
        Box("service-headline", inner.left(inner.w * 0.4).top(head), title),
        Box("service-about", about.top(high), Words(told.about, _ABOUT)),
        Box("service-rule", inner.below(high + 12, 3), Rule()),
        *_table(told, frame, inner.below(high + 22)),
    )


@dataclass(frozen=True, slots=True)
class Served(Part):
    """One way on one turn: how many of those who were there were served, and how many left."""

    view: ServedView

    @property
    def says(self) -> str:
        """Return it in words."""
        first = _("served first") if self.view.first == 1 else ""
        return " ".join(filter(None, (self.view.said, first)))

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the figures, the mark of its place in the order, and the bar under them."""
        view, type_ = self.view, brush.type
        line = type_.line(_SAID)
        colour = theme.INK if view.there else theme.INK3
        brush.words(view.said, rect.x, rect.y, _SAID.on(colour))
        if view.first and view.there:
            at = (rect.x + type_.width(view.said, _SAID) + _MARK + 8, rect.y + line / 2 - 1)
            brush.disc(at, _MARK, theme.INK)
            style = theme.KEY.at(17, 20).on(theme.SHEET)
            top = at[1] - type_.line(style) / 2
            brush.words(str(view.first), at[0], top, style, 0.5)
        bar = Rect(rect.x, rect.y + line + 2, rect.w, _thick(rect.h, line))
        there = min(1.0, view.there) * bar.w
        if there < 1:
            return
        brush.fill(Rect(bar.x, bar.y, there, bar.h), theme.INSET, 2)
        brush.border(Rect(bar.x, bar.y, there, bar.h), theme.RULE2, 2.0, 2)
        if view.served > 0:
            brush.fill(Rect(bar.x, bar.y, min(there, view.served * bar.w), bar.h), theme.INK, 2)
        left = view.left * bar.w
        if left >= 3:
            brush.hatched(Rect(bar.x + there - left, bar.y, left, bar.h))

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the figures fit."""
        mark = 2 * _MARK + 8 if self.view.first and self.view.there else 0.0
        fits = type_.width(self.view.said, _SAID) + mark <= rect.w + 1
        low = type_.line(_SAID) + 2 + _BAR > rect.h + 1
        return "" if fits and not low else f"served too small: {self.view.said!r}"


def _thick(high: float, line: float) -> float:
    """Return how thick a bar is under its figures, in a row of this height."""
    return min(_MOST, max(_BAR, high - line - 24))


@dataclass(frozen=True, slots=True)
class Left(Part):
    """How many left without a word on a turn."""

    number: str
    share: float

    @property
    def says(self) -> str:
        """Return the number."""
        return self.number

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the number over its bar."""
        colour = theme.LOSS if self.share else theme.INK3
        brush.words(self.number, rect.x, rect.y, _SAID.on(colour))
        wide = min(1.0, self.share) * rect.w
        if wide >= 3:
            top = rect.y + brush.type.line(_SAID) + 2
            thick = _thick(rect.h, brush.type.line(_SAID))
            brush.hatched(Rect(rect.x, top, wide, thick))


def _spans(told: ServiceView, place: Rect) -> tuple[Rect, ...]:
    """Return the column of each turn."""
    columns = Rect(place.x + _NAMED, place.y, place.w - _NAMED - _TOTAL, place.h)
    return columns.columns(len(told.turns), _GAP)


def _fits(told: ServiceView, frame: Frame, place: Rect) -> bool:
    """Tell whether every figure finds room in the column of its turn, and every way a row."""
    type_ = frame.type
    least = type_.line(_SAID) + _BAR + 6
    low = place.h < 3 * type_.line(_ABOUT) + (len(told.ways) + 2) * least + _AROUND
    room = _spans(told, place)[0].w
    cells = (Served(view) for way in told.ways for view in way.turns)
    return not low and not any(cell.spill(type_, Rect(0, 0, room, least)) for cell in cells)


def _table(told: ServiceView, frame: Frame, place: Rect) -> Boxes:
    """Return a column for each turn and a row for each way, then who left, then loyalty."""
    type_ = frame.type
    legend, head = type_.line(theme.CAPTION) + 8, type_.line(theme.LABEL) + 8
    spans = _spans(told, place)
    rows = place.below(head, place.h - head - legend - 8)
    pitch = min(108.0, rows.h / (len(told.ways) + 2))
    boxes = [
        Box(f"service-turn-{i}", Rect(span.x, place.y, span.w, head),
            Words(name, theme.LABEL, rows=1, ellipsis=True))
        for i, (name, span) in enumerate(zip(told.turns, spans, strict=True))
    ]  # fmt: skip
    for row, way in enumerate(told.ways):
        line = rows.below(row * pitch, pitch)
        boxes.append(_named(f"way-{row}", way.name, line))
        for i, (view, span) in enumerate(zip(way.turns, spans, strict=True)):
            cell = Rect(span.x, line.y, span.w, line.h)
            boxes.append(Box(f"way-{row}-{i}", cell, Served(view)))
        total = Words(way.total, _NAME, 1.0, rows=1, steps=_NAMES)
        boxes.append(Box(f"way-{row}-total", line.far(_TOTAL - 12).top(31), total))
    foot = rows.below(len(told.ways) * pitch, 2 * pitch)
    return (
        *boxes,
        Box("service-foot-rule", foot.top(3), Rule()),
        *_foot(told, frame, foot.below(8), (spans, pitch - 4)),
        *_legend(told, frame, place.foot(legend)),
    )


def _named(id_: str, name: str, line: Rect) -> Box:
    words = Words(name, _NAME, rows=1, ellipsis=True, steps=_NAMES)
    return Box(id_, line.left(_NAMED - 16).top(31), words)


def _foot(
    told: ServiceView, frame: Frame, place: Rect, grid: tuple[tuple[Rect, ...], float]
) -> Boxes:
    """Return under each turn who left without a word and where loyalty stood."""
    spans, pitch = grid
    lines = (place.top(pitch), place.below(pitch, frame.type.line(theme.FIGURE)))
    boxes = [
        _named("service-left", _("Left without a word"), lines[0]),
        _named("service-loyalty", _("Loyalty after it"), lines[1]),
    ]
    for i, span in enumerate(spans):
        number, share = told.left[i]
        left = Rect(span.x, lines[0].y, span.w, lines[0].h)
        loyal = Rect(span.x, lines[1].y, span.w, lines[1].h)
        boxes.append(Box(f"service-left-{i}", left, Left(number, share)))
        figure = Words(told.loyalty[i], theme.FIGURE)
        boxes.append(Box(f"service-loyalty-{i}", loyal, figure))
    return tuple(boxes)


class Key(Part):
    """A sign of the page: served, still there, left."""

    __slots__ = ("kind",)

    def __init__(self, kind: str) -> None:
        """Draw this sign."""
        self.kind = kind

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the sign."""
        bar = Rect(rect.x, rect.centre[1] - _BAR / 2, rect.w, _BAR)
        if self.kind == "left":
            brush.hatched(bar)
        elif self.kind == "served":
            Bar(1.0).draw(brush, bar, mood)
        elif self.kind == "there":
            brush.fill(bar, theme.INSET, 2)
            brush.border(bar, theme.RULE2, 2.0, 2)
        else:
            brush.disc(rect.centre, _MARK, theme.INK)
            style = theme.KEY.at(17, 20).on(theme.SHEET)
            top = rect.centre[1] - brush.type.line(style) / 2
            brush.words("1", rect.centre[0], top, style, 0.5)


def _legend(told: ServiceView, frame: Frame, row: Rect) -> Boxes:
    """Return what the signs mean, that of an order only where one was chosen."""
    boxes, left = list[Box](), row.x
    ordered = any(cell.first for way in told.ways for cell in way.turns)
    for kind, words in (
        ("served", _("served, of all who were there")),
        ("there", _("not served: waits on, hangs up or goes to a louder way")),
        ("left", _("left without a word")),
        ("first", _("served first, in this order")),
    ):
        if kind == "first" and not ordered:
            continue
        sign = Rect(left, row.y, 40 if kind != "first" else 2 * _MARK, row.h)
        wide = frame.type.width(words, theme.CAPTION) + 4
        boxes.append(Box(f"service-key-{kind}", sign, Key(kind)))
        said = Rect(sign.right + 10, row.y, wide, row.h)
        boxes.append(
            Box(f"service-key-{kind}-said", said, Words(words, theme.CAPTION, middle=True))
        )
        left = said.right + 36
    return tuple(boxes)


def _pieces(told: ServiceView, frame: Frame, wide: float) -> list[Piece]:
    """Return all of it in sentences."""
    type_ = frame.type
    pieces = [*prose(type_, "service-headline", told.headline, _HEADLINE, wide)]
    pieces += prose(type_, "service-about", told.about, _ABOUT, wide, frame.big(10))
    for i, line in enumerate(told.told):
        pieces += prose(type_, f"service-told-{i}", line, theme.BODY, wide, frame.big(12))
    return pieces
