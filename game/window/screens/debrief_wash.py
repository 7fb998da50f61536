"""The hot wash over the debrief: lines to write, and the guide's questions beside them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce

from game.base.words import _
from game.play.actions import LONGEST_LINE
from game.present.hotwash import HotWashView, WashPart
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.fields import Entry
from game.window.flow import Piece, piece, prose
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.screens import debrief_parts
from game.window.sheets import OVER, paged
from game.window.wishes import Both, Look, WashLine, Wish

WASH = "hot wash"  # the look that names this sheet
_AT = "page wash"
_AROUND, _ROWS = 31.0, 3  # what is free above and below the words, and how many lines of them


def opened(view: HotWashView, frame: Frame) -> Wish:
    """Return the wish to open the sheet, with its fields filled as they were kept."""
    filled = [Look(_field(line), frame.look(_field(line), line.text)) for line in _lines(view)]
    wishes: list[Wish] = [*filled, Look(OVER, WASH)]
    return reduce(Both, wishes)


def wash_sheet(view: HotWashView, frame: Frame) -> Boxes:
    """Return the sheet; Enter in a field keeps what is written, and so does closing the sheet."""
    keep = _kept(view, frame)
    columns = 2 if frame.scale.text <= 1.0 else 1

    def pieces(wide: float) -> list[Piece]:
        return [*_written(view, frame, wide, keep), *_asked(view, frame, wide)]

    boxes = paged(frame, view.title, pieces, _AT, 1720.0, columns)
    return tuple(_closing(box, keep) for box in boxes)


def _closing(box: Box, keep: Wish | None) -> Box:
    """Return the way back from the sheet with the wish to keep what is written."""
    if box.id != "sheet-close" or keep is None or box.wish is None:
        return box
    return replace(box, wish=Both(box.wish, keep))


def _kept(view: HotWashView, frame: Frame) -> Wish | None:
    """Return the wish to keep every line that reads otherwise by now, if one does."""
    now = [replace(line, text=frame.look(_field(line), line.text)) for line in _lines(view)]
    changed: list[Wish] = [
        new for new, old in zip(now, _lines(view), strict=True) if new.text.strip() != old.text
    ]
    return reduce(Both, changed) if changed else None


def _lines(view: HotWashView) -> Iterator[WashLine]:
    for part in view.parts:
        for place, text in enumerate(part.lines):
            yield WashLine(part.side, place, text)


def _field(line: WashLine) -> str:
    """Return the name of the field, and of the look that holds what is written in it."""
    return f"wash-{line.side}-{line.place}"


def _written(view: HotWashView, frame: Frame, wide: float, keep: Wish | None) -> list[Piece]:
    pieces = list(prose(frame.type, "wash-about", view.about, theme.BODY, wide))
    for part in view.parts:
        pieces.append(debrief_parts.heading(f"wash-{part.side}", part.title, frame, wide))
        pieces += _fields(part, frame, wide, keep)
    return pieces


def _fields(part: WashPart, frame: Frame, wide: float, keep: Wish | None) -> Iterator[Piece]:
    rows = _ROWS if frame.scale.text <= 1.0 else 1  # a page on may not be where one writes
    for place, text in enumerate(part.lines):
        field = _field(WashLine(part.side, place, text))
        hint = _("Line {n}").format(n=place + 1) if len(part.lines) > 1 else _("One line")
        entry = Entry(field, frame.look(field, text), hint, LONGEST_LINE)
        size = Rect(0, 0, wide, frame.big(_AROUND) + entry.high(frame.type, wide, rows))
        yield Piece(Box(field, size, entry, field, enter=keep), frame.big(10 if place else 6))


def _asked(view: HotWashView, frame: Frame, wide: float) -> Iterator[Piece]:
    """Yield the questions of the guide under the turn that each is about."""
    if view.questions:
        title = _("Questions to talk about")
        yield debrief_parts.heading("wash-asked", title, frame, wide, "help")
    for i, (turn, questions) in enumerate(view.questions):
        high = frame.type.line(theme.LABEL)
        yield piece(f"wash-turn-{i}", (wide, high), Words(turn, theme.LABEL), frame.big(14),
                    joined=True)  # fmt: skip
        for j, question in enumerate(questions):
            yield from prose(frame.type, f"wash-{i}-{j}", question, theme.PASSAGE, wide, 4)
