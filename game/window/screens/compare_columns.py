"""A team's plan and what came of it, on one sheet: tall beside few others, low among many."""

from collections.abc import Sequence
from typing import NamedTuple

from game.present.room.compare import ColumnView
from game.window import theme
from game.window.box import Box, Frame
from game.window.controls import KeyCap
from game.window.geometry import Rect
from game.window.parts import Icon, Rule, Words
from game.window.roomwishes import Page
from game.window.screens.compare_cards import Placed, cards
from game.window.screens.compare_meters import causes, meter, small_meter
from game.window.theme import Style
from game.window.tilepart import Tile
from game.window.tokens import Team

PAD = 20.0
NAME, METER, CAUSE = 58.0, 86.0, 30.0  # how high the parts of a tall sheet stand
CARD, CARD_LEAST, CARD_ALONE = 46.0, 34.0, 74.0  # alone: where no meter stands under the cards
LOW_NAME, LOW_CARD, LOW_METER, LOW_CAUSE = 44.0, 31.0, 64.0, 28.0
_NAMES: tuple[Style, ...] = tuple(
    theme.STRONG.at(size, size * 1.1) for size in (42, 36, 30, 25, 21)
)
_ASIDE: Style = theme.ASIDE.at(22, 28)


def tall_need(columns: Sequence[ColumnView], frame: Frame) -> float:
    """Return how high a tall sheet has to be, so that everything finds its place."""
    rows = max(1, *(len(each.played) for each in columns))
    said = LOW_CAUSE if any(each.aside for each in columns) else 0.0
    meters = 3 * METER + 2 * CAUSE if columns[0].figures else CAUSE
    return frame.big(NAME + rows * CARD_LEAST + meters + said) + 2 * PAD + 24


def low_need(columns: Sequence[ColumnView], frame: Frame) -> float:
    """Return how high a low sheet has to be."""
    rows = min(3, max(1, *(len(each.played) for each in columns)))
    meters = LOW_METER + LOW_CAUSE if columns[0].figures else 0.0
    return frame.big(LOW_NAME + rows * LOW_CARD + meters) + 2 * 12 + 12


class Pitch(NamedTuple):
    """How tall sheets that stand side by side are ruled, so that their rows meet."""

    meter: float  # how high the row of a meter is
    said: float  # how high the foot is, where it stands how a team voted and how sure it was

    def tops(self, frame: Frame, place: Rect) -> tuple[float, float, float]:
        """Return where the rows of the meters begin on sheets at `place`."""
        foot = place.bottom - PAD * 0.7 - frame.big(2 * CAUSE) - self.said - 8
        first, second, third = (foot - self.meter * (3 - i) for i in range(3))
        return first, second, third


def pitch_of(columns: Sequence[ColumnView], frame: Frame, high: float) -> Pitch:
    """Return how tall sheets of a height are ruled: what they can spare goes to the meters."""
    spare = max(0.0, high - tall_need(columns, frame))
    line = frame.big(LOW_CAUSE)
    said = line if any(each.aside for each in columns) else 0.0
    if spare >= line and any(each.votes and each.said for each in columns):
        said, spare = 2 * line, spare - line
    rows = max(1, *(len(each.played) for each in columns))
    grown = min(frame.big(CARD - CARD_LEAST) * rows, spare * 0.4)
    return Pitch(frame.big(METER) + min(frame.big(28), (spare - grown) / 3), said)


def column(
    frame: Frame, view: ColumnView, cell: Rect, place: int, *, pitch: Pitch | None, opens: bool
) -> Box:
    """Return the sheet of a team in its place; pressed, it opens the page of the team.

    With a `pitch` it is a tall sheet, ruled like those beside it.
    """
    size = Rect(0, 0, cell.w, cell.h)
    made = _tall(frame, view, size, place, pitch) if pitch else _low(frame, view, size, place)
    ghost = view.team < 0
    wish = None if ghost or not opens else Page(view.team)
    id_ = "history" if ghost else f"team-{view.team}"
    part = Tile(tuple(made), ghost=ghost)
    return Box(id_, cell, part, "teams", wish, rises=40, after=max(0, place) * 120.0)


