"""The race, over the debrief: who came out ahead by which weights, and how the rival played."""

from collections.abc import Sequence

from game.base.words import _
from game.present.race import RaceTurn, RaceView
from game.window import theme
from game.window.box import Boxes, Frame, Part
from game.window.flow import Piece, piece, prose
from game.window.geometry import Rect
from game.window.parts import Group, Rule, Words
from game.window.sheets import paged
from game.window.theme import Style

RACE = "race"  # the sheet, by its name
_ENDED: Style = theme.PASSAGE.at(28, 36)
_SAID: Style = theme.DENSE.at(23, 29)
_WHEN: Style = theme.LABEL
_CARDS: Style = theme.DENSE.at(23, 28)
_POINTS = (0.40, 0.18, 0.16, 0.26)  # columns: what, its weight, you, the rival


def race_sheet(view: RaceView, frame: Frame) -> Boxes:
    """Return the sheet: the points at the left, the turns at the right where there is room."""
    columns = 2 if frame.scale.text <= 1.0 else 1

    def pieces(wide: float) -> Sequence[Piece]:
        return [*_ended(view, frame, wide), *_turns(view, frame, wide)]

    title, wide = _("The race"), 1720.0 if columns > 1 else 1240.0
    return paged(frame, title, pieces, "page race", wide, columns)


def _ended(view: RaceView, frame: Frame, wide: float) -> list[Piece]:
    type_, space = frame.type, frame.big(14)
    heads = (_("points"), _("weight"), _("you"), view.rival)
    rows = [heads, *((row.name, row.weight, row.yours, row.theirs) for row in view.rows)]
    last = len(rows) - 1
    return [
        *prose(type_, "race-ended", view.ended, _ENDED, wide),
        *prose(type_, "race-weighed", view.weighed, _SAID, wide, space),
        *(_row(f"race-row-{i}", row, frame, wide, whole=i == last) for i, row in enumerate(rows)),
        *prose(type_, "race-points", view.about, theme.CAPTION, wide, space),
    ]


def _row(
    id_: str, cells: Sequence[str], frame: Frame, wide: float, *, whole: bool = False
) -> Piece:
    """Return a row of the table of points; the first is its head, the last the whole."""
    head = id_ == "race-row-0"
    type_ = frame.type
    name = theme.LABEL if head else theme.STRONG
    figure = theme.LABEL if head else theme.FIGURE.at(28, 32)
    high = max(type_.line(name), type_.line(figure)) + frame.big(12)
    places = Rect(0, 0, wide, high - 4).across(_POINTS, 12)
    steps = tuple(figure.at(figure.size * part, figure.line) for part in (1.0, 0.85, 0.7))
    parts: list[tuple[Rect, Part]] = [
        (Rect(0, high - 3, wide, 3 if whole or head else 2),
         Rule(theme.INK if whole or head else theme.RULE, 3 if whole or head else 2)),
        (places[0], Words(cells[0], name, rows=1, ellipsis=True, middle=True)),
    ]  # fmt: skip
    parts += [
        (at, Words(text, figure, 1.0, rows=1, ellipsis=True, middle=True, steps=steps))
        for at, text in zip(places[1:], cells[1:], strict=True)
    ]
    return piece(id_, (wide, high), Group(tuple(parts)), frame.big(18) if head else 0.0)


def _turns(view: RaceView, frame: Frame, wide: float) -> list[Piece]:
    type_ = frame.type
    return [
        *prose(type_, "rival", view.rival, theme.TITLE.at(32, 38), wide, frame.big(26)),
        *prose(type_, "rival-way", view.way, theme.CAPTION, wide),
        *(_turn(f"race-turn-{i}", turn, frame, wide) for i, turn in enumerate(view.turns)),
    ]


def _turn(id_: str, turn: RaceTurn, frame: Frame, wide: float) -> Piece:
    """Return a turn: when it was, what the rival played, and loyalty after it for both."""
    type_ = frame.type
    yours, theirs = turn.loyalty
    said = _("loyalty {theirs}, yours {yours}").format(theirs=theirs, yours=yours)
    line = type_.line(_WHEN)
    far = type_.width(said, theme.CAPTION) + 4
    beside = type_.width(turn.when, _WHEN) + far + 20 <= wide
    top = line if beside else line + type_.line(theme.CAPTION)
    cards = type_.height(turn.theirs, _CARDS, wide)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(0, 0, wide - far - 20 if beside else wide, line), Words(turn.when, _WHEN)),
        (Rect(wide - far if beside else 0, 0 if beside else line, far,
              type_.line(theme.CAPTION)), Words(said, theme.CAPTION)),
        (Rect(0, top + 4, wide, cards), Words(turn.theirs, _CARDS)),
    )  # fmt: skip
    return piece(id_, (wide, top + 4 + cards), Group(parts), frame.big(14))
