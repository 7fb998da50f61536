"""People come in, sit down, change their name, and go."""

from dataclasses import replace

from game.base.words import _
from game.play.answers import NotNow
from game.play.inroom.barred import (
    MOST_PEOPLE,
    Stepped,
    no_role,
    no_team,
    nobody,
    with_person,
    with_room,
)
from game.play.room.acts import Call, Join, Lead, Leave, Seat
from game.play.room.room import Person, Room
from game.play.table import Table


def joined(table: Table, room: Room, act: Join, _at: str) -> Stepped:
    """Let somebody in."""
    if not act.name:
        return NotNow(_("A nickname is needed to come in."))
    if len(room.people) >= MOST_PEOPLE:
        return NotNow(_("The room is full."))
    if room.person(act.person):
        return NotNow(_("This person is in the room already."))
    team = _smallest(table, room) if act.team is None else act.team
    why = no_team(table, room, team) or no_role(table, act.seat)
    if why:
        return why
    person = Person(act.person, _told_apart(room, act.name), team, act.seat, act.key)
    return with_room(table, replace(room, people=(*room.people, person)))


def left_room(table: Table, room: Room, act: Leave, _at: str) -> Stepped:
    """Let somebody go, and forget them."""
    if room.person(act.person) is None:
        return nobody()
    return with_room(
        table,
        replace(
            room,
            people=tuple(each for each in room.people if each.id != act.person),
            leads=tuple(each for each in room.leads if each != act.person),
            ballots=tuple(each for each in room.ballots if each.person != act.person),
        ),
    )


def seated(table: Table, room: Room, act: Seat, _at: str) -> Stepped:
    """Move somebody to another team or role."""
    person = room.person(act.person)
    if person is None:
        return nobody()
    why = no_team(table, room, act.team) or no_role(table, act.seat)
    if why:
        return why
    moved = with_person(room, replace(person, team=act.team, seat=act.seat))
    if person.team == act.team and act.seat != "":
        return with_room(table, moved)
    leads = tuple(each for each in moved.leads if each != act.person)
    ballots = tuple(each for each in moved.ballots if each.person != act.person)
    return with_room(table, replace(moved, leads=leads, ballots=ballots))


def called(table: Table, room: Room, act: Call, _at: str) -> Stepped:
    """Give somebody another nickname, hide it, or let them in from another device."""
    person = room.person(act.person)
    if person is None:
        return nobody()
    if act.name == "":
        return NotNow(_("A nickname is needed."))
    others = replace(room, people=tuple(each for each in room.people if each is not person))
    name = person.name if act.name is None else _told_apart(others, act.name)
    hidden = person.hidden if act.hidden is None else act.hidden
    key = person.key if act.key is None else act.key
    changed = replace(person, name=name, hidden=hidden, key=key)
    return with_room(table, with_person(room, changed))


def led(table: Table, room: Room, act: Lead, _at: str) -> Stepped:
    """Let somebody hold the plan of their team."""
    person = room.person(act.person)
    if person is None or not person.plays:
        return nobody()
    mates = {each.id for each in room.of(person.team)}
    others = tuple(each for each in room.leads if each not in mates)
    return with_room(table, replace(room, leads=(*others, act.person)))


def _smallest(table: Table, room: Room) -> int:
    playing = [team for team in range(len(table.teams)) if room.plays(team)]
    return min(playing, key=lambda team: len(room.of(team)))


def _told_apart(room: Room, name: str) -> str:
    taken = {person.name.casefold() for person in room.people}
    names = (name, *(f"{name} {number}" for number in range(2, MOST_PEOPLE + 2)))
    return next(each for each in names if each.casefold() not in taken)
