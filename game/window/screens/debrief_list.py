"""The list of turns in the debrief: what was played, when, and what it did."""

from dataclasses import dataclass, replace

from game.base.words import _
from game.present.review import DecisionView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.flow import around
from game.window.geometry import Rect
from game.window.parts import Icon, Words
from game.window.rows import Row
from game.window.screens.debrief_parts import TAB, TURN, WHATIF, beside, is_key, tab, turn
from game.window.sheets import OVER
from game.window.text import Type
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.wishes import Look

AREA = "decisions"  # the rows, for Tab
LEAST = 44.0  # the lowest row of a list
_SAID = 54.0  # the lowest row that says when a turn was
_WHEN: Style = theme.CAPTION
_CARDS = tuple(theme.STRONG.at(size, 27) for size in (24, 22, 21))  # before they are cut short
_LOW: Style = theme.STRONG.at(20, 23)  # in which two lines of them stand in a low row


def rows(view: ReviewView, frame: Frame, place: Rect, most: float) -> Boxes:
    """Return a row for each turn, or for those around the chosen one if there are many.

    The chosen one alone takes focus, so that it follows the choice, by whatever way that is made.
    """
    now, count = turn(view, frame), len(view.decisions)
    more = {each.key: _wrapped(each, view, frame, place.w) for each in view.decisions}
    free = place.h - max(more.values(), default=0.0)
    pitch = min(frame.big(most), max(frame.big(LEAST), free / max(1, count)))
    here = view.decisions.index(now) if now else 0
    boxes, top = list[Box](), place.y
    for place_in in around(here, count, int((free + 4) / pitch)):
        each = view.decisions[place_in]
        high = pitch + (more[each.key] if pitch >= frame.big(_SAID) + 4 else 0.0)
        where = Rect(place.x, top, place.w, high - 4)
        boxes.append(_row(each, view, frame, where, chosen=each is now))
        top += high
    first = [box for box in boxes if box.chosen]
    return (*first, *(box for box in boxes if not box.chosen))


def stepped(view: ReviewView, frame: Frame, boxes: Boxes) -> Boxes:
    """Return a page on which up and down go through the turns, wherever focus is on it."""
    now = turn(view, frame)
    if now is None or not any(box.area == AREA for box in boxes):
        return boxes
    keys = [each.key for each in view.decisions]
    here = keys.index(now.key)
    up, down = (Look(TURN, keys[min(max(0, at), len(keys) - 1)]) for at in (here - 1, here + 1))
    return tuple(
        replace(box, up=up, down=down) if box.stops and not (box.up or box.down) else box
        for box in boxes
    )


def _wrapped(each: DecisionView, view: ReviewView, frame: Frame, wide: float) -> float:
    """Return how much higher a row stands whose moment takes two lines."""
    if not is_key(view, each):
        return 0.0
    lines = frame.type.wrap(_moment(each, key=True), _WHEN, _room(each, frame.type, wide), 2)
    return (len(lines.lines) - 1) * frame.type.line(_WHEN)


def _moment(each: DecisionView, *, key: bool) -> str:
    """Return when a turn was, what the cards added, and whether it would teach most."""
    moment = _("Key moment") if key else ""
    return " · ".join(part for part in (moment, each.yours, each.when) if part)


def _room(each: DecisionView, type_: Type, wide: float) -> float:
    """Return how wide the words of a row may be, beside its number and what it did."""
    return wide - 74 * type_.scale.text - type_.width(each.effect, theme.FIGURE) - 40


def _row(each: DecisionView, view: ReviewView, frame: Frame, where: Rect, *, chosen: bool) -> Box:
    wish = Look(TURN, each.key)
    return Box(
        f"turn-{each.key}",
        where,
        decision_row(each, frame.type, where, key=is_key(view, each)),
        AREA if chosen else "",
        wish,
        chosen=chosen,
        less=beside(view, frame, -1),
        more=beside(view, frame, 1),
        enter=_opened(each, view, frame),
        seen=wish,
    )


def _opened(each: DecisionView, view: ReviewView, frame: Frame) -> Look:
    """Return what Enter opens: from the timeline the turn, from its page another plan."""
    tries = tab(view, frame) and each.turn and not view.gone
    return Look(OVER, WHATIF) if tries else Look(TAB, "2")


def decision_row(each: DecisionView, type_: Type, place: Rect, *, key: bool) -> Row:
    """Return a turn of the list: its number, what was played, when, and what it did.

    What went on by itself has a clock in place of a number.

    In a low row the cards take one line, in a very low one they stand alone.
    """
    high, name, size = place.h, _CARDS[0], type_.scale.text
    effect = theme.FIGURE.on(COLOURS[each.tone])
    far = type_.width(each.effect, effect) + 4
    left, room = 74 * size, _room(each, type_, place.w)
    when_ = _moment(each, key=key)
    said = len(type_.wrap(when_, _WHEN, room, 2).lines)
    said = said if high >= (_SAID + 26 * (said - 1)) * size else 1
    below = said * type_.line(_WHEN) if high >= _SAID * size else 0.0
    two = high >= (_SAID + 28) * size + below - type_.line(_WHEN)
    lines = min(2 if two else 1, len(type_.wrap(each.cards, name, room).lines))
    steps = _CARDS
    if lines == 1 and 2 * type_.line(_LOW) + below <= high - 2 and _cut(each, type_, room):
        name, steps = _LOW, (_LOW,)
        lines = min(2, len(type_.wrap(each.cards, name, room).lines))
    tall = lines * type_.line(name)
    top = (high - tall - below) / 2
    cards = Words(each.cards, name, rows=lines, ellipsis=True, steps=steps)
    disc = min(42.0 * size, high - 6)
    mark: Part = Number(each.turn) if each.turn else Icon("clock", theme.INK2, side=disc * 0.7)
    parts: list[tuple[Rect, Part]] = [
        (Rect(39 * size - disc / 2, (high - disc) / 2, disc, disc), mark),
        (Rect(left, top, room, tall), cards),
        (Rect(place.w - far - 16, 0, far, high), Words(each.effect, effect, 1.0, middle=True)),
    ]
    if below:
        words = Words(when_, _WHEN, rows=said, ellipsis=True)
        parts.insert(2, (Rect(left, top + tall, room, below), words))
    return Row(tuple(parts))


def _cut(each: DecisionView, type_: Type, room: float) -> bool:
    """Tell whether one line does not hold the cards of a turn."""
    return type_.fit(each.cards, _CARDS, room, 1)[1].cut


@dataclass(frozen=True, slots=True)
class Number(Part):
    """The number of a turn in a ring."""

    number: int

    @property
    def says(self) -> str:
        """Return the number."""
        return str(self.number)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring, then the number."""
        reach = min(rect.w, rect.h) / 2
        brush.disc(rect.centre, reach, theme.SHEET)
        brush.circle(rect.centre, reach, 2.5, theme.INK)
        style = theme.FIGURE.at(reach * 1.1 / brush.scale.text, reach * 1.3 / brush.scale.text)
        top = rect.centre[1] - brush.type.line(style) / 2
        brush.words(str(self.number), rect.centre[0], top, style, 0.5)
