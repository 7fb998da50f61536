"""The seats as they fill: a tile for each team, with the names of those who have come in."""

from game.base.words import _
from game.present.room.lobby import TableView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.filling import filling
from game.window.geometry import Rect
from game.window.parts import Group, Icon, Words
from game.window.roomfaces import LobbyFace
from game.window.theme import Style
from game.window.tilepart import Tile
from game.window.tokens import Team
from game.window.widgets import hint_row

AIR = 22.0  # above and below the tiles
_GAP = 18.0
_SHARE = 0.38  # of the window that tiles take
_NAMES: tuple[Style, ...] = tuple(
    theme.STRONG.at(size, size * 1.1) for size in (44, 36, 30, 26, 22, 19)
)
_ALONE: tuple[Style, ...] = tuple(theme.BODY.at(size, size * 1.3) for size in (38, 34, 30))
_TOGETHER: tuple[Style, ...] = tuple(
    theme.BODY.at(size, size * 1.22) for size in (32, 29, 26, 23, 21, 19)
)


def place(frame: Frame) -> Rect:
    """Return where the tiles lie."""
    canvas, margin = frame.canvas, frame.scale.margin
    foot = canvas.h - hint_row(frame).h - AIR
    high = canvas.h * _SHARE
    return Rect(margin, foot - high, canvas.w - 2 * margin, high)


def layout(view: LobbyFace, frame: Frame, whole: Rect) -> Boxes:
    """Return a tile for each team, in the order of the teams."""
    teams = view.view.teams
    rows = 1 if len(teams) <= 4 else 2
    cells = whole.grid(-(-len(teams) // rows), rows, _GAP, _GAP)
    return tuple(
        Box(f"team-{team.team}", cell, _tile(frame, team, cell), ground="table", rises=30,
            after=i * 60.0)
        for i, (team, cell) in enumerate(zip(teams, cells, strict=False))
    )  # fmt: skip


def _tile(frame: Frame, team: TableView, cell: Rect) -> Part:
    inner = Rect(0, 0, cell.w, cell.h).inset(22, 12)
    head = inner.top(min(frame.big(56), inner.h))
    side = min(frame.big(40), head.h * 0.8)
    count = str(len(team.people))
    names = tuple(s for s in _NAMES if frame.type.line(s) <= head.h) or _NAMES[-1:]
    number = names[min(2, len(names) - 1)]
    wide = frame.type.width(count, number) + 4
    icon = min(frame.big(32), head.h * 0.7)
    left = side + 18
    room = head.w - left - wide - icon - 20
    parts: list[tuple[Rect, Part]] = [
        (Rect(head.x, head.y + (head.h - side) / 2, side, side), Team(team.shape)),
        (Rect(head.x + left, head.y, room, head.h),
         Words(team.name, names[0], rows=1, ellipsis=True, middle=True, steps=names)),
        (Rect(head.right - wide - icon - 8, head.y, icon, head.h),
         Icon("users", theme.INK2, side=icon)),
        (head.far(wide), Words(count, number, 1.0, middle=True)),
    ]  # fmt: skip
    rest = inner.below(head.h + 8)
    if rest.h >= frame.type.line(_TOGETHER[-1]):
        parts.append((rest, _people(frame, team, rest)))
    return Tile(tuple(parts))


def _people(frame: Frame, team: TableView, names: Rect) -> Part:
    """Return who has come in: each on a line of their own where few sit, else one after another.

    Both are as large as all of them find room; of too many the first are named.
    """
    if not team.people:
        return Words(
            team.said, filling(frame, team.said, (*_ALONE, *_TOGETHER), names.w, names.h), rows=1
        )
    people = _drawn(frame, team.people)
    for style in _ALONE:
        widest = max(frame.type.width(name, style) for name in people)
        high = frame.type.line(style)
        if widest <= names.w and high * len(people) <= names.h:
            return Group(
                tuple(
                    (Rect(0, i * high, names.w, high), Words(name, style, rows=1))
                    for i, name in enumerate(people)
                )
            )
    text = " · ".join(people)
    fits = (s for s in _TOGETHER if frame.type.height(text, s, names.w) <= names.h)
    style = next(fits, _TOGETHER[-1])
    return Words(text, style, rows=max(1, int(names.h / frame.type.line(style))), ellipsis=True)


def _drawn(frame: Frame, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names; for one in letters that no font here has stands a number."""
    return tuple(
        name if frame.type.draws(name, _ALONE[0]) else _("Guest {n}").format(n=place)
        for place, name in enumerate(names, 1)
    )
