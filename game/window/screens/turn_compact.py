"""The arrangement for large words and for 4:3: less at a time, and nothing more than a key away."""

from dataclasses import dataclass

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import KeyCap
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.screens import (
    turn_aside,
    turn_bar,
    turn_hand,
    turn_head,
    turn_hints,
    turn_meterline,
    turn_meters,
    turn_story,
    turn_tabs,
    turn_work,
)
from game.window.sheets import OVER
from game.window.widgets import fold, hint_row
from game.window.wishes import Look

_TRACED, _FACES, _LINES = (
    150.0,
    92.0,
    52.0,
)  # the heights of meters: with their way, large, on a line
_STEPS = tuple(theme.NUMBER_XL.at(size, 60) for size in (66, 58, 50, 44))


@dataclass(frozen=True, slots=True)
class Room:
    """The window measured in words: a unit is a design pixel at the reader's text size."""

    unit: float
    wide: float
    high: float

    @property
    def aside(self) -> bool:
        """Tell whether promises and what came in have a column of their own."""
        return self.wide >= 1200

    @property
    def tall(self) -> bool:
        """Tell whether two rows of cards find room."""
        return self.high >= 900

    @property
    def low(self) -> bool:
        """Tell whether every line counts."""
        return self.high < 700

    @property
    def meters(self) -> tuple[float, ...]:
        """Return the heights that the meters may have, in units: what is told may need theirs."""
        if self.low:
            return (_LINES,)
        traced = self.high >= 1000 or (self.high >= 800 and not self.tall)
        return (_TRACED, _FACES, _LINES) if traced else (_FACES, _LINES)

    @property
    def card(self) -> float:
        """Return the height of a card."""
        return (142 if self.high < 580 else 176 if self.low else 186) * self.unit


def wanted(frame: Frame) -> bool:
    """Tell whether the words are too large, or the window too narrow, for the full arrangement."""
    return frame.scale.text > 1.0 or not frame.roomy


def room(frame: Frame) -> Room:
    """Return the room there is."""
    unit = frame.scale.text
    return Room(unit, (frame.canvas.w - 2 * frame.scale.margin) / unit, frame.canvas.h / unit)


def grid(frame: Frame, cards: int = 0) -> turn_hand.Grid:
    """Return how many cards show at a time: one row, or two where the window is tall."""
    free = room(frame)
    across = 5 if cards in (9, 10) and free.tall else max(3, int((free.wide + 16) / 286))
    return turn_hand.Grid(across, 2 if free.tall else 1)


def layout(view: TurnFace, frame: Frame) -> Boxes:
    """Return every box of the table, hand and plan first after what lies under them."""
    free = room(frame)
    hint_strip, foot = _hints(frame, view, free)
    bar = Rect(frame.scale.margin, foot - 60 * free.unit, free.wide * free.unit, 58 * free.unit)
    head = 34 * free.unit if free.high >= 800 else 0.0
    shape = grid(frame, len(view.table.hand))
    high = shape.down * free.card + (shape.down - 1) * turn_hand.GAP
    hand = Rect(bar.x, bar.y - 16 - high, bar.w, high)
    y = hand.y - 24 - head - theme.FOLD
    under = Rect(bar.x, y + theme.FOLD + 8, bar.w, head)
    return (
        *fold(frame, y),
        *(turn_hand.head(frame, view, under) if head else ()),
        *turn_bar.hand(view, frame, hand, shape),
        *turn_bar.bar(view, frame, bar),
        *_paper(view, frame, free, y),
        *hint_strip,
    )


def _paper(view: TurnFace, frame: Frame, free: Room, y: float) -> Boxes:
    u, margin = free.unit, frame.scale.margin
    heads, top = turn_head.small(view, frame)
    page = Rect(margin, top, free.wide * u, y - top - 6)
    beside = _beside(view, frame, free, page) if free.aside else ()
    if not beside or any(box.part.spill(frame.type, box.rect) for box in beside if box.part):
        return (*heads, *_one_at_a_time(view, frame, free, page))
    return (*heads, *beside)


def _beside(view: TurnFace, frame: Frame, free: Room, page: Rect) -> Boxes:
    """Return all that is told side by side; the meters are as large as lets all be told."""
    for high in free.meters:
        boxes = _side_by_side(view, frame, page, high)
        if not turn_story.cut(frame, boxes):
            break
    return boxes


def _side_by_side(view: TurnFace, frame: Frame, page: Rect, meters: float) -> Boxes:
    strip = turn_work.strip_height(frame, view.table)
    main, aside = page.top(page.h - strip).across((0.69, 0.31), 36)
    high = frame.big(meters)
    return (
        *turn_work.strip(frame, view.table, page.foot(strip)),
        *turn_aside.aside(frame, view.table, aside),
        *turn_story.story(frame, view.table, main.below(high + 26)),
        *_meters(view, frame, main.top(high)),
    )


def _one_at_a_time(view: TurnFace, frame: Frame, free: Room, page: Rect) -> Boxes:
    u = free.unit
    high = free.meters[0] * u
    place = page.below(high + 12, 60 * u)
    two = turn_story.SMALL if free.low else turn_story.MIDDLE
    line, line_high = turn_story.line_of(frame, view.table.line, place, two=two)
    under = page.below(high + 12 + line_high + 4)
    return (
        *turn_tabs.tabs(view, frame, under),
        line,
        Box("line-rule", page.below(high + 4, 3), turn_tabs.THIN),
        *_meters(view, frame, page.top(high)),
    )


def _meters(view: TurnFace, frame: Frame, place: Rect) -> Boxes:
    """Return the meters; who is behind the loyalty figure shows when it is opened."""
    boxes: list[Box] = []
    unit, key = frame.scale.text, KeyCap("O", _("all"))
    wide = key.wide(frame.type)
    whole = place.across((1.0, 1.0, 1.35), 22 * unit)
    corner = Rect(whole[0].right - wide, place.y, wide, 32 * unit)
    panels = (whole[0].left(whole[0].w - wide - 8), *whole[1:])
    steps = _STEPS if place.h < _TRACED * unit else turn_meters.BIG
    for meter, panel in zip(view.table.meters, panels, strict=True):
        large = turn_meters.MeterFace(meter, steps)
        part = turn_meterline.MeterLine(meter) if place.h < _FACES * unit else large
        boxes.append(turn_meters.meter_box(meter, panel, part))
    everybody = Box("everybody", corner, key, turn_meters.AREA, Look(OVER, "groups"), ("o",))
    return (boxes[0], everybody, *boxes[1:])


def _hints(frame: Frame, view: TurnFace, free: Room) -> tuple[Boxes, float]:
    """Return the hint strip, where there is room for one, and where the screen ends above it."""
    if free.low:
        return (), frame.canvas.h - 8
    return turn_hints.strip(frame, view), hint_row(frame).y - 2
