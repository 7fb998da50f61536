"""The sheet of the teams: one comes late, goes, goes over into another, gets another name."""

from collections.abc import Sequence

from game.base.words import _
from game.play.room.words import LONGEST_NAME
from game.present.wording import teams as team_words
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.fields import Entry
from game.window.flow import Piece, prose
from game.window.geometry import Rect
from game.window.listrows import heading
from game.window.parts import Rule, Words
from game.window.roomfaces import SessionFace
from game.window.roomwishes import Join, Rename, Retire
from game.window.rows import Row
from game.window.sheets import paged
from game.window.theme import Style
from game.window.tokens import Team
from game.window.widgets import Choice, dialog
from game.window.wishes import Both, Look, Wish
from game.window.written import NEW_NAME, NEW_TEAM

LIKE, NAMED = "new-like", "named-team"  # looks: whose past a new team takes; who is renamed
ASKED = "asked-away"  # look: the team that is asked about, and what is to become of it
_STAYS, _GOES = "", "goes"
_NAME: Style = theme.STRONG.at(26, 31)
_CHOICE = (theme.STRONG, theme.STRONG.at(21, 25), theme.STRONG.at(18, 22))
_SAID: Style = theme.CAPTION.at(23, 28)


def layout(view: SessionFace, frame: Frame) -> Boxes:
    """Return the sheet, on as many pages as it takes."""

    def pieces(wide: float) -> list[Piece]:
        return [
            *_staying(view, frame, wide),
            *_coming(view, frame, wide),
            *_named(view, frame, wide),
            *_gone(view, frame, wide),
        ]

    return (*paged(frame, _("Teams"), pieces, "page teams", 1180.0), *_asked(view, frame))


def _asked(view: SessionFace, frame: Frame) -> Boxes:
    """Return the question before a team goes; whoever only pressed once too often stays."""
    who, _space, into = frame.look(ASKED).partition(" ")
    names = {str(each.team): each.name for each in view.view.teams}
    if who not in names or not (into == _GOES or into in names):
        return ()
    wish = Retire(int(who), None if into == _GOES else int(into))
    team, other = names[who], names.get(into, "")
    title, said = (
        team_words.leaves(team) if wish.into is None else team_words.goes_over(team, other)
    )
    no = Choice(_("Nothing changes"), Look(ASKED), _("Esc"), leaves=True)
    yes = Choice(_("The team goes"), Both(Look(ASKED), wish), red=True)
    return dialog(frame, title, said, (no, yes), layer=2)


def _staying(view: SessionFace, frame: Frame, wide: float) -> list[Piece]:
    about = _("← → says whether a team stays, leaves, or goes over into another; Enter asks.")
    said = f"{about} {team_words.for_good()}"
    rows = [_row(view, frame, place, wide) for place in range(len(view.view.teams))]
    return [
        *rows,
        *prose(frame.type, "teams-about", said, _SAID, wide, frame.big(10)),
    ]


def _choices(view: SessionFace, place: int) -> list[tuple[str, str]]:
    """Return what can become of a team: a value and its words."""
    mine = view.view.teams[place].team
    others = [team for team in view.view.teams if team.team != mine]
    leave = [(_GOES, _("leaves the game"))] if others else []
    over = [(str(each.team), _("goes over to {team}").format(team=each.name)) for each in others]
    return [(_STAYS, _("stays")), *leave, *over]


