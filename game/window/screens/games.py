"""Every game in play; one that is opened goes on where it was left."""

from game.base.words import _
from game.present.home import ContinueView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.events import Key
from game.window.faces import HomeFace
from game.window.geometry import Rect
from game.window.pagehead import head
from game.window.parts import Icon, Rule, Words
from game.window.register import place, register, turned
from game.window.rows import Row
from game.window.widgets import hint_row, hints
from game.window.wishes import Continue, Wish

_TITLES = (theme.STRONG.at(27, 32), theme.STRONG.at(24, 32), theme.STRONG.at(21, 32))
_ABOUT = (theme.CAPTION.at(23, 27), theme.CAPTION.at(20, 24), theme.CAPTION.at(18, 22))


def layout(view: HomeFace, frame: Frame) -> Boxes:
    """Return a page of games, in two columns where there are many."""
    games = view.home.in_play
    *top, back = head(frame, _("Games in play"), _("the one played last comes first"))
    if not games:
        words, where = _("No game is in play."), place(frame)
        at = where.top(frame.type.height(words, theme.PASSAGE, where.w))
        return (*top, Box("none", at, Words(words, theme.PASSAGE)), back, *_foot(frame))
    return (*top, *register(frame, games, _row), back, *_foot(frame))


def on(key: Key, view: HomeFace, frame: Frame) -> Wish | None:
    """Return what the keys that no box has claimed do: down from the last row turns the page."""
    return turned(key, frame, len(view.home.in_play))


def _row(frame: Frame, number: int, game: ContinueView, cell: Rect) -> Box:
    """Return one game: its case and its turn; under them who plays, and when it was played last.

    Of a game that cannot go on as it is, they say why.
    """
    type_, pad, side = frame.type, 14.0, frame.big(34)
    left = pad + side + 22
    where = type_.width(game.where, _TITLES[0]) + 4
    title, room = type_.line(_TITLES[0]), cell.w - left - pad
    about = f"{game.who} · {game.played}"
    about = f"{about}. {game.problem}" if game.problem else about
    rows = 2 if game.problem else 1
    style, lines = type_.fit(about, _ABOUT, room, rows)
    under = min(len(lines.lines), rows) * type_.line(style)
    top = (cell.h - title - under) / 2
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(pad, (cell.h - side) / 2, side, side), Icon(_icon(game), theme.INK2, side=side)),
        (Rect(left, top, room - where - 20, title),
         Words(game.title, rows=1, ellipsis=True, steps=_TITLES)),
        (Rect(cell.w - pad - where, top, where, title), Words(game.where, _TITLES[0], 1.0)),
        (Rect(left, top + title, room, under),
         Words(about, style, rows=rows, ellipsis=True)),
        (Rect(0, cell.h - 2, cell.w, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    return Box(f"game-{number}", cell, Row(parts), "games", Continue(game.path))


def _icon(game: ContinueView) -> str:
    return "alert-triangle" if game.problem else "player-play"


def _foot(frame: Frame) -> Boxes:
    keys = ((_("arrows"), _("choose")), (_("Enter"), _("go on with it")), (_("Esc"), _("back")))
    return hints(frame, hint_row(frame), keys)
