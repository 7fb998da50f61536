"""The turn that is looked at, beside the timeline: what was played, its effect and what made it."""

from game.base.words import _
from game.present.review import DecisionView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.geometry import Rect
from game.window.parts import Icon, Sheet, Upright, Words
from game.window.screens import debrief_parts
from game.window.sheets import OVER
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.wishes import Look

AGAIN = "again"  # what lies over the page while it is asked whether to play again
CAUSE: Style = theme.DENSE.at(24, 29)
CAUSES = (CAUSE, CAUSE.at(22, 27), CAUSE.at(20, 24), CAUSE.at(18, 21), CAUSE.at(17, 19))
PLAYED = tuple(theme.CARD_TITLE.at(size, size + 4) for size in (32, 29, 26))
_SMALL = tuple(theme.CARD_TITLE.at(size, size + 3) for size in (27, 24))
_EFFECT: Style = theme.NUMBER_S.at(36, 40)
SAID = tuple(theme.PASSAGE.at(size, size + 6) for size in (25, 23, 21, 19))
_AGAIN = (theme.STRONG.at(24, 28), theme.STRONG.at(22, 26), theme.STRONG.at(20, 24))
_AIR = 4.0  # between two causes
HIGHEST = 312.0
FOLDED = 116.0  # the sheet without what there was in the hand, and without the causes
_INSET, _HEAD, _SIDES, _BETWEEN = (28, 18), 64.0, (0.6, 0.4), 60.0


def high(view: ReviewView, frame: Frame, wide: float) -> float:
    """Return how high the sheet has to be for the fullest of all turns, at most `HIGHEST`.

    The same for all, so that what is above it does not move with the turn.
    """
    inner = Rect(0, 0, wide, HIGHEST).inset(*_INSET)
    left, right = inner.below(_HEAD).across(_SIDES, _BETWEEN)
    needs = [_needs(now, frame, left, right) for now in view.decisions]
    return min(max(needs, default=0.0) + 2 * _INSET[1] + _HEAD, HIGHEST)


def _needs(now: DecisionView, frame: Frame, left: Rect, right: Rect) -> float:
    """Return how high what stands under the head of a turn is, set as it reads best."""
    played, causes = (*_played(now, frame, left), *_causes(now, frame, right)), len(now.causes)
    drawn = max(box.rect.bottom for box in played) - left.y
    return max(drawn, causes * (frame.type.line(CAUSE) + _AIR))


def moment(view: ReviewView, frame: Frame, place: Rect, *, folded: bool = False) -> Boxes:
    """Return what was played and what else was in the hand, beside the largest causes.

    Folded it is what was played and its effect alone: the turn itself tells the rest.
    """
    now = debrief_parts.turn(view, frame)
    if folded and now is not None:
        return _folded(view, now, frame, place)
    sheet = Box("moment", place, Sheet())
    inner = place.inset(*_INSET)
    if now is None:
        words = Words(_("No turn was played yet."), theme.BODY.on(theme.INK2))
        return (sheet, Box("moment-none", inner.top(frame.type.line(theme.BODY)), words))
    head = inner.top(52)
    again = head.far(340)
    left, right = inner.below(_HEAD).across(_SIDES, _BETWEEN)
    label = debrief_parts.when(view, now)
    return (
        sheet,
        Box("moment-icon", head.left(28), Icon("arrows-exchange", theme.INK2, side=28)),
        Box("moment-when", Rect(head.x + 42, head.y, again.x - head.x - 60, head.h),
            Words(label, theme.LABEL, rows=1, ellipsis=True, middle=True)),
        *rewind(now, again),
        *_played(now, frame, left),
        Box("moment-rule", Rect(right.x - 30, right.y, 2, right.h), Upright()),
        *_causes(now, frame, right),
    )  # fmt: skip


def _folded(view: ReviewView, now: DecisionView, frame: Frame, place: Rect) -> Boxes:
    inner = place.inset(_INSET[0], 14)
    again = inner.far(340)
    again = Rect(again.x, again.y + (again.h - 52) / 2, again.w, 52)
    _figure, wide = _wide(now, frame)
    effect = Rect(again.x - 36 - wide, inner.y, wide, inner.h)
    told = Rect(inner.x, inner.y, effect.x - 24 - inner.x, inner.h)
    label = debrief_parts.when(view, now)
    return (
        Box("moment", place, Sheet()),
        Box("moment-when", told.top(24), Words(label, theme.LABEL, rows=1, ellipsis=True)),
        Box("moment-cards", told.below(28),
            Words(now.cards, _SMALL[0], rows=2, ellipsis=True, steps=_SMALL)),
        Box("moment-effect", effect.top(40), Words(now.effect, _EFFECT.on(COLOURS[now.tone]), 1.0)),
        Box("moment-yours", effect.below(46, 28), _gave(now)),
        *rewind(now, again),
    )  # fmt: skip


