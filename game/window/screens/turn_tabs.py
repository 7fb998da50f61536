"""What is told, one kind at a time: tabs over one list, turned with the left and right arrows."""

from dataclasses import dataclass, replace

from game.base.words import _
from game.present.table import TableView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import DASH, DOTS, Brush
from game.window.controls import KeyCap
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.parts import Rule, Words
from game.window.screens import turn_promises, turn_slip, turn_work
from game.window.screens.turn_shares import alone
from game.window.screens.turn_story import AREA
from game.window.screens.turn_told import Column, Told, columns
from game.window.sheets import OVER
from game.window.text import Type
from game.window.wishes import Look

TAB = "tab"  # the look that names the tab turned to, by its place
THIN = Rule(theme.INK, 2.0)
_HIGH = 34.0
_GAP = 20.0


@dataclass(frozen=True, slots=True)
class Tab(Part):
    """The head of one list; the one turned to stands over the rule of its kind."""

    column: Column
    label: str
    chosen: bool
    pressing: bool = False

    @property
    def says(self) -> str:
        """Return the label."""
        return self.label

    def wide(self, type_: Type) -> float:
        """Return the width that holds it."""
        words = type_.width(self.label, theme.LABEL) + 9 if self.label else 0.0
        return 26 * type_.scale.text + words

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw icon and label, and the rule under what is turned to."""
        scale = brush.scale.text
        colour = theme.RED if self.pressing else theme.INK if self.chosen else theme.INK2
        side, middle = 26 * scale, rect.y + 14 * scale
        brush.icon_at(self.column.icon, (rect.x + side / 2, middle), side, colour, 2.2)
        if self.label:
            top = middle - brush.type.line(theme.LABEL) / 2
            brush.words(self.label, rect.x + side + 9, top, theme.LABEL.on(colour))
        y = rect.bottom - 5
        if self.chosen and self.column.coding == "known":
            brush.rule(rect.x, y, rect.w, 4, colour)
        elif self.chosen:
            dash = DASH if self.column.coding == "rumour" else DOTS
            brush.broken((rect.x, y), (rect.right, y), 4, colour, dash)


def lists(table: TableView) -> tuple[Column, ...]:
    """Return all that can be turned to."""
    promises = tuple(promise.title for promise in table.promises)
    news = tuple(inject.text for inject in table.injects)
    return (
        *columns(table),
        Column("known", _("Promises"), "bookmark", promises, table.no_promises),
        Column("known", _("Just in"), "bolt", news, table.no_inject),
        *(Column("known", kind.label, kind.icon, (), "") for kind in turn_work.kinds(table)),
    )


def tabs(view: TurnFace, frame: Frame, place: Rect) -> Boxes:
    """Return the tabs, and the list that is turned to."""
    high = frame.big(_HIGH)
    told = lists(view.table)
    look = frame.look(TAB)
    at = int(look) % len(told) if look.isdigit() else 0
    body = place.below(high + frame.big(6))
    if at > 4:
        inside = turn_work.rows_of(frame, turn_work.kinds(view.table)[at - 5], body)
    elif at == 3:
        inside = _promises(view, frame, body)
    else:
        inside = _list(frame, told[at], at, body)
    around = Look(TAB, str((at - 1) % len(told))), Look(TAB, str((at + 1) % len(told)))
    turned = tuple(
        replace(box, less=around[0], more=around[1]) if box.stops else box for box in inside
    )
    return (*turned, *_row(view, frame, place.top(high), at))


def _list(frame: Frame, column: Column, at: int, body: Rect) -> Boxes:
    wish = Look(OVER, "injects" if at == 4 else f"story {column.coding}")
    part = alone(frame.type, Told(column, headed=False), body)
    return (Box(f"told-{at}", body, part, AREA, wish),)


def _promises(view: TurnFace, frame: Frame, body: Rect) -> Boxes:
    if not view.table.promises:
        words = Words(view.table.no_promises, theme.BODY.on(theme.INK2))
        return (Box("promises-none", body, words, AREA),)
    rows, _top = turn_promises.promise_rows(frame, view.table.promises, body, 0.0)
    return tuple(replace(row, area=AREA) if row.stops else row for row in rows)


def _row(view: TurnFace, frame: Frame, row: Rect, at: int) -> Boxes:
    """Return the tabs from the left, each with its label if all labels fit."""
    type_ = frame.type
    roles = _roles(view, frame, row)
    free = row.w - (roles[0].rect.w + frame.big(_GAP) if roles else 0.0)
    for labelled in (True, False):
        parts = [
            _tab(view, i, column, at, labelled=labelled)
            for i, column in enumerate(lists(view.table))
        ]
        gaps = frame.big(_GAP) * (len(parts) - 1)
        if sum(part.wide(type_) for part in parts) + gaps <= free:
            break
    boxes, left = [], row.x
    for i, part in enumerate(parts):
        wide = part.wide(type_)
        where = Rect(left, row.y, wide, row.h)
        boxes.append(Box(f"tab-{i}", where, part, wish=Look(TAB, str(i))))
        left += wide + frame.big(_GAP)
    return (*boxes, *roles)


def _tab(view: TurnFace, i: int, column: Column, at: int, *, labelled: bool) -> Tab:
    count = f" {len(column.items)}" if 2 < i < 5 and column.items else ""
    label = f"{column.name}{count}" if labelled or i == at else count.strip()
    pressing = i == 4 and bool(column.items)
    pressing = pressing or (i == 3 and any(promise.urgent for promise in view.table.promises))
    return Tab(column, label, i == at, pressing)


def _roles(view: TurnFace, frame: Frame, row: Rect) -> Boxes:
    if not view.table.intel:
        return ()
    part = KeyCap("I", _("roles"))
    wide = part.wide(frame.type)
    where = Rect(row.right - wide, row.y - 2, wide, row.h)
    return (Box("intel", where, part, turn_slip.AREA, Look(OVER, "intel"), ("i",)),)
