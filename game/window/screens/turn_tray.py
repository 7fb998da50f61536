"""The plan tray: effort left, the cards chosen, what they take, and the red button."""

from dataclasses import dataclass, replace

from game.base.words import _, n_
from game.present.table import PlanView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import Button
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.parts import Line, Rule, Sheet, Words
from game.window.screens import turn_hand
from game.window.screens.turn_lines import AREA, NAME, lines, nothing
from game.window.sheets import OVER
from game.window.text import Run, Type
from game.window.theme import Style
from game.window.tokens import Effort
from game.window.wishes import Commit, GoOnInCopy, Look, Wish

_FIGURE: Style = theme.NUMBER_L
_SUM: Style = theme.CAPTION.at(22, 27)
_COPY = (theme.ACTION, theme.STRONG, theme.STRONG.at(20, 24), theme.STRONG.at(17, 21))


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
        for style in (NAME, NAME.at(22, 25), NAME.at(20, 23), NAME.at(18, 20)):
            rows = max(1, int((rect.h - 2) / type_.line(style)))
            lines = type_.wrap(self.why, style, rect.w - 24, rows)
            if not lines.cut:
                break
        return style, lines.lines


def refusal(view: TurnFace) -> str:
    """Return why nothing can be committed, or nothing."""
    plan = view.table.plan
    return view.read_only or ("" if plan.can_commit else plan.commit)


def commit(view: TurnFace, place: Rect) -> Box:
    """Return the red button, or the reason that it cannot be pressed.

    A game that may only be looked at offers the way out of that instead.
    """
    plan, why = view.table.plan, refusal(view)
    if view.read_only:
        copy = Button(_("Go on with a copy"), key="S", steps=_COPY)
        return Box("commit", place, copy, AREA, GoOnInCopy(), ("s",))
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
    button = at.foot(_button(frame, view, at))
    cost_high = type_.line(theme.NUMBER_S) + 8 + (0 if view.read_only else type_.line(_SUM))
    cost = Rect(at.x, button.y - cost_high - 12, at.w, cost_high)
    room = Rect(at.x, top, at.w, cost.y - 4 - top)
    if view.read_only:
        rows = nothing(room, view.read_only)
        plan = replace(plan, budget="")
    else:
        rows = lines(frame, plan, room, turn_hand.keys(view.table.hand))
    return (sheet, *heads, *rows, *_cost(frame, plan, cost), commit(view, button))


def _button(frame: Frame, view: TurnFace, at: Rect) -> float:
    """Return the height of the red button; a long reason that it cannot be pressed takes more."""
    plain = min(72.0, at.h * 0.17) if frame.scale.text > 1 else 72.0
    why = "" if view.read_only else refusal(view)
    need = frame.type.height(why, NAME.at(22, 25), at.w - 28) + 12 if why else 0.0
    return min(max(plain, need), at.h * 0.3)


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


def _cost(frame: Frame, plan: PlanView, place: Rect) -> Boxes:
    high = frame.type.line(theme.NUMBER_S)
    row = place.below(8, high)
    budget = theme.RED if plan.board else theme.INK2
    said = Words(
        plan.budget,
        _SUM.on(budget),
        rows=1,
        ellipsis=True,
        steps=(_SUM, _SUM.at(20, 25), _SUM.at(18, 23)),
    )
    name = Words(_("Plan costs"), theme.STRONG, middle=True)
    half = frame.type.width(_("Plan costs"), theme.STRONG) + 8
    return (
        Box("cost-rule", place.top(3), Rule(theme.INK, 2.5)),
        Box("cost-name", row.left(half), name),
        Box("cost", row.far(row.w - half - 8), Words(plan.cost, theme.NUMBER_S, align=1.0)),
        Box("budget", place.below(8 + high, frame.type.line(_SUM)), said),
    )
