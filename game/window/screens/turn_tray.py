"""The plan tray: effort left, the cards chosen, what they take, and the red button."""

from dataclasses import dataclass

from game.base.ids import CardId
from game.base.words import _, n_
from game.present.table import PlanLine, PlanView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.cards import category
from game.window.controls import Button
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.parts import Line, Rule, Sheet, Words
from game.window.sheets import OVER
from game.window.text import Run, Type
from game.window.theme import Style
from game.window.tokens import Effort, draw_effort
from game.window.wishes import Commit, Look, TakeBack, Wish

AREA = "plan"
_NAME: Style = theme.STRONG
_FIGURE: Style = theme.NUMBER_L
_SUM: Style = theme.CAPTION.at(22, 27)


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
        _style, lines = brush.type.fit(self.line.title, (_NAME, _NAME.at(22, 28)), right - left, 1)
        top = middle - brush.type.line(_NAME) / 2
        brush.words(lines.lines[0], left, top, _style)
        brush.rule(rect.x, rect.bottom - 2, rect.w, 2, theme.RULE)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the row is too low for its words; a long name ends in an ellipsis."""
        return "" if type_.line(_NAME) <= rect.h + 2 else f"line too low: {self.line.title!r}"

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
class Reason(Part):
    """The place of the red button when it cannot be pressed: why, in words."""

    why: str

    @property
    def says(self) -> str:
        """Return the reason."""
        return self.why

    @property
    def radius(self) -> float:
        """Return the radius of its corners."""
        return theme.RADIUS_BUTTON

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the dashed field, and the reason in its middle."""
        brush.fill(rect, theme.INSET, self.radius)
        brush.dashes(rect, theme.RULE2, 2.0, self.radius)
        style, lines = self._set(brush.type, rect)
        high = brush.type.line(style)
        top = rect.centre[1] - high * len(lines) / 2
        for row, line in enumerate(lines):
            brush.words(line, rect.centre[0], top + row * high, style.on(theme.INK3), 0.5)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether not even one line fits; a longer reason stands whole in the plan."""
        low = type_.line(self._set(type_, rect)[0]) > rect.h
        return f"no room for the reason: {self.why!r}" if low else ""

    def _set(self, type_: Type, rect: Rect) -> tuple[Style, tuple[str, ...]]:
        for style in (_NAME, _NAME.at(22, 25), _NAME.at(20, 23), _NAME.at(18, 20)):
            rows = max(1, int((rect.h - 2) / type_.line(style)))
            lines = type_.wrap(self.why, style, rect.w - 24, rows)
            if not lines.cut:
                break
        return style, lines.lines


def commit(view: TurnFace, place: Rect) -> Box:
    """Return the red button, or the reason that it cannot be pressed."""
    plan = view.table.plan
    why = view.read_only or ("" if plan.can_commit else plan.commit)
    if why:
        return Box("commit", place, Reason(why), AREA, why=why, enter=Look(OVER, "plan"))
    wish: Wish = Look(OVER, "sure") if plan.ask else Commit()
    return Box("commit", place, Button(plan.commit, "red", _("Space")), AREA, wish, ("space",))


def tray(frame: Frame, view: TurnFace, place: Rect) -> Boxes:
    """Return the tray: head, efforts, lines, costs and the button, from the top."""
    plan, type_ = view.table.plan, frame.type
    sheet = Box("tray", place, Sheet(round=theme.RADIUS_SHEET, shadow="card"), ground="paper")
    at = Rect(place.x + 24, place.y + 20, place.w - 48, place.h - 42)
    top, heads = _heads(frame, view, at)
    button = at.foot(min(72.0, at.h * 0.17) if frame.scale.text > 1 else 72.0)
    cost_high = type_.line(theme.NUMBER_S) + 8
    cost = Rect(at.x, button.y - cost_high - 12, at.w, cost_high)
    lines = _lines(frame, plan, Rect(at.x, top, at.w, cost.y - 4 - top))
    return (sheet, *heads, *lines, *_cost(frame, plan, cost), commit(view, button))


def _heads(frame: Frame, view: TurnFace, at: Rect) -> tuple[float, Boxes]:
    """Return where the lines begin, and what stands over them."""
    plan, type_ = view.table.plan, frame.type
    high = type_.line(theme.LABEL)
    boxes = list(_title(frame, view, at.top(high)))
    figure = at.below(high + 6, type_.line(_FIGURE))
    boxes += efforts(frame, plan, figure)
    sum_ = Rect(at.x, figure.bottom, at.w, type_.line(_SUM))
    words = Words(plan.arithmetic, _SUM, rows=1, ellipsis=True, steps=(_SUM, _SUM.at(20, 25)))
    boxes.append(Box("plan-sum", sum_, words))
    boxes.append(Box("plan-rule", Rect(at.x, sum_.bottom + 5, at.w, 3), Rule(theme.INK, 2.5)))
    return sum_.bottom + 8, tuple(boxes)


def _title(frame: Frame, view: TurnFace, row: Rect) -> Boxes:
    style = theme.LABEL
    runs = [Run(view.table.plan.title, style)]
    if view.table.team:
        runs.append(Run(f" · {view.table.team}", style.on(theme.RED2)))
    wide = frame.type.runs_width(tuple(runs))
    if wide > row.w:
        words = " · ".join(filter(None, (view.table.plan.title, view.table.team)))
        steps = (style, style.at(18, 24), style.at(16, 24), style.at(14, 24))
        return (Box("plan-title", row, Words(words, style, rows=1, ellipsis=True, steps=steps)),)
    return (Box("plan-title", row, Line(tuple(runs))),)


def efforts(frame: Frame, plan: PlanView, place: Rect) -> Boxes:
    """Return the effort left: figure, words and tokens."""
    type_ = frame.type
    wide = type_.width(str(plan.left), _FIGURE)
    words = n_("effort\nleft", "effort\nleft", plan.left)
    style = theme.CAPTION.at(22, 25)
    word_wide = max(type_.width(line, style) for line in words.split("\n"))
    spare = place.w - wide - word_wide - 34
    count = max(plan.effort, plan.left)
    side = max(6.0, min(34.0, (spare - 10) / max(1, count) - 5))
    token = Effort(max(0, plan.left), max(0, count - max(0, plan.left)), side)
    half = type_.line(style)
    beside = Rect(place.x + wide + 14, place.centre[1] - half, word_wide + 4, 2 * half)
    return (
        Box("effort", place.left(wide + 4), Words(str(plan.left), _FIGURE)),
        Box("effort-words", beside, Words(words, style)),
        Box("tokens", place.far(spare), token),
    )


def _lines(frame: Frame, plan: PlanView, place: Rect) -> Boxes:
    if not plan.lines:
        return _nothing(place)
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
    least = frame.type.line(_NAME) + 4
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
    """An empty plan: a dashed place with the key to press."""

    words: str

    @property
    def says(self) -> str:
        """Return the words."""
        return self.words

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the dashed place, the words in its middle."""
        brush.dashes(rect, theme.RULE2, 2.0, theme.RADIUS_BUTTON)
        Words(self.words, theme.BODY.on(theme.INK2), middle=True).draw(
            brush, rect.inset(20, 6), mood
        )

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the words need more room."""
        return Words(self.words, middle=True).spill(type_, rect.inset(20, 6))


def _nothing(place: Rect) -> Boxes:
    text = _("No cards yet.\nPress 1 to 9 to play one.")
    room = place.inset(0, 10)
    return (Box("plan-empty", room.top(min(room.h, 130.0 * 1.5)), Nothing(text)),)


def _cost(frame: Frame, plan: PlanView, place: Rect) -> Boxes:
    high = frame.type.line(theme.NUMBER_S)
    row = place.below(8, high)
    name = Words(_("Plan costs"), theme.STRONG, middle=True)
    half = frame.type.width(_("Plan costs"), theme.STRONG) + 8
    return (
        Box("cost-rule", place.top(3), Rule(theme.INK, 2.5)),
        Box("cost-name", row.left(half), name),
        Box("cost", row.far(row.w - half - 8), Words(plan.cost, theme.NUMBER_S, align=1.0)),
    )
