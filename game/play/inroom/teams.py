"""Teams come late, go, go over into others, and take other names."""

from dataclasses import replace

from game.base.words import _
from game.play.answers import NotNow
from game.play.attable import taken_back
from game.play.header import MOST_TEAMS
from game.play.inroom.barred import Stepped, no_team
from game.play.room.acts import Enter, Rename, Retire
from game.play.room.room import Gone, Late, Room, Stage
from game.play.table import Table, again


def entered(table: Table, room: Room, act: Enter, _at: str) -> Stepped:
    """Let a team come in, with the past of another or with none."""
    if room.stage is Stage.REVEALED:
        return NotNow(_("Go on to the next turn first; then a team can come in."))
    if len(table.teams) >= MOST_TEAMS:
        return NotNow(_("There is room for {most} teams.").format(most=MOST_TEAMS))
    why = _not_its_own(act.name, table.teams)
    if why:
        return why
    if act.like is not None and not 0 <= act.like < len(table.teams):
        return NotNow(_("There is no such team in this room."))
    past = tuple((*plans, plans[act.like] if act.like is not None else ()) for plans in table.plans)
    late = (*room.late, Late(len(table.teams), len(table.plans)))
    return again(replace(table, room=replace(room, late=late)), (*table.teams, act.name), past)


def retired(table: Table, room: Room, act: Retire, _at: str) -> Stepped:
    """Let a team go, or go over into another."""
    why = no_team(table, room, act.team)
    if why is None and act.into is not None:
        why = no_team(table, room, act.into)
    if why:
        return why
    if act.into == act.team:
        return NotNow(_("A team cannot go over to itself."))
    staying = [team for team in range(len(table.teams)) if room.plays(team) and team != act.team]
    if not staying:
        return NotNow(_("One team has to stay in the game."))
    home = staying[0] if act.into is None else act.into
    people = tuple(
        replace(each, team=home, seat=each.seat if act.into is not None else "")
        if each.team == act.team
        else each
        for each in room.people
    )
    gone = Gone(act.team, len(table.plans), act.into)
    found = replace(room, people=people, gone=(*room.gone, gone))
    return replace(taken_back(table, act.team), room=found)


def renamed(table: Table, room: Room, act: Rename, _at: str) -> Stepped:
    """Give a team another name."""
    why = no_team(table, room, act.team)
    if why:
        return why
    others = (*table.teams[: act.team], *table.teams[act.team + 1 :])
    teams = (*table.teams[: act.team], act.name, *table.teams[act.team + 1 :])
    return _not_its_own(act.name, others) or replace(table, teams=teams)


def _not_its_own(name: str, others: tuple[str, ...]) -> NotNow | None:
    """Return why a team cannot go by a name, or nothing."""
    if name and name.casefold() not in {other.casefold() for other in others}:
        return None
    return NotNow(_("A team needs a name of its own."))
