"""What the pages of the debrief share: tabs, the turn that is looked at, its row, headings."""

from dataclasses import dataclass
from typing import NamedTuple

from game.base.words import _
from game.present.review import DecisionView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import Chip, draw_key, key_height, key_width
from game.window.faces import DebriefFace
from game.window.flow import Piece, around, piece
from game.window.geometry import Rect
from game.window.onestop import one_stop
from game.window.parts import Group, Icon, Rule, Words
from game.window.rows import Row
from game.window.text import Type
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.wishes import Look

TAB = "tab"  # the look that names the page
TURN = "turn"  # the look that names the turn that is looked at
TEAM = "team"  # the look that names the team whose debrief it is
METER = "meter"  # the look that names the meter in the chart
FOOT = 54.0
LEAST = 44.0  # the lowest row of a list
_SAID = 54.0  # the lowest row that says when a turn was
_WHEN: Style = theme.CAPTION


def names(view: ReviewView) -> tuple[str, ...]:
    """Return what the pages are called; the last is there where people waited."""
    return (
        _("Timeline"),
        _("Decisions"),
        _("Lessons"),
        _("Promises"),
        _("What happened"),
        *((_("Who was served"),) if view.service else ()),
    )


def tab(view: ReviewView, frame: Frame) -> int:
    """Return the page that is turned to, counted from 0."""
    look, count = frame.look(TAB, "1"), len(names(view))
    return int(look) - 1 if look.isdigit() and 1 <= int(look) <= count else 0


def beside(view: ReviewView, frame: Frame, step: int) -> Look:
    """Return the wish to turn to the page before or after this one; at the ends it stays."""
    return Look(TAB, str(min(len(names(view)), max(1, tab(view, frame) + 1 + step))))


def turn(view: ReviewView, frame: Frame) -> DecisionView | None:
    """Return the turn that is looked at: the one chosen, else the key moment, else the first."""
    look = frame.look(TURN, str(view.key_turn))
    found = [each for each in view.decisions if str(each.turn) == look]
    return next(iter((*found, *view.decisions)), None)


def when(view: ReviewView, now: DecisionView) -> str:
    """Return when a turn was, and whether it would teach most to play it again."""
    return f"{_('Key moment')} · {now.when}" if now.turn == view.key_turn else now.when


class Mark(NamedTuple):
    """How a goal stands: an icon, its colour, and the same in words."""

    icon: str
    colour: theme.Colour
    word: str


def mark(reached: bool | None) -> Mark:
    """Return how a goal stands; None if nothing was done about it."""
    if reached is None:
        return Mark("minus", theme.INK2, _("not counted"))
    if reached:
        return Mark("check", theme.GAIN, _("reached"))
    return Mark("x", theme.LOSS, _("not reached"))


@dataclass(frozen=True, slots=True)
class Tab(Part):
    """A page that can be turned to, with its key; the one that lies open is dark."""

    key: str
    label: str
    style: Style = theme.STRONG

    @property
    def says(self) -> str:
        """Return its key and its name."""
        return f"{self.key} {self.label}"

    def wide(self, type_: Type) -> float:
        """Return the width that holds it."""
        return key_width(type_, self.key) + type_.width(self.label, self.style) + 42

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the face, the key and the name."""
        text = theme.INK
        if mood.chosen > 0.5:
            brush.fill(rect, theme.INK, self.radius)
            text = theme.SHEET
        else:
            if mood.hover > 0.5:
                brush.fill(rect, theme.INSET, self.radius)
            brush.border(rect, theme.RULE2, 2.0, self.radius)
        high, wide = key_height(brush.type), key_width(brush.type, self.key)
        cap = Rect(rect.x + 14, rect.centre[1] - high / 2, wide, high)
        draw_key(brush, self.key, cap, text, text)
        top = rect.centre[1] - brush.type.line(self.style) / 2
        brush.words(self.label, cap.right + 12, top, self.style.on(text))

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the name is too wide."""
        fits = self.wide(type_) <= rect.w + 2 and key_height(type_) <= rect.h
        return "" if fits else f"tab too small: {self.label!r}"


def tabs(view: ReviewView, frame: Frame, row: Rect) -> Boxes:
    """Return the tabs; left and right turn to the page beside."""
    boxes, left, now = list[Box](), row.x, tab(view, frame)
    parts = [Tab(str(i + 1), name) for i, name in enumerate(names(view))]
    gap = 12.0
    style = _style(parts, frame, row.w - gap * (len(parts) - 1))
    for i, part in enumerate(parts):
        shown = Tab(part.key, part.label, style)
        place = Rect(left, row.y, shown.wide(frame.type), row.h)
        wish = Look(TAB, str(i + 1))
        boxes.append(Box(f"tab-{i + 1}", place, shown, "", wish, (part.key,)))
        left = place.right + gap
    less, more = beside(view, frame, -1), beside(view, frame, 1)
    return one_stop("tabs", boxes, now, less, more)


def team(frame: Frame) -> int:
    """Return the place of the team that looks back."""
    look = frame.look(TEAM)
    return int(look) if look.isdigit() else 0


def other_team(view: DebriefFace, frame: Frame) -> Look | None:
    """Return the wish to see the next team's debrief, where there are several."""
    teams = 1 + len(view.others)
    return Look(TEAM, str((team(frame) + 1) % teams)) if teams > 1 else None


def team_chip(view: DebriefFace, frame: Frame, row: Rect) -> Boxes:
    """Return whose debrief is shown, at the right of `row`; pressing it shows the next team's."""
    wish = other_team(view, frame)
    if wish is None:
        return ()
    now = view.review.teams[team(frame) % (1 + len(view.others))]
    chip = Chip(_("{team} · T").format(team=now), "users", chosen=True)
    wide = min(chip.wide(frame.type), row.w)
    return (Box("team", row.far(wide), chip, "team", wish, ("t",), chosen=True),)