def _tall(frame: Frame, view: ColumnView, whole: Rect, place: int, pitch: Pitch) -> list[Placed]:
    inner = whole.inset(PAD, PAD * 0.7)
    name = inner.top(frame.big(NAME))
    made = _name(frame, view, name, place, _NAMES)
    foot = inner.bottom - pitch.said
    if view.aside:
        rows = 2 if pitch.said > 1.5 * frame.big(LOW_CAUSE) else 1
        words = Words(view.aside, _ASIDE.on(theme.INK2), rows=rows, ellipsis=True, middle=True)
        made.append((Rect(inner.x, foot, inner.w, pitch.said), words))
    if view.figures:
        moved = Rect(inner.x, foot - frame.big(2 * CAUSE), inner.w, frame.big(2 * CAUSE))
        tops = pitch.tops(frame, whole)
        made += causes(frame, view, moved, CAUSE)
        for figure, top in zip(view.figures, tops, strict=True):
            made += meter(frame, figure, Rect(inner.x, top, inner.w, pitch.meter))
        foot = tops[0]
    room = Rect(inner.x, name.bottom, inner.w, foot - name.bottom - 6)
    high = CARD if view.figures else CARD_ALONE
    return [*made, *cards(frame, view, room, (high, CARD_LEAST))]


def _low(frame: Frame, view: ColumnView, whole: Rect, place: int) -> list[Placed]:
    inner = whole.inset(16, 12)
    name = inner.top(frame.big(LOW_NAME))
    made = _name(frame, view, name, place, _NAMES[2:])
    foot = inner.bottom
    if view.figures:
        lines = 2 if whole.h >= frame.big(LOW_NAME + LOW_METER + 2 * LOW_CAUSE) + 36 + frame.big(
            LOW_CARD) * min(4, max(1, len(view.played))) else 1  # fmt: skip
        moved = inner.foot(lines * frame.big(LOW_CAUSE))
        made += causes(frame, view, moved, LOW_CAUSE)
        foot = moved.y - frame.big(LOW_METER) - 4
        row = Rect(inner.x, foot, inner.w, frame.big(LOW_METER))
        made.append((row.top(2), Rule(theme.RULE, 2)))
        for figure, cell in zip(view.figures, row.below(4).across((1, 1, 1.35), 10), strict=True):
            made += small_meter(frame, figure, cell)
    room = Rect(inner.x, name.bottom + 2, inner.w, foot - name.bottom - 4)
    return [*made, *cards(frame, view, room, (LOW_CARD + 9, LOW_CARD))]


def _name(
    frame: Frame, view: ColumnView, row: Rect, place: int, steps: tuple[Style, ...]
) -> list[Placed]:
    """Return shape, name and key of a team; history has a clock that runs back."""
    side = min(frame.big(36), row.h * 0.66)
    at = Rect(row.x, row.y + (row.h - side) / 2, side, side)
    if view.team < 0:
        italic = theme.TITLE.on(theme.INK2)
        words = Words(view.name, italic, rows=1, middle=True, steps=(italic, italic.at(30, 35)))
        room = Rect(row.x + side + 14, row.y, row.w - side - 14, row.h)
        return [(at, Icon("history", theme.INK2, side=side)), (room, words)]
    cap = KeyCap(str(place + 1))
    wide = cap.wide(frame.type)
    room = Rect(row.x + side + 16, row.y, row.w - side - 26 - wide, row.h)
    words = Words(view.name, steps[0], rows=1, ellipsis=True, middle=True, steps=steps)
    return [
        (at, Team(view.shape)),
        (room, words),
        (Rect(row.right - wide, row.y, wide, row.h), cap),
    ]
