"""What lies over the plan of a team when it is locked: how sure it is, why, and what is undone."""

from game.base.words import _
from game.play.actions import LONGEST_REASON
from game.present.table import PlanView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Button
from game.window.fields import Entry
from game.window.geometry import Rect
from game.window.parts import Rule, Words
from game.window.roomfaces import PlanFace
from game.window.roomwishes import Lock
from game.window.rows import Row
from game.window.sheets import OVER, sheet
from game.window.theme import Style
from game.window.wishes import Both, Look

LOCK = "lock"  # the look that names this sheet
SURE, REASON = "sure-of-it", "reason"  # looks: how sure the team is, and why
STEPS = ("", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100")  # percent; none: unsaid
_NAME: Style = theme.STRONG.at(26, 31)
_VALUE = (theme.NUMBER_S, theme.STRONG, theme.STRONG.at(21, 25))
_SAID: Style = theme.CAPTION.at(23, 28)


def layout(view: PlanFace, frame: Frame) -> Boxes:
    """Return what lies over the table now, or nothing."""
    return _lock(view, frame) if frame.look(OVER) == LOCK else ()


def _lock(view: PlanFace, frame: Frame) -> Boxes:
    """Return the sheet that asks once: how sure, why, and whether something is left undone."""
    plan = view.turn.table.plan
    sure, reason = frame.look(SURE), frame.look(REASON)
    lock = Lock(int(sure) if sure else None, reason.strip())
    wish = Both(Look(OVER), lock)

    def inside(place: Rect) -> Boxes:
        titles = _titles(plan)
        style = theme.BODY
        told = frame.type.height(titles, style, place.w, 3)
        asks = frame.type.height(plan.ask, _SAID, place.w, 2) if plan.ask else 0.0
        row = Rect(place.x, place.y + told + asks + 22, place.w, frame.big(66))
        field = Rect(place.x, row.bottom + 14, place.w, frame.big(64))
        button = place.foot(frame.big(66))
        entry = Entry(REASON, reason, _("Why this plan? One line, if you like"), LONGEST_REASON)
        red = Button(_("Lock the plan"), "red", _("Enter"), "lock")
        boxes = [
            Box("lock-plan", place.top(told), Words(titles, style, rows=3, ellipsis=True)),
            _sure(row, sure, lock),
            Box("lock-reason", field, entry, "said", enter=wish),
            Box("lock-go", button, red, "lock", wish),
        ]
        if plan.ask:
            ask = Rect(place.x, place.y + told + 6, place.w, asks)
            boxes.insert(1, Box("lock-ask", ask, Words(plan.ask, _SAID.on(theme.RED), rows=2,
                                                       ellipsis=True)))  # fmt: skip
        return tuple(boxes)

    title = _("{team} locks its plan").format(team=view.name)
    return sheet(frame, title, inside, (1120, 520))


def _titles(plan: PlanView) -> str:
    return " · ".join(line.title for line in plan.lines) or _("No card is chosen.")


def _sure(place: Rect, sure: str, lock: Lock) -> Box:
    """Return the row that says how sure the team is that loyalty will stand no lower."""
    now = STEPS.index(sure) if sure in STEPS else 0
    said = _("{n}%").format(n=sure) if sure else _("not said")
    pad, half = 14.0, place.w * 0.7
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(pad, 0, half - pad, place.h),
         Words(_("How sure that loyalty will stand no lower after this turn?"), _NAME, rows=2,
               ellipsis=True, middle=True, steps=(_NAME, _NAME.at(22, 26), _NAME.at(19, 23)))),
        (Rect(half, 0, place.w - half - pad, place.h),
         Words(f"◀ {said} ▶", _VALUE[0], 1.0, 1, middle=True, steps=_VALUE)),
        (Rect(0, place.h - 2, place.w, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    less, more = max(0, now - 1), min(len(STEPS) - 1, now + 1)
    return Box(
        "lock-sure", place, Row(parts), "said", Look(SURE, STEPS[more]),
        less=Look(SURE, STEPS[less]), more=Look(SURE, STEPS[more]), enter=Both(Look(OVER), lock),
    )  # fmt: skip
