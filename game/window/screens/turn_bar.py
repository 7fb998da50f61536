"""The table at large words: a row of cards with pages, and the plan as a bar under it."""

from dataclasses import dataclass, replace

from game.base.words import _, n_
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import Button
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.parts import Sheet, Words
from game.window.screens import turn_hand, turn_lines, turn_tray
from game.window.sheets import OVER
from game.window.text import Type
from game.window.theme import Style
from game.window.tokens import Effort
from game.window.wishes import Look

_SIDE = 54.0
_FIGURE: Style = theme.NUMBER_M.at(44, 46)
_WORDS: Style = theme.CAPTION.at(20, 23)
_PLAN = (theme.STRONG, theme.STRONG.at(22, 26), theme.STRONG.at(20, 24), theme.STRONG.at(17, 21))


@dataclass(frozen=True, slots=True)
class Turner(Part):
    """Turns to the next or the last page of cards."""

    icon: str
    words: str

    @property
    def says(self) -> str:
        """Return which page is open."""
        return self.words

    @property
    def radius(self) -> float:
        """Return the radius of its corners."""
        return theme.RADIUS_BUTTON

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the arrow in its field, and the page under it."""
        if mood.hover > 0.5 or mood.pressed:
            brush.fill(rect, theme.TABLE3, self.radius)
        brush.border(rect, theme.TLINE, 2.0, self.radius)
        scale = brush.scale.text
        high = brush.type.line(theme.KEY)
        middle = (rect.centre[0], rect.centre[1] - high / 2)
        brush.icon_at(self.icon, middle, 30 * scale, theme.TPAPER, 2.2)
        top = rect.centre[1] + 15 * scale - high / 2 + 4
        brush.words(self.words, rect.centre[0], top, theme.KEY.on(theme.TMUTED), 0.5)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the page is wider than the field."""
        return "" if type_.width(self.words, theme.KEY) <= rect.w else "page too wide"


def hand(view: TurnFace, frame: Frame, place: Rect, shape: turn_hand.Grid) -> Boxes:
    """Return the page of cards turned to, between its turners."""
    cards = view.table.hand
    at, pages = turn_hand.page(frame, cards, shape.room)
    shown = cards[at * shape.room : (at + 1) * shape.room]
    side = frame.big(_SIDE)
    free = place.left(place.w - side - 14) if pages > 1 else place
    places = free.grid(shape.across, shape.down, turn_hand.GAP, turn_hand.GAP)
    boxes = list(turn_hand.cards(frame, view, shown, places))
    if pages == 1 or not boxes:
        return tuple(boxes)
    ways = [way for way in (-1, 1) if 0 <= at + way < pages]
    for way, spot in zip(ways, place.far(side).rows(len(ways), turn_hand.GAP), strict=True):
        turner = _turner(spot, at + way, way, pages)
        if way < 0:
            boxes[0] = replace(boxes[0], less=turner.wish)
        else:
            boxes[len(shown) - 1] = replace(boxes[len(shown) - 1], more=turner.wish)
        boxes.append(turner)
    return tuple(boxes)


def _turner(place: Rect, to: int, way: int, pages: int) -> Box:
    name, icon, key = ("back", "chevron-left", "pageup")
    if way > 0:
        name, icon, key = ("on", "chevron-right", "pagedown")
    part = Turner(icon, f"{to - way + 1}/{pages}")  # the page that is turned to now
    wish = Look(turn_hand.PAGE, str(to))
    return Box(f"hand-{name}", place, part, turn_hand.AREA, wish, (key,), ground="table")


def bar(view: TurnFace, frame: Frame, place: Rect) -> Boxes:
    """Return the tray as a bar: effort left, the plan to open, and the red button."""
    pad, u = 12.0, frame.scale.text
    inner = place.inset(pad, 6)
    refused = bool(turn_tray.refusal(view))
    shares = (0.3, 0.27, 0.43) if refused else (0.34, 0.31, 0.35)
    effort, plan, red = inner.across(shares, 10 * u)
    return (
        Box("tray", place, Sheet(shadow="card")),
        *_effort(view, frame, effort, tokens=not refused),
        _plan(view, frame, plan),
        turn_tray.commit(view, red),
    )


def _effort(view: TurnFace, frame: Frame, place: Rect, *, tokens: bool) -> Boxes:
    plan, type_ = view.table.plan, frame.type
    figure = type_.width(str(plan.left), _FIGURE) + 4
    words = _("effort\nleft")
    wide = max(type_.width(line, _WORDS) for line in words.split("\n")) + 4
    beside = Rect(place.x + figure + frame.big(8), place.y, wide, place.h)
    boxes = [
        Box("effort", place.left(figure), Words(str(plan.left), _FIGURE, middle=True)),
        Box("effort-words", beside, Words(words, _WORDS, middle=True)),
    ]
    free = place.right - beside.right - frame.big(10)
    count = max(plan.effort, plan.left, 1)
    side = min(frame.big(26), (free - 10) / count - 5)
    if tokens and side >= 10:
        left = max(0, plan.left)
        part = Effort(left, max(0, plan.effort - left), side, from_right=False)
        boxes.append(Box("tokens", place.far(free), part))
    return tuple(boxes)


def _plan(view: TurnFace, frame: Frame, place: Rect) -> Box:
    plan = view.table.plan
    count = len(plan.lines)
    words = n_("{n} card · {cost}", "{n} cards · {cost}", count).format(n=count, cost=plan.cost)
    team = view.table.team
    labels = (f"{team}: {words}", f"{team}: {plan.cost}", words, plan.cost) if team else (words,)
    parts = [Button(label, key="T", steps=_PLAN) for label in (*labels, plan.cost)]
    part = next((each for each in parts if not each.spill(frame.type, place)), parts[-1])
    return Box("plan", place, part, turn_lines.AREA, Look(OVER, "plan"), ("t",))