def _row(view: SessionFace, frame: Frame, place: int, wide: float) -> Piece:
    team = view.view.teams[place]
    at, choices = f"away-{team.team}", _choices(view, place)
    values = [value for value, _said in choices]
    look = frame.look(at)
    now = values.index(look) if look in values else 0
    high, side, pad = frame.big(58), frame.big(30), 14.0
    name, half = pad + side + 18, wide * 0.5
    words = Words(choices[now][1], _CHOICE[0], 1.0, 1, ellipsis=True, middle=True, steps=_CHOICE)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(pad, (high - side) / 2, side, side), Team(team.shape)),
        (Rect(name, 0, half - name, high),
         Words(team.name, _NAME, rows=1, ellipsis=True, middle=True)),
        (Rect(half, 0, wide - half - pad, high), words),
        (Rect(0, high - 2, wide, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    less = Look(at, values[max(0, now - 1)])
    more = Look(at, values[min(len(values) - 1, now + 1)])
    box = Box(
        f"stays-{team.team}", Rect(0, 0, wide, high), Row(parts), "stays",
        Look(at, values[(now + 1) % len(values)]), less=less, more=more,
        enter=_done(team.team, values[now]),
    )  # fmt: skip
    return Piece(box)


def _done(team: int, value: str) -> Wish | None:
    """Return the wish that a choice comes to; a team that is to go is asked about first."""
    return None if value == _STAYS else Look(ASKED, f"{team} {value}")


def _named(view: SessionFace, frame: Frame, wide: float) -> list[Piece]:
    teams = [(str(each.team), each.name) for each in view.view.teams]
    name = frame.look(NEW_NAME)
    rename = Rename(int(_chosen(frame, NAMED, teams)), name.strip()) if name.strip() else None
    field = Entry(NEW_NAME, name, _("Its name from here on"), LONGEST_NAME)
    return [
        heading(frame, "named", _("A team takes another name"), wide),
        Piece(Box("named-name", Rect(0, 0, wide, frame.big(64)), field, "named", enter=rename), 10),
        Piece(_pick(frame, NAMED, _("So far it is"), teams, wide, rename), 6),
    ]


def _chosen(frame: Frame, look: str, values: Sequence[tuple[str, str]]) -> str:
    """Return the value that is looked at, or the first."""
    found = frame.look(look)
    return found if found in dict(values) else values[0][0]


def _pick(
    frame: Frame,
    look: str,
    label: str,
    values: Sequence[tuple[str, str]],
    wide: float,
    enter: Wish | None,
) -> Box:
    """Return a row on which ← and → go through `values`, each with its words."""
    keys = [value for value, _said in values]
    now = keys.index(_chosen(frame, look, values))
    high, pad = frame.big(58), 14.0
    row = Row((
        (Rect(pad, 0, wide * 0.3, high), Words(label, _NAME, rows=1, middle=True)),
        (Rect(wide * 0.34, 0, wide * 0.66 - pad, high),
         Words(values[now][1], _CHOICE[0], 1.0, 1, ellipsis=True, middle=True, steps=_CHOICE)),
    ))  # fmt: skip
    return Box(
        look, Rect(0, 0, wide, high), row, look.partition("-")[0],
        Look(look, keys[(now + 1) % len(keys)]),
        less=Look(look, keys[max(0, now - 1)]),
        more=Look(look, keys[min(len(keys) - 1, now + 1)]), enter=enter,
    )  # fmt: skip


def _coming(view: SessionFace, frame: Frame, wide: float) -> list[Piece]:
    if not view.room_for_more:
        words = _("There is no room for another team.")
        return [*prose(frame.type, "full", words, _SAID, wide, frame.big(14))]
    name = frame.look(NEW_TEAM)
    pasts = [("", _("nothing done so far"))] + [
        (str(team.team), _("the past of {team}").format(team=team.name)) for team in view.view.teams
    ]
    like = _chosen(frame, LIKE, pasts)
    join = Join(name.strip(), int(like) if like else None) if name.strip() else None
    field = Entry(NEW_TEAM, name, _("The name of a team that comes in"), LONGEST_NAME)
    past = _pick(frame, LIKE, _("It comes with"), pasts, wide, join)
    return [
        heading(frame, "coming", _("A team comes late"), wide),
        Piece(Box("new-name", Rect(0, 0, wide, frame.big(64)), field, "new", enter=join), 10),
        Piece(past, 6),
    ]


def _gone(view: SessionFace, frame: Frame, wide: float) -> list[Piece]:
    said = " · ".join(f"{team.name}: {team.said}" for team in view.away)
    return [*prose(frame.type, "gone", said, _SAID, wide, frame.big(14))] if said else []
