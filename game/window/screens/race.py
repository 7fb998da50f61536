"""Before a game: whom to race, and how its outcome is weighed. Each holds at once.

Up and down choose, Enter takes a rival, left and right change a weight, C takes the case's weights,
Esc goes back to the file.
"""

from collections.abc import Iterator

from game.base.words import _
from game.present.race import RaceFile, RivalChoice, WeightChoice
from game.scenario.weights import HEAVIEST
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Button, Chip
from game.window.events import Key
from game.window.flow import Piece, book, height, laid, prose
from game.window.geometry import Rect
from game.window.pagehead import head, head_high
from game.window.parts import Icon, Rule, Words
from game.window.rows import Row
from game.window.theme import Style
from game.window.widgets import hint_row, hints
from game.window.wishes import Challenge, Look, Weigh, WeighAsCase, Wish

_LEAST = {"loyalty": 1.0}  # an outcome that does not ask for loyalty is none
_NAME: Style = theme.STRONG.at(25, 30)
_WAY: Style = theme.DENSE.at(23, 28).on(theme.INK2)
_FIGURE: Style = theme.NUMBER_S
_SAID: Style = theme.DENSE.at(23, 29)
_GAP = 56.0
_CHIP, _NUMBER = 56.0, 70.0  # how wide a button of a weight is, and the weight


def layout(view: RaceFile, frame: Frame) -> Boxes:
    """Return rivals and weights side by side, or on as many pages as large words need."""
    canvas, margin = frame.canvas, frame.scale.margin
    top = head_high(frame) + 22
    place = Rect(margin, top, canvas.w - 2 * margin, hint_row(frame).y - 14 - top)
    # The way back comes last, so that focus starts at a rival.
    *title, back = head(frame, _("The race"), _("each holds at once, for the game you open next"))
    shown = _beside(view, frame, place) or _pages(view, frame, place)
    return (*title, *shown, *_steps(view, frame, shown), back, *_foot(frame))


def on(key: Key, _view: RaceFile, _frame: Frame) -> Wish | None:
    """Return what the keys that no box has claimed do."""
    return WeighAsCase() if key.name == "c" else None


def _beside(view: RaceFile, frame: Frame, place: Rect) -> Boxes:
    """Return both side by side; nothing where they are too high for it."""
    if frame.scale.text >= 1.5:
        return ()
    left, right = place.across((1.32, 1.0), _GAP)
    columns = ((left, _rivals(view, frame, left.w)), (right, _weights(view, frame, right.w)))
    if any(height(pieces) > cell.h for cell, pieces in columns):
        return ()
    return tuple(box for cell, pieces in columns for box in laid((tuple(pieces),), cell, 1, 0))


def _pages(view: RaceFile, frame: Frame, place: Rect) -> Boxes:
    columns = 1 if frame.scale.text >= 1.5 else 2
    wide = (place.w - _GAP * (columns - 1)) / columns
    pieces = [*_rivals(view, frame, wide), *_weights(view, frame, wide)]
    return book(frame, place, pieces, "page", columns, _GAP)


def _rivals(view: RaceFile, frame: Frame, wide: float) -> list[Piece]:
    rows = (_rival(frame, each, wide) for each in view.rivals)
    return [*_titled(frame, "rivals", _("Whom you race"), wide), *rows]


def _rival(frame: Frame, rival: RivalChoice, wide: float) -> Piece:
    """Return somebody to race: the name, and under or beside it how they play."""
    type_, pad, side = frame.type, 18.0, frame.big(26)
    name = max(type_.width(rival.name, _NAME) + 2, frame.big(230))
    beside = name + frame.big(24) + type_.width(rival.way, _WAY) <= wide - 3 * pad - side
    left = pad + (name + frame.big(24) if beside else 0)
    room = wide - left - 2 * pad - side
    way = type_.height(rival.way, _WAY, room)
    line = type_.line(_NAME)
    air = 12.0 if frame.scale.text < 1.5 else 8.0
    high = max(line, way) + 2 * air if beside else line + way + 2 * air
    parts: list[tuple[Rect, Part]] = [
        (Rect(pad, air, wide - 3 * pad - side, line), Words(rival.name, _NAME)),
        (Rect(left, air + (line - type_.line(_WAY)) / 2 if beside else air + line, room, way),
         Words(rival.way, _WAY)),
        (Rect(0, high - 2, wide, 2), Rule(theme.RULE, 2)),
    ]  # fmt: skip
    if beside:
        parts[0] = (Rect(pad, air, name, line), Words(rival.name, _NAME))
    if rival.chosen:
        at = Rect(wide - pad - side, (high - side) / 2, side, side)
        parts.append((at, Icon("check", side=side)))
    id_, size = f"rival-{rival.id or 'nobody'}", Rect(0, 0, wide, high)
    wish = Challenge(rival.id)
    return Piece(Box(id_, size, Row(tuple(parts)), "rivals", wish, chosen=rival.chosen))


