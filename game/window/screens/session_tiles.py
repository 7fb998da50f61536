"""The tiles of the teams: shape, name, how far each is, effort placed; never which cards."""

from game.present.room.session import TeamState, TeamView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import KeyCap
from game.window.geometry import Rect
from game.window.parts import Icon, Words
from game.window.roomfaces import SessionFace
from game.window.roomwishes import Enter
from game.window.sheets import OVER
from game.window.theme import Colour, Style
from game.window.tilepart import Tile, Tokens
from game.window.tokens import Steps, Team
from game.window.wishes import Look, Wish

AIR = 26.0  # above and below the tiles
GAP = 22.0
_FULL, _SHORT, _LINE = 232.0, 112.0, 62.0  # how high a tile stands
_SHARE = 0.3  # of the window that tiles may take
_ICONS = {TeamState.READING: "eye", TeamState.DISCUSSING: "messages", TeamState.LOCKED: "lock"}
_DONE = {TeamState.READING: 1, TeamState.DISCUSSING: 2, TeamState.LOCKED: 3}
_NAMES: tuple[Style, ...] = tuple(
    theme.STRONG.at(size, size * 1.1) for size in (50, 44, 36, 30, 26, 22)
)
_COUNT: Style = theme.STRONG.at(26, 31)
_STATES: tuple[Style, ...] = tuple(theme.STRONG.at(size, size * 1.15) for size in (37, 31, 26, 22))


def height(frame: Frame, count: int) -> float:
    """Return how high the tiles stand together."""
    rows = _rows(count)
    return rows * _high(frame, rows) + (rows - 1) * GAP


