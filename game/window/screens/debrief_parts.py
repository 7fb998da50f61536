"""What the pages of the debrief share: tabs, the turn that is looked at, marks, headings."""

from dataclasses import dataclass
from typing import NamedTuple

from game.base.words import _
from game.present.review import DecisionView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import Chip, draw_key, key_height, key_width
from game.window.faces import DebriefFace
from game.window.flow import Piece, is_page, piece
from game.window.geometry import Rect
from game.window.onestop import one_stop
from game.window.parts import Group, Icon, Rule, Words
from game.window.text import Type
from game.window.theme import Style
from game.window.wishes import Both, Look, Wish

TAB = "tab"  # the look that names the page
TURN = "turn"  # the look that names the turn that is looked at
TEAM = "team"  # the look that names the team whose debrief it is
METER = "meter"  # the look that names the meter in the chart
WHATIF = "whatif"  # the sheet over the page on which another plan is tried
FOOT = 54.0
OF_TURNS = (0, 1, 5)  # the pages that look at one turn


def names(view: ReviewView, *, short: bool = False) -> tuple[str, ...]:
    """Return what the pages are called; the last is there where people waited.

    The `short` names are for words so large that the whole ones take more than a row.
    """
    return (
        _("Timeline"),
        _("Decisions"),
        _("Lessons"),
        _("Promises"),
        _("What happened"),
        _("Judged") if short else _("Decisions, judged"),
        *((_("Served") if short else _("Who was served"),) if view.service else ()),
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
    found = [each for each in view.decisions if each.key == look]
    return next(iter((*found, *view.decisions)), None)


def when(view: ReviewView, now: DecisionView) -> str:
    """Return when a turn was, and whether it would teach most to play it again."""
    return f"{_('Key moment')} · {now.when}" if is_key(view, now) else now.when


def is_key(view: ReviewView, each: DecisionView) -> bool:
    """Tell whether a turn would teach most to play it again."""
    return bool(each.turn) and each.turn == view.key_turn


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
    gap = 12.0
    style, parts = _fitting(view, frame, row.w, gap)
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


def other_team(view: DebriefFace, frame: Frame) -> Wish | None:
    """Return the wish to see the next team's debrief from its first pages, if there are several."""
    teams = 1 + len(view.others)
    if teams == 1:
        return None
    wish: Wish = Look(TEAM, str((team(frame) + 1) % teams))
    for at in filter(is_page, frame.looks):
        wish = Both(wish, Look(at))
    return wish


def team_chip(view: DebriefFace, frame: Frame, row: Rect) -> Boxes:
    """Return whose debrief is shown, at the right of `row`; pressing it shows the next team's."""
    wish = other_team(view, frame)
    if wish is None:
        return ()
    now = view.review.teams[team(frame) % (1 + len(view.others))]
    chip = Chip(_("{team} · T").format(team=now), "users", chosen=True)
    wide = min(chip.wide(frame.type), row.w)
    return (Box("team", row.far(wide), chip, "team", wish, ("t",), chosen=True),)


def _fitting(view: ReviewView, frame: Frame, wide: float, gap: float) -> tuple[Style, list[Tab]]:
    """Return tabs that fit beside each other, as large as they can be, and their style."""
    for short in (False, True):
        parts = [Tab(str(i + 1), name) for i, name in enumerate(names(view, short=short))]
        for size in (24.0, 22.0, 20.0, 18.0):
            style = theme.STRONG.at(size, size + 4)
            taken = sum(Tab(part.key, part.label, style).wide(frame.type) for part in parts)
            if taken + gap * (len(parts) - 1) <= wide:
                return style, parts
    return style, parts


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
