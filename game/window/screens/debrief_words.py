"""The fourth page of the debrief: what became of your promises, and of what you set out to do."""

from game.base.words import _
from game.present.parts import PromiseView, Tone
from game.present.review import ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.flow import Piece, book, leaf, piece, prose
from game.window.geometry import Rect
from game.window.parts import Group, Icon, Rule, Sheet, Words
from game.window.screens import debrief_parts
from game.window.theme import Style
from game.window.tones import COLOURS

TITLE: Style = theme.CARD_TITLE.at(31, 38)
STATUS: Style = theme.STRONG.at(25, 30)
TEXT: Style = theme.PASSAGE.at(28, 35)
FIGURE: Style = theme.NUMBER_M.at(40, 44)
_ICONS = {Tone.HELPS: "circle-check", Tone.HURTS: "x", Tone.NEUTRAL: "clock"}


def page(view: ReviewView, frame: Frame, body: Rect) -> Boxes:
    """Return the promises, and beside or after them the goals."""
    if frame.scale.text > 1.0:
        pieces = [*_promises(view, frame, body.w), *goals(view, frame, body.w)]
        return leaf(frame, *debrief_parts.split(frame, body), pieces, "page promises")
    left, right = body.across((1200, 584), 40)
    given, aims = left.inset(36, 26), right.inset(32, 26)
    return (
        Box("given-sheet", left, Sheet()),
        *book(frame, given, _promises(view, frame, given.w), "page promises"),
        Box("goals-sheet", right, Sheet()),
        *book(frame, aims, goals(view, frame, aims.w), "page goals"),
    )


def _promises(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    pieces = [debrief_parts.heading("promises", _("Your word"), frame, wide, "bookmark")]
    if not view.promises:
        none = _("You gave no promise that had to be kept by a date.")
        return [*pieces, *prose(frame.type, "promises-none", none, TEXT, wide)]
    for each in view.promises:
        pieces += _promise(each, frame, wide)
    return pieces


def _promise(each: PromiseView, frame: Frame, wide: float) -> tuple[Piece, ...]:
    """Return a promise: its mark, its name and what became of it; then the words given, by whom."""
    type_, side, colour = frame.type, frame.big(30), COLOURS[each.tone]
    status = type_.width(each.status, STATUS) + 4
    left = side + frame.big(14)
    beside = type_.width(each.title, TITLE) + status + 30 <= wide - left
    room = wide - left - (status + 20 if beside else 0)
    name = type_.height(each.title, TITLE, room)
    line = type_.height(each.status, STATUS, wide - left)
    where = Rect(wide - status, 0, status, name) if beside else Rect(left, name, wide - left, line)
    parts: list[tuple[Rect, Part]] = [
        (Rect(0, 0, side, type_.line(TITLE)), Icon(_ICONS[each.tone], colour, side=side)),
        (Rect(left, 0, room, name), Words(each.title, TITLE)),
        (where, Words(each.status, STATUS.on(colour), 1.0 if beside else 0.0, middle=beside)),
    ]
    head = name if beside else name + line
    group = Group(tuple(parts))
    first = piece(f"promise-{each.id}", (wide, head), group, frame.big(26), joined=True)
    return (first, *_said(each, frame, wide, left))


def _said(each: PromiseView, frame: Frame, wide: float, left: float) -> tuple[Piece, ...]:
    """Return the words of a promise and who gave them, set in under its name."""
    owner = _("Given by: {owner}").format(owner=each.owner) if each.owner else ""
    parts: list[tuple[Rect, Part]] = []
    top = 2.0
    for text, style in ((each.text, TEXT), (owner, theme.CAPTION)):
        if text:
            high = frame.type.height(text, style, wide - left)
            parts.append((Rect(left, top, wide - left, high), Words(text, style)))
            top += high + 4
    parts.append((Rect(0, top + 10, wide, 2), Rule(theme.RULE, 2)))
    return (piece(f"promise-{each.id}-said", (wide, top + 12), Group(tuple(parts))),)


def goals(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return each goal, what it came to, and whether it was reached."""
    if not view.goals:
        return []
    title = _("What you set out to do")
    pieces = [debrief_parts.heading("goals", title, frame, wide, "target")]
    for i, (goal, end, reached) in enumerate(view.goals):
        pieces.append(_goal(f"goal-{i}", (goal, end), reached, frame, wide))
    return pieces


def _goal(id_: str, said: tuple[str, str], reached: bool, frame: Frame, wide: float) -> Piece:
    goal, end = said
    type_, side = frame.type, frame.big(30)
    colour = theme.GAIN if reached else theme.LOSS
    word = _("reached") if reached else _("not reached")
    left = side + frame.big(16)
    figure = type_.fit(end, (FIGURE, FIGURE.at(32, 36), FIGURE.at(26, 30)), wide - left, 1)[0]
    high = type_.line(figure)
    far = type_.width(word, STATUS) + 4
    beside = type_.width(end, figure) + far + 20 <= wide - left
    line = 0.0 if beside else type_.line(STATUS)
    text = type_.height(goal, theme.BODY, wide - left)
    where = Rect(wide - far, 0, far, high) if beside else Rect(left, high, far, line)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(0, 0, side, high), Icon("check" if reached else "x", colour, side=side)),
        (Rect(left, 0, wide - left - (far if beside else 0), high), Words(end, figure.on(colour))),
        (where, Words(word, STATUS.on(colour), 1.0 if beside else 0.0, middle=beside)),
        (Rect(left, high + line + 2, wide - left, text), Words(goal, theme.BODY)),
        (Rect(0, high + line + text + 14, wide, 2), Rule(theme.RULE, 2)),
    )
    return piece(id_, (wide, high + line + text + 16), Group(parts), frame.big(16))