def _weights(view: RaceFile, frame: Frame, wide: float) -> list[Piece]:
    type_, space = frame.type, frame.big(18)
    rows = (_weight(frame, each, wide) for each in view.weights)
    own = Button(_("As the case weighs it"), key="C", steps=(theme.STRONG, theme.STRONG.at(21, 25)))
    button = Rect(0, 0, min(wide, frame.big(400)), frame.big(54))
    return [
        *_titled(frame, "weights", _("How an outcome is weighed"), wide),
        *rows,
        Piece(Box("own", button, own, "weights", WeighAsCase(), ("c",)), space),
        *prose(type_, "points", view.points, _SAID, wide, space),
        *prose(type_, "about", view.about, _SAID, wide, space),
    ]


def _weight(frame: Frame, part: WeightChoice, wide: float) -> Piece:
    """Return a part of the outcome; the arrows change how much it counts, Enter adds one."""
    type_, pad, high = frame.type, 18.0, frame.big(68)
    steps = 2 * frame.big(_CHIP) + frame.big(_NUMBER) + 2 * pad
    room = wide - pad - steps
    line, small = type_.line(_NAME), type_.line(_WAY)
    said = _("the case: {weight}").format(weight=f"{part.own:g}")
    top = (high - line - small) / 2
    number = Rect(wide - pad - frame.big(_CHIP + _NUMBER), (high - type_.line(_FIGURE)) / 2,
                  frame.big(_NUMBER), type_.line(_FIGURE))  # fmt: skip
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(pad, top, room, line), Words(part.name, _NAME, rows=1, ellipsis=True)),
        (Rect(pad, top + line, room, small), Words(said, _WAY, rows=1, ellipsis=True)),
        (number, Words(part.shown, _FIGURE, 0.5)),
        (Rect(0, high - 2, wide, 2), Rule(theme.RULE, 2)),
    )
    less, more = _stepped(part)
    after = more if more != _REST else Weigh(part.id, _least(part))
    size = Rect(0, 0, wide, high)
    return Piece(Box(f"weight-{part.id}", size, Row(parts), "weights", after, less=less, more=more))


_REST = Look("rest")  # at the last value an arrow does nothing


def _stepped(part: WeightChoice) -> tuple[Wish, Wish]:
    """Return what less and more of a weight ask for."""
    less, more = max(_least(part), part.weight - 1), min(HEAVIEST, part.weight + 1)
    return (
        Weigh(part.id, less) if less < part.weight else _REST,
        Weigh(part.id, more) if more > part.weight else _REST,
    )


def _least(part: WeightChoice) -> float:
    return _LEAST.get(part.id, 0.0)


def _steps(view: RaceFile, frame: Frame, shown: Boxes) -> Iterator[Box]:
    """Yield the buttons for less and more in every weight that is shown, for the pointer."""
    parts = {f"weight-{part.id}": part for part in view.weights}
    for box in shown:
        if box.id not in parts:
            continue
        wide, high, row = frame.big(_CHIP), frame.big(44), box.rect
        top, more = row.y + (row.h - high) / 2, row.right - 18 - wide
        lefts = (more - frame.big(_NUMBER) - wide, more)
        said = (("less", "−"), ("more", "+"))
        for left, (name, sign), wish in zip(lefts, said, _stepped(parts[box.id]), strict=True):
            yield Box(f"{box.id}-{name}", Rect(left, top, wide, high), Chip(sign), wish=wish)


def _titled(frame: Frame, id_: str, text: str, wide: float) -> tuple[Piece, ...]:
    """Return a heading over its rule."""
    line = frame.type.line(theme.LABEL)
    rule = Box(f"{id_}-rule", Rect(0, 0, wide, 3), Rule())
    return (
        Piece(Box(f"{id_}-head", Rect(0, 0, wide, line), Words(text, theme.LABEL)),
              frame.big(26), joined=True),
        Piece(rule, 6, joined=True),
    )  # fmt: skip


def _foot(frame: Frame) -> Boxes:
    keys = (
        ("↑ ↓", _("choose")),
        (_("Enter"), _("take this rival")),
        ("← →", _("change a weight")),
        ("C", _("as the case weighs it")),
        (_("Esc"), _("back to the file")),
    )
    return hints(frame, hint_row(frame), keys)
