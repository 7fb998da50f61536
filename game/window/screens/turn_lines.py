"""The cards of the plan, line by line."""

from dataclasses import dataclass

from game.base.ids import CardId
from game.base.words import _, n_
from game.present.table import PlanLine, PlanView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.cardkinds import category
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.sheets import OVER
from game.window.text import Type
from game.window.theme import Style
from game.window.tokens import draw_effort
from game.window.wishes import Look, TakeBack

AREA = "plan"
NAME: Style = theme.STRONG
_SAID = (theme.BODY, theme.DENSE.at(22, 26), theme.DENSE.at(20, 23))
_EMPTY = 195.0  # how high an empty place stands at most


@dataclass(frozen=True, slots=True)
class TrayLine(Part):
    """A card in the plan: its kind, its name, what it takes."""

    line: PlanLine

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return f"{self.line.title} {self.line.price}"

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the icon on its colour, the name, efforts and price, and a rule under them."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-6, 0), theme.INSET, self.radius)
        kind, scale, middle = category(self.line.kind), brush.scale.text, rect.centre[1] - 1
        side = min(34.0 * scale, rect.h - 4)
        tile = Rect(rect.x, middle - side / 2, side, side)
        brush.fill(tile, kind.colour, theme.RADIUS_CHIP)
        brush.icon_at(kind.icon, tile.centre, side * 0.66, kind.text, 2.2)
        right = self._takes(brush, rect, middle)
        left = tile.right + 10
        _style, lines = brush.type.fit(self.line.title, (NAME, NAME.at(22, 28)), right - left, 1)
        top = middle - brush.type.line(NAME) / 2
        brush.words(lines.lines[0], left, top, _style)
        brush.rule(rect.x, rect.bottom - 2, rect.w, 2, theme.RULE)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring close around the row, so that it crosses no neighbour."""
        brush.ring(rect.inset(-7, 4), theme.ring(mood.ground), 3, 0, self.radius)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the row is too low for its words; a long name ends in an ellipsis."""
        return "" if type_.line(NAME) <= rect.h + 2 else f"line too low: {self.line.title!r}"

    def _takes(self, brush: Brush, rect: Rect, middle: float) -> float:
        """Draw price and efforts from the right; return where they begin."""
        scale, type_ = brush.scale.text, brush.type
        top = middle - type_.line(theme.FIGURE) / 2
        brush.words(self.line.price, rect.right, top, theme.FIGURE, 1.0)
        right = rect.right - max(88 * scale, type_.width(self.line.price, theme.FIGURE) + 12)
        side = 20 * scale
        if self.line.effort > 3:
            draw_effort(brush, (right - side / 2, middle), side, theme.SHEET)
            brush.words(str(self.line.effort), right - side - 5, top, theme.FIGURE, 1.0)
            return right - side - 24 * scale
        for i in range(self.line.effort):
            at = (right - side / 2 - (self.line.effort - 1 - i) * (side + 4), middle)
            draw_effort(brush, at, side, theme.SHEET)
        return right - self.line.effort * (side + 4) - 8


@dataclass(frozen=True, slots=True)
class Room(Part):
    """What still fits into the plan, beside an empty place."""

    words: str

    @property
    def says(self) -> str:
        """Return the words."""
        return self.words

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the dashed place, then the words."""
        side, middle = min(34.0 * brush.scale.text, rect.h - 4), rect.centre[1]
        brush.dashes(Rect(rect.x, middle - side / 2, side, side), theme.RULE2, 2.0, 6)
        top = middle - brush.type.line(theme.DENSE) / 2
        place = Rect(rect.x + side + 10, top, rect.w - side - 10, rect.h)
        brush.paragraph(self.words, place, theme.DENSE.on(theme.INK2), 1)


@dataclass(frozen=True, slots=True)
class Nothing(Part):
    """An empty plan: a dashed place with the key to press, or why there is none."""

    words: str

    @property
    def says(self) -> str:
        """Return the words."""
        return self.words

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the dashed place, the words in its middle."""
        brush.dashes(rect, theme.RULE2, 2.0, theme.RADIUS_BUTTON)
        self._said(brush.type, rect).draw(brush, rect.inset(20, 6), mood)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the words need more room."""
        return self._said(type_, rect).spill(type_, rect.inset(20, 6))

    def _said(self, type_: Type, rect: Rect) -> Words:
        inner = rect.inset(20, 6)
        high = (style for style in _SAID if type_.height(self.words, style, inner.w) <= inner.h)
        return Words(self.words, next(high, _SAID[-1]).on(theme.INK2), middle=True)


def lines(frame: Frame, plan: PlanView, place: Rect, keys: str) -> Boxes:
    """Return as many lines as fit, and how many more there are; or how to play a first card."""
    if not plan.lines:
        return nothing(place, _first(keys))
    pitch, count = _pitch(frame, len(plan.lines), place.h, bool(plan.room))
    boxes = [
        _line(line, place.below(i * pitch, pitch)) for i, line in enumerate(plan.lines[:count])
    ]
    rest = place.below(len(boxes) * pitch)
    hidden = len(plan.lines) - len(boxes)
    if hidden:
        text = n_("and {n} more", "and {n} more", hidden).format(n=hidden)
        part = Words(text, theme.STRONG.on(theme.RED2), middle=True)
        boxes.append(Box("plan-more", rest.top(pitch), part, AREA, Look(OVER, "plan")))
    elif plan.room and rest.h >= frame.type.line(theme.DENSE) + 2:
        row = rest.top(min(pitch, rest.h))
        boxes.append(Box("plan-room", row, Room(plan.room)))
    return tuple(boxes)


def _pitch(frame: Frame, count: int, high: float, room: bool) -> tuple[float, int]:
    """Return the height of a row and how many lines are shown."""
    least = frame.type.line(NAME) + 4
    wanted = count + (1 if room else 0)
    pitch = max(least, min(50.0 * frame.scale.text, high / max(1, wanted)))
    if count * pitch <= high + 1:
        return pitch, count
    return least, max(0, int(high / least) - 1)


def _line(line: PlanLine, row: Rect) -> Box:
    return Box(
        f"line-{line.id}", row, TrayLine(line), AREA, TakeBack(CardId(line.id)),
        enter=Look(OVER, f"card {line.id}"),
    )  # fmt: skip


def nothing(place: Rect, words: str) -> Boxes:
    """Return what stands where no cards do."""
    room = place.inset(0, 10)
    return (Box("plan-empty", room.top(min(room.h, _EMPTY)), Nothing(words)),)


def _first(keys: str) -> str:
    """Return how a first card is played."""
    text = _("No cards yet.")
    return f"{text}\n{_('Press {keys} to play one.').format(keys=keys)}" if keys else text