def _style(parts: list[Tab], frame: Frame, wide: float) -> Style:
    for size in (24.0, 22.0, 20.0):
        style = theme.STRONG.at(size, size + 4)
        if sum(Tab(p.key, p.label, style).wide(frame.type) for p in parts) <= wide:
            return style
    return theme.STRONG.at(18, 22)


def rows(view: ReviewView, frame: Frame, place: Rect, most: float) -> Boxes:
    """Return a row for each turn, or for those around the chosen one if there are many.

    Up and down move through them; the chosen one comes first, so that focus starts there.
    """
    now, count = turn(view, frame), len(view.decisions)
    more = {each.turn: _wrapped(each, view, frame, place.w) for each in view.decisions}
    free = place.h - max(more.values(), default=0.0)
    pitch = min(frame.big(most), max(frame.big(LEAST), free / max(1, count)))
    here = view.decisions.index(now) if now else 0
    boxes, top = list[Box](), place.y
    for place_in in around(here, count, int((free + 4) / pitch)):
        each = view.decisions[place_in]
        high = pitch + (more[each.turn] if pitch >= frame.big(_SAID) + 4 else 0.0)
        where = Rect(place.x, top, place.w, high - 4)
        boxes.append(_row(each, view, frame, where, chosen=each is now))
        top += high
    first = [box for box in boxes if box.chosen]
    return (*first, *(box for box in boxes if not box.chosen))


def _wrapped(each: DecisionView, view: ReviewView, frame: Frame, wide: float) -> float:
    """Return how much higher a row stands whose moment takes two lines."""
    if each.turn != view.key_turn:
        return 0.0
    lines = frame.type.wrap(_moment(each, view.key_turn), _WHEN, _room(each, frame.type, wide), 2)
    return (len(lines.lines) - 1) * frame.type.line(_WHEN)


def _moment(each: DecisionView, key: int) -> str:
    """Return when a turn was, what the cards added, and whether it would teach most."""
    moment = _("Key moment") if each.turn == key else ""
    return " · ".join(part for part in (moment, each.yours, each.when) if part)


def _room(each: DecisionView, type_: Type, wide: float) -> float:
    """Return how wide the words of a row may be, beside its number and what it did."""
    return wide - 74 * type_.scale.text - type_.width(each.effect, theme.FIGURE) - 40


def _row(each: DecisionView, view: ReviewView, frame: Frame, where: Rect, *, chosen: bool) -> Box:
    wish = Look(TURN, str(each.turn))
    return Box(
        f"turn-{each.turn}",
        where,
        decision_row(each, view.key_turn, frame.type, where),
        "decisions",
        wish,
        chosen=chosen,
        less=beside(view, frame, -1),
        more=beside(view, frame, 1),
        enter=Look(TAB, "2"),
        seen=wish,
    )


def decision_row(each: DecisionView, key: int, type_: Type, place: Rect) -> Row:
    """Return a turn of the list: its number, what was played, when, and what it did.

    In a low row the cards take one line, in a very low one they stand alone.
    """
    high, name, size = place.h, theme.STRONG.at(24, 27), type_.scale.text
    effect = theme.FIGURE.on(COLOURS[each.tone])
    far = type_.width(each.effect, effect) + 4
    left, room = 74 * size, _room(each, type_, place.w)
    when_ = _moment(each, key)
    said = len(type_.wrap(when_, _WHEN, room, 2).lines)
    said = said if high >= (_SAID + 26 * (said - 1)) * size else 1
    below = said * type_.line(_WHEN) if high >= _SAID * size else 0.0
    two = high >= (_SAID + 28) * size + below - type_.line(_WHEN)
    lines = min(2 if two else 1, len(type_.wrap(each.cards, name, room).lines))
    tall = lines * type_.line(name)
    top = (high - tall - below) / 2
    cards = Words(each.cards, name, rows=lines, ellipsis=True)
    disc = min(42.0 * size, high - 6)
    parts: list[tuple[Rect, Part]] = [
        (Rect(39 * size - disc / 2, (high - disc) / 2, disc, disc), Number(each.turn)),
        (Rect(left, top, room, tall), cards),
        (Rect(place.w - far - 16, 0, far, high), Words(each.effect, effect, 1.0, middle=True)),
    ]
    if below:
        words = Words(when_, _WHEN, rows=said, ellipsis=True)
        parts.insert(2, (Rect(left, top + tall, room, below), words))
    return Row(tuple(parts))


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


def split(frame: Frame, body: Rect) -> tuple[Rect, Rect]:
    """Return the place of a page and the row in which pages are turned.

    At large text that row is shared with the ways on, which stand at its right.
    """
    small = frame.scale.text > 1.0
    row = body.foot(frame.big(FOOT if small else 46))
    above = body.below(0, body.h - row.h - frame.big(10 if small else 14))
    return above, row.left(row.w * 0.46) if small else row


def heading(id_: str, text: str, frame: Frame, wide: float, icon: str = "") -> Piece:
    """Return a capital heading over a rule; it stays with what it heads."""
    high, side = frame.type.line(theme.LABEL), frame.big(24)
    left = side + 12 if icon else 0.0
    parts: list[tuple[Rect, Part]] = [
        (Rect(left, 0, wide - left, high), Words(text, theme.LABEL, rows=1, ellipsis=True)),
        (Rect(0, high + 7, wide, 3), Rule()),
    ]
    if icon:
        parts.insert(0, (Rect(0, 0, side, high), Icon(icon, theme.INK2, side=side)))
    return piece(id_, (wide, high + 18), Group(tuple(parts)), frame.big(24), joined=True)
