"""Two teams at one laptop write their names and start."""

from game.base.words import _
from game.play.teams import LONGEST
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.events import Key
from game.window.faces import TeamsFace
from game.window.fields import Entry
from game.window.geometry import Rect
from game.window.larger import fitted
from game.window.parts import Picture, Rule, Sheet, Words
from game.window.tokens import Team, TeamShape
from game.window.widgets import fold, hint_row, hints
from game.window.wishes import Call, Wish

_FIELDS = ("team-1", "team-2")
_SHAPES: tuple[TeamShape, TeamShape] = ("triangle", "square")
_PICTURE = 620.0  # how wide the picture of the case is, beside what teams are told
_TITLES = tuple(theme.HEADLINE_L.at(size, size * 1.08) for size in (62, 52, 44, 36, 30))


def layout(view: TeamsFace, frame: Frame) -> Boxes:
    """Return the title on paper, and two sheets on the table with a field each."""
    return fitted(frame, lambda f: _page(view, f))


def _page(view: TeamsFace, frame: Frame) -> Boxes:
    canvas, margin = frame.canvas, frame.scale.margin
    top, paper = _head(view, frame)
    hint = 0.0 if frame.scale.low else frame.big(34) + 8
    table = Rect(margin, top + theme.FOLD, canvas.w - 2 * margin, canvas.h - top - 8 - hint)
    button = min(frame.big(84), table.h * 0.24)
    gap = min(frame.big(28), 36.0)
    high = min(frame.big(250), table.h - button - 3 * gap)
    spare = max(0.0, table.h - high - button - 3 * gap)
    cards = table.below(gap + spare * 0.35, high).columns(2, 24)
    start = table.below(2 * gap + spare * 0.35 + high, button)
    wish = Call(names(view, frame))
    return (
        *fold(frame, top),
        *paper,
        *_team(view, frame, cards[0], 0, wish),
        *_team(view, frame, cards[1], 1, wish),
        Box("start", start, Button(_("Start"), "red", _("Enter")), "start", wish),
        *_hints(frame),
    )


def on(_key: Key, _view: TeamsFace, _frame: Frame) -> Wish | None:
    """Return nothing: letters belong to the fields, Escape goes back to the shelf."""
    return None


def names(view: TeamsFace, frame: Frame) -> tuple[str, str]:
    """Return both names; a field left empty keeps the name that stood there before."""
    first, second = (frame.look(field).strip() for field in _FIELDS)
    return first or view.names[0], second or view.names[1]


def _head(view: TeamsFace, frame: Frame) -> tuple[float, Boxes]:
    """Return where the fold lies, and what stands above it."""
    canvas, margin, type_ = frame.canvas, frame.scale.margin, frame.type
    wide = canvas.w - 2 * margin
    about = _(
        "Both teams get the same cards and the same luck. Each plans alone; then the laptop "
        "changes hands. What each plan brought is shown to both."
    )
    style, lines = type_.fit(_("Two teams, one crisis"), _TITLES, wide, 1)
    title_high = type_.line(style) * len(lines.lines)
    picture = _PICTURE if frame.scale.text < 1.5 else 0.0
    column = min(wide - (picture + 48 if picture else 0.0), frame.big(1240))
    about_high = type_.height(about, theme.PASSAGE, column)
    line = type_.line(theme.STRONG)
    y = 48.0 if frame.scale.text <= 1 else 20.0
    case = Words(view.title, theme.STRONG.on(theme.RED), rows=1, ellipsis=True)
    boxes = (
        Box("teams-case", Rect(margin, y, wide, line), case),
        Box("teams-title", Rect(margin, y + line + 4, wide, title_high),
            Words(_("Two teams, one crisis"), style)),
        Box("teams-about", Rect(margin, y + line + title_high + 18, column, about_high),
            Words(about, theme.PASSAGE)),
    )  # fmt: skip
    foot = boxes[-1].rect.bottom + (44.0 if frame.scale.text <= 1 else 18.0)
    if not picture:
        return foot, boxes
    foot = max(foot, _PICTURE * 0.72)
    drawn = Rect(margin + wide - picture, 0, picture + margin, foot)
    return foot, (*boxes, Box("teams-picture", drawn, Picture(view.case)))


def _team(view: TeamsFace, frame: Frame, place: Rect, which: int, wish: Wish) -> Boxes:
    pad = min(frame.big(28), place.h * 0.12)
    at = place.inset(pad)
    side = min(frame.big(46), at.h * 0.34)
    label = (_("First team"), _("Second team"))[which]
    field = _FIELDS[which]
    entry = at.foot(min(frame.big(72), at.h - side - 8))
    words = Words(label, theme.TITLE, middle=True, rows=1, steps=(theme.TITLE, theme.STRONG))
    return (
        Box(f"{field}-sheet", place, Sheet(shadow="card", round=theme.RADIUS_CARD)),
        Box(f"{field}-shape", at.top(side).left(side), Team(_SHAPES[which])),
        Box(f"{field}-label", Rect(at.x + side + 18, at.y, at.w - side - 18, side), words),
        Box(f"{field}-rule", Rect(at.x, entry.y - 10, at.w, 2), Rule(theme.RULE, 2.0)),
        Box(field, entry, Entry(field, frame.look(field), view.names[which], LONGEST),
            "names", enter=wish),
    )  # fmt: skip


def _hints(frame: Frame) -> Boxes:
    keys = (
        ("Tab", _("the button")),
        (_("arrows"), _("the other name")),
        (_("Enter"), _("start")),
        (_("Esc"), _("back to the shelf")),
    )
    return hints(frame, hint_row(frame), keys, "table")