def _played(now: DecisionView, frame: Frame, place: Rect) -> Boxes:
    """Return the cards and their effect; under them what another card would have done."""
    figure, wide = _wide(now, frame)
    cards = Rect(place.x, place.y, place.w - wide - 24, place.h)
    style, lines = frame.type.fit(now.cards, PLAYED, cards.w, 2)
    high = len(lines.lines) * frame.type.line(style)
    effect = Words(now.effect, _EFFECT.on(COLOURS[now.tone]), 1.0)
    return (
        Box("moment-cards", cards.top(high),
            Words(now.cards, style, rows=2, ellipsis=True, steps=PLAYED)),
        Box("moment-effect", place.far(figure).top(40), effect),
        Box("moment-yours", place.far(wide).below(42, 28), _gave(now)),
        *_said(now, frame, place.below(max(high, 70 if now.lost or now.yours else 42) + 12)),
    )  # fmt: skip


def _wide(now: DecisionView, frame: Frame) -> tuple[float, float]:
    """Return how wide the effect of a turn is, and how wide with what stands under it."""
    figure = frame.type.width(now.effect, _EFFECT) + 6
    return figure, max(figure, frame.type.width(now.lost or now.yours, theme.CAPTION) + 4)


def _gave(now: DecisionView) -> Words:
    """Return what a key moment gave away by the end, or what the cards of a turn did on it."""
    style = theme.CAPTION.on(theme.LOSS) if now.lost else theme.CAPTION
    return Words(now.lost or now.yours, style, 1.0, rows=1, ellipsis=True)


def _said(now: DecisionView, frame: Frame, place: Rect) -> Boxes:
    """Return what was in the hand on the key moment, else what the turn teaches in a sentence."""
    text = now.chance or now.moral
    if not text:
        return ()
    fits = (each for each in SAID if frame.type.height(text, each, place.w) <= place.h)
    style = next(fits, SAID[-1])
    rows = int(place.h / frame.type.line(style))
    high = frame.type.height(text, style, place.w, rows)
    return (Box("moment-said", place.top(high), Words(text, style, rows=rows, ellipsis=True)),)


def _causes(now: DecisionView, frame: Frame, place: Rect) -> Boxes:
    """Return the largest causes, a line each, as large as lets all of them be seen."""
    if not now.causes:
        words = Words(_("Nothing moved loyalty by a point."), CAUSE.on(theme.INK2), rows=2)
        return (Box("moment-cause-none", place.top(2 * frame.type.line(CAUSE)), words),)
    pitch = place.h / len(now.causes)
    fits = (style for style in CAUSES if frame.type.line(style) <= pitch)
    style = next(fits, CAUSES[-1])
    pitch = min(pitch, frame.type.line(style) + _AIR)
    figure = theme.FIGURE.at(style.size + 1, style.line)
    wide = max(frame.type.width(amount, figure) for _label, amount, _tone in now.causes) + 4
    boxes: list[Box] = []
    for i, (label, amount, tone) in enumerate(now.causes):
        row = place.below(i * pitch, pitch)
        words = Words(label, style, rows=1, ellipsis=True, middle=True)
        boxes.append(Box(f"moment-cause-{i}", row.left(row.w - wide - 16), words))
        said = Words(amount, figure.on(COLOURS[tone]), 1.0, middle=True)
        boxes.append(Box(f"moment-cause-amount-{i}", row.far(wide), said))
    return tuple(boxes)


def rewind(now: DecisionView, place: Rect) -> Boxes:
    """Return the button that plays again from the turn that is looked at, if it was one."""
    if not now.turn:
        return ()
    said = _("Play again from turn {turn}").format(turn=now.turn)
    button = Button(said, "dark", _("R"), steps=_AGAIN)
    return (Box("rewind", place, button, "rewind", Look(OVER, AGAIN), ("r",)),)