def tiles(view: SessionFace, frame: Frame, place: Rect) -> Boxes:
    """Return a tile for each team that plays, in the order of the teams."""
    teams = view.view.teams
    rows = _rows(len(teams))
    across = -(-len(teams) // rows)
    cells = place.grid(across, rows, GAP, GAP)
    full = _high(frame, rows) > frame.big(_SHORT) + 1
    found = []
    for i, (team, cell) in enumerate(zip(teams, cells, strict=False)):
        wish = None if view.opens or view.read_only else opens(view, team)
        part = _full(frame, team, cell, i) if full else _short(frame, team, cell, i)
        found.append(
            Box(
                f"team-{team.team}",
                cell,
                part,
                "teams",
                wish,
                ground="table",
                rises=30,
                after=i * 60.0,
            )
        )
    return tuple(found)


def opens(view: SessionFace, team: TeamView) -> Wish:
    """Return the wish to do something for a team: to lay its plan, or to open it again.

    A team that plans on phones is only led on: its cards never come onto this screen.
    """
    if view.door and team.people:
        return Look(OVER, f"phones {team.team}")
    if team.state is TeamState.LOCKED:
        return Look(OVER, f"unlock {team.team}")
    return Enter(team.team)


def _rows(count: int) -> int:
    return 1 if count <= 4 else 2


def _high(frame: Frame, rows: int) -> float:
    """Return how high one tile stands: as high as the share of the window allows."""
    most = frame.canvas.h * _SHARE
    sizes = (_FULL, _SHORT, _LINE) if rows == 1 else (_SHORT, _LINE)
    fits = (frame.big(size) for size in sizes if frame.big(size) * rows <= most)
    return next(fits, frame.big(_LINE))


def _colours(team: TeamView) -> tuple[Colour, Colour]:
    """Return the colours of words and of second words on a tile."""
    locked = team.state is TeamState.LOCKED
    return (theme.SHEET, theme.TMUTED) if locked else (theme.INK, theme.INK2)


def _full(frame: Frame, team: TeamView, cell: Rect, place: int) -> Part:
    """Return a tile with everything on it."""
    ink, second = _colours(team)
    inner = Rect(0, 0, cell.w, cell.h).inset(26, 22)
    side = frame.big(44)
    name = inner.top(frame.big(56))
    bar = Rect(inner.x, name.bottom + 8, inner.w, 12)
    state = Rect(inner.x, bar.bottom + 12, inner.w, frame.big(44))
    foot = inner.foot(frame.big(34))
    note = frame.type.width(team.note, theme.CAPTION.at(24, 29)) + 4
    people = _people(frame, team, name, second)
    key = frame.big(46) + (people[1][0].right - people[0][0].x + 12 if people else 0)
    parts: list[tuple[Rect, Part]] = [
        (Rect(inner.x, name.y + (name.h - side) / 2, side, side), Team(team.shape, ink)),
        (Rect(inner.x + side + 22, name.y, inner.w - side - 22 - key, name.h),
         Words(team.name, _NAMES[0].on(ink), rows=1, ellipsis=True, middle=True, steps=_NAMES)),
        (bar, Steps(_DONE[team.state], 3, _bars(team), theme.RULE, 8)),
        (state.left(frame.big(38)), Icon(_ICONS[team.state], ink, side=frame.big(36))),
        (Rect(state.x + frame.big(54), state.y, state.w - frame.big(54), state.h),
         Words(team.state.said, _STATES[0].on(ink), rows=1, middle=True, steps=_STATES)),
        (foot.left(max(20.0, foot.w - note - 12)), Tokens(team.placed, team.effort, ink)),
        (foot.far(note), Words(team.note, theme.CAPTION.at(24, 29).on(second), 1.0, middle=True)),
    ]  # fmt: skip
    cap = KeyCap(str(place + 1))
    wide = cap.wide(frame.type)
    parts.append((Rect(inner.right - wide, name.y, wide, name.h), cap))
    return Tile((*parts, *people), locked=team.state is TeamState.LOCKED)


def _people(frame: Frame, team: TeamView, row: Rect, colour: Colour) -> list[tuple[Rect, Part]]:
    """Return how many sit in a team with phones, before the key of the team."""
    if not team.people:
        return []
    count, side = str(team.people), frame.big(28)
    wide = frame.type.width(count, _COUNT) + 2
    right = row.right - frame.big(46)
    icon = Rect(right - wide - side - 8, row.y, side, row.h)
    return [
        (icon, Icon("users", colour, side=side)),
        (Rect(right - wide, row.y, wide, row.h), Words(count, _COUNT.on(colour), middle=True)),
    ]


def _bars(team: TeamView) -> Colour:
    return theme.SHEET if team.state is TeamState.LOCKED else theme.RED


def _short(frame: Frame, team: TeamView, cell: Rect, place: int) -> Part:
    """Return a tile of two lines, or of one where it is low: then an icon says how far it is."""
    ink, _second = _colours(team)
    inner = Rect(0, 0, cell.w, cell.h).inset(20, 10)
    two = cell.h >= frame.big(_SHORT) - 1
    upper = inner.top(inner.h * 0.54) if two else inner
    side = min(frame.big(34), upper.h * 0.7)
    cap = KeyCap(str(place + 1))
    wide = cap.wide(frame.type)
    icon = 0.0 if two else frame.big(30) + 10
    room = inner.w - side - 16 - wide - 10 - icon
    parts: list[tuple[Rect, Part]] = [
        (Rect(inner.x, upper.y + (upper.h - side) / 2, side, side), Team(team.shape, ink)),
        (Rect(inner.x + side + 16, upper.y, room, upper.h),
         Words(team.name, _NAMES[2].on(ink), rows=1, ellipsis=True, middle=True, steps=_NAMES[2:])),
        (Rect(inner.right - wide, upper.y, wide, upper.h), cap),
    ]  # fmt: skip
    if two:
        parts += _state(frame, team, inner.foot(inner.h * 0.42), side)
    else:
        at = Rect(inner.right - wide - icon, upper.y, icon - 10, upper.h)
        parts.append((at, Icon(_ICONS[team.state], ink, side=frame.big(28))))
    return Tile(tuple(parts), locked=team.state is TeamState.LOCKED)


def _state(frame: Frame, team: TeamView, row: Rect, side: float) -> list[tuple[Rect, Part]]:
    """Return how far a team is: icon and word, and three bars where there is room for them."""
    ink, _second = _colours(team)
    room = Rect(row.x + side + 16, row.y, row.w - side - 16, row.h)
    bars = room.w * 0.42
    if frame.type.width(team.state.said, _STATES[-1]) > room.w - bars - 14:
        bars = 0.0
    word = room.left(room.w - bars - 14 if bars else room.w)
    said = Words(team.state.said, _STATES[1].on(ink), rows=1, middle=True, steps=_STATES[1:])
    icon = Icon(_ICONS[team.state], ink, side=min(frame.big(30), row.h * 0.8))
    parts: list[tuple[Rect, Part]] = [(Rect(row.x, row.y, side, row.h), icon), (word, said)]
    if bars:
        steps = Steps(_DONE[team.state], 3, _bars(team), theme.RULE, 6)
        parts.append((Rect(room.right - bars, row.y + row.h / 2 - 5, bars, 10), steps))
    return parts
