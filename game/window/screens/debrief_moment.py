"""The turn that is looked at, under the timeline: what was played, its effect, what it tells."""

from game.base.words import _
from game.present.review import DecisionView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.geometry import Rect
from game.window.parts import Sheet, Words
from game.window.screens import debrief_parts
from game.window.sheets import OVER
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.wishes import Look

AGAIN = "again"  # what lies over the page while it is asked whether to play again
CAUSE: Style = theme.DENSE.at(24, 29)
_CARDS = tuple(theme.CARD_TITLE.at(size, size + 3) for size in (27, 24))
_EFFECT: Style = theme.NUMBER_S.at(36, 40)
_SAID = tuple(theme.PASSAGE.at(size, size + 6) for size in (25, 23, 21, 19))
_AGAIN = (theme.STRONG.at(24, 28), theme.STRONG.at(22, 26), theme.STRONG.at(20, 24))
_INSET, _HEAD, _GAP = (28, 14), 88.0, 10.0


def high(view: ReviewView, frame: Frame, wide: float, most: float) -> float:
    """Return how high the sheet has to be for the fullest of all turns, at most `most`.

    The same for all, so that what is above it does not move with the turn.
    """
    inner, free = wide - 2 * _INSET[0], most - _least()
    texts = [text for text in map(_text, view.decisions) if text]
    return _least() + max((_taken(text, frame, inner, free) for text in texts), default=0.0)


def _least() -> float:
    return _HEAD + 2 * _INSET[1]


def _taken(text: str, frame: Frame, wide: float, free: float) -> float:
    """Return how high a text stands under the head, with the gap to it."""
    style, rows = _set(text, frame, wide, free - _GAP)
    return _GAP + frame.type.height(text, style, wide, rows)


def moment(view: ReviewView, frame: Frame, place: Rect) -> Boxes:
    """Return what was played and its effect, over what was in the hand or what the turn teaches.

    What made the effect is told at its point of the lines, and by the turn itself.
    """
    now, sheet = debrief_parts.turn(view, frame), Box("moment", place, Sheet())
    inner = place.inset(*_INSET)
    if now is None:
        words = Words(_("No turn was played yet."), theme.BODY.on(theme.INK2))
        return (sheet, Box("moment-none", inner.top(frame.type.line(theme.BODY)), words))
    return (
        sheet,
        *_headed(view, now, frame, inner.top(_HEAD)),
        *_said(now, frame, inner.below(_HEAD + _GAP)),
    )


def _headed(view: ReviewView, now: DecisionView, frame: Frame, head: Rect) -> Boxes:
    """Return when a turn was over its cards, beside its effect and the way to play it again."""
    again = head.far(340)
    again = Rect(again.x, again.y + (again.h - 52) / 2, again.w, 52)
    wide = _wide(now, frame)
    effect = Rect(again.x - 36 - wide, head.y, wide, head.h)
    told = Rect(head.x, head.y, effect.x - 24 - head.x, head.h)
    label = debrief_parts.when(view, now)
    return (
        Box("moment-when", told.top(24), Words(label, theme.LABEL, rows=1, ellipsis=True)),
        Box("moment-cards", told.below(28),
            Words(now.cards, _CARDS[0], rows=2, ellipsis=True, steps=_CARDS)),
        Box("moment-effect", effect.top(40), Words(now.effect, _EFFECT.on(COLOURS[now.tone]), 1.0)),
        Box("moment-yours", effect.below(46, 28), _gave(now)),
        *rewind(now, again),
    )  # fmt: skip


def _wide(now: DecisionView, frame: Frame) -> float:
    """Return how wide the effect of a turn is with what stands under it."""
    figure = frame.type.width(now.effect, _EFFECT) + 6
    return max(figure, frame.type.width(now.lost or now.yours, theme.CAPTION) + 4)


def _gave(now: DecisionView) -> Words:
    """Return what a key moment gave away by the end, or what the cards of a turn did on it."""
    style = theme.CAPTION.on(theme.LOSS) if now.lost else theme.CAPTION
    return Words(now.lost or now.yours, style, 1.0, rows=1, ellipsis=True)


def _text(now: DecisionView) -> str:
    """Return what was in the hand on the key moment, else what the turn teaches in a sentence."""
    return now.chance or now.moral


def _said(now: DecisionView, frame: Frame, place: Rect) -> Boxes:
    text = _text(now)
    if not text:
        return ()
    style, rows = _set(text, frame, place.w, place.h)
    words = Words(text, style, rows=rows, ellipsis=True)
    return (Box("moment-said", place.top(frame.type.height(text, style, place.w, rows)), words),)


def _set(text: str, frame: Frame, wide: float, free: float) -> tuple[Style, int]:
    """Return the largest style in which a text is whole in so much room, and how many lines fit."""
    fits = (each for each in _SAID if frame.type.height(text, each, wide) <= free + 0.5)
    style = next(fits, _SAID[-1])
    return style, int((free + 0.5) / frame.type.line(style))


def rewind(now: DecisionView, place: Rect) -> Boxes:
    """Return the button that plays again from the turn that is looked at, if it was one."""
    if not now.turn:
        return ()
    said = _("Play again from turn {turn}").format(turn=now.turn)
    button = Button(said, "dark", _("R"), steps=_AGAIN)
    return (Box("rewind", place, button, "rewind", Look(OVER, AGAIN), ("r",)),)
