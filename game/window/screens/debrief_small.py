"""The debrief at large text: its head, its foot, and the first page in several."""

from game.base.words import _
from game.present.review import ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.charts import Timeline
from game.window.controls import Button, KeyCap
from game.window.faces import DebriefFace
from game.window.flow import Piece, height, laid, page_at, pager, pages, piece, prose
from game.window.geometry import Rect
from game.window.parts import DoubleRule, Group, Icon, Words
from game.window.screens import debrief_lines, debrief_parts, debrief_pointed, debrief_time
from game.window.theme import Style
from game.window.wishes import Again, Go

_CHART = 270.0  # the least height at which the chart shares a page
_VERDICT: tuple[Style, ...] = tuple(theme.HEADLINE_L.at(s, s + 4) for s in (48, 42, 36, 32))


def head(view: DebriefFace, shown: ReviewView, frame: Frame, row: Rect) -> Boxes:
    """Return the name of the case over a double rule."""
    style = theme.STRONG
    line = row.top(frame.big(34))
    part = KeyCap(_("H"), _("help"))
    wide = part.wide(frame.type)
    title = Words(shown.title, style, rows=1, ellipsis=True, middle=True)
    left = Rect(line.x, line.y, line.w - wide - 30, line.h)
    teams = debrief_parts.team_chip(view, frame, left.far(left.w * 0.5))
    room = left.w - (teams[0].rect.w + 20 if teams else 0)
    return (
        Box("case", Rect(left.x, left.y, room, left.h), title),
        *teams,
        Box("help", line.far(wide), part, wish=Go("help")),
        Box("head-rule", row.foot(8), DoubleRule()),
    )


def foot(frame: Frame, body: Rect) -> Boxes:
    """Return the ways on, beside the row in which pages are turned."""
    steps = (theme.STRONG.at(24, 28), theme.STRONG.at(21, 25), theme.STRONG.at(19, 23))
    row = body.foot(frame.big(debrief_parts.FOOT))
    again, finish = row.far(row.w * 0.52).columns(2, 16)
    return (
        Box("finish", finish, Button(_("Finish"), "red", _("Space"), steps=steps), "ways",
            Go("home"), ("Space",)),
        Box("again", again, Button(_("Play again"), key=_("A"), steps=steps), "ways", Again(),
            ("a",)),
    )  # fmt: skip


def places(frame: Frame) -> tuple[Rect, Rect, Rect]:
    """Return the places of head, tabs and page; the foot of the page holds the ways on."""
    canvas, margin = frame.canvas, frame.scale.margin
    wide = canvas.w - 2 * margin
    head_ = Rect(margin, 12, wide, frame.big(34) + 12)
    tabs = Rect(margin, head_.bottom + 12, wide, frame.big(44))
    top = tabs.bottom + frame.big(19)
    return head_, tabs, Rect(margin, top, wide, canvas.h - 14 - top)


def timeline(view: ReviewView, frame: Frame, body: Rect) -> Boxes:
    """Return the first page in several: verdict and goals, then the chart, then what it is."""
    place, row = debrief_parts.split(frame, body)
    at = "page timeline"
    cut = pages(_pieces(view, frame, place), place.h)
    here = page_at(frame, at, len(cut))
    boxes = laid(cut[here], place, 1, 0)
    turning = pager(frame, row, at, here, len(cut)) if len(cut) > 1 else ()
    title = next((box for box in boxes if box.id == "chart-title"), None)
    if title is None:
        return (*boxes, *turning)
    chips = debrief_time.chips(view, frame, title.rect)
    points = _points(view, frame, boxes)
    return (*(box for box in boxes if box is not title), *points, *chips, *turning)


def _points(view: ReviewView, frame: Frame, boxes: Boxes) -> Boxes:
    """Return the points of the chart that lies on the page, if one does."""
    parts = ((box.part, box.rect) for box in boxes if isinstance(box.part, Timeline))
    return tuple(
        strip for part, place in parts for strip in debrief_pointed.strips(view, frame, part, place)
    )


def _pieces(view: ReviewView, frame: Frame, place: Rect) -> list[Piece]:
    """Return verdict and goals, the chart under a row for its meters, and what the model is."""
    type_, wide = frame.type, place.w
    style, lines = type_.fit(view.verdict, _VERDICT, wide, 3)
    size = (wide, len(lines.lines) * type_.line(style))
    pieces = [piece("verdict", size, Words(view.verdict, style, rows=3, steps=_VERDICT))]
    for i, (goal, end, reached) in enumerate(view.goals):
        pieces.append(_goal(f"goal-{i}", (goal, end), reached, frame, wide))
    chart = debrief_time.shown(view, frame)
    if chart:
        drawn = debrief_lines.drawn(view, chart, frame)
        part = debrief_time.timeline(drawn, debrief_parts.turn(view, frame))
        row, gap = frame.big(44), frame.big(26)
        free = place.h - height(pieces) - gap
        high = free if free >= frame.big(_CHART) else place.h
        pieces.append(piece("chart-title", (wide, row), Words(""), gap, joined=True))
        pieces.append(piece("chart", (wide, high - row - frame.big(10)), part, frame.big(10)))
    if view.beside:
        pieces += prose(type_, "beside", view.beside, theme.BODY, wide)
    pieces += _key_moment(view, frame, wide)
    return [*pieces, *prose(type_, "honesty", view.honesty, theme.BODY, wide, frame.big(20))]


def _key_moment(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return what was in the hand on the turn that would teach most."""
    now = next((each for each in view.decisions if debrief_parts.is_key(view, each)), None)
    if now is None or not now.chance:
        return []
    head = debrief_parts.heading("key-head", debrief_parts.when(view, now), frame, wide, "bulb")
    return [head, *prose(frame.type, "key-chance", now.chance, theme.PASSAGE, wide)]


def _goal(
    id_: str, said: tuple[str, str], reached: bool | None, frame: Frame, wide: float
) -> Piece:
    """Return a goal on one line where it fits: its mark, what it came to, what was aimed at."""
    goal, end = said
    type_, side = frame.type, frame.big(26)
    icon, colour, _word = debrief_parts.mark(reached)
    style = theme.NUMBER_S.on(colour)
    left, figure = side + frame.big(12), type_.width(end, style) + 4
    high = type_.line(style)
    room = wide - left - figure - frame.big(16)
    beside = type_.width(goal, theme.BODY) <= room
    text = high if beside else type_.height(goal, theme.BODY, wide - left)
    where = Rect(wide - room, 0, room, high) if beside else Rect(left, high, wide - left, text)
    parts = (
        (Rect(0, 0, side, high), Icon(icon, colour, side=side)),
        (Rect(left, 0, figure, high), Words(end, style)),
        (where, Words(goal, theme.BODY, middle=beside)),
    )
    return piece(id_, (wide, high if beside else high + text), Group(parts), frame.big(12))
