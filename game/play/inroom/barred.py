"""Why something cannot be done in a room, said once; and the small changes that all steps share."""

from dataclasses import replace

from game.base.words import _
from game.play.answers import Impossible, NotNow
from game.play.room.room import Person, Room, Stage
from game.play.table import Table

MOST_PEOPLE = 80
LONGEST_TIMER = 24 * 60 * 60  # seconds

Stepped = Table | Impossible


def with_room(table: Table, room: Room) -> Table:
    """Return the table with its room changed."""
    return replace(table, room=room)


def with_person(room: Room, person: Person) -> Room:
    """Return the room with one person changed."""
    people = tuple(person if each.id == person.id else each for each in room.people)
    return replace(room, people=people)


def roles_of(table: Table) -> tuple[str, ...]:
    """Return the roles of the case, in its order."""
    return tuple(role.id for role in table.case.scenario.roles)


def no_team(table: Table, room: Room, team: int) -> NotNow | None:
    """Return why a team cannot act: there is none such, or it has left."""
    if not 0 <= team < len(table.teams):
        return NotNow(_("There is no such team in this room."))
    if not room.plays(team):
        return NotNow(_("{team} has left the game.").format(team=table.teams[team]))
    return None


def no_role(table: Table, seat: str | None) -> NotNow | None:
    """Return why a seat cannot be taken; no seat and that of an onlooker always can."""
    if not seat or seat in roles_of(table):
        return None
    return NotNow(_("This case has no such role."))


def not_open(table: Table, room: Room, turn: int) -> NotNow | None:
    """Return why nothing can be planned for `turn` at this moment."""
    if table.over or room.stage is not Stage.OPEN:
        return NotNow(_("No plans are made at this moment."))
    if turn != len(table.plans):
        return NotNow(_("That was meant for another turn; look again first."))
    return None


def committed_already(table: Table, team: int) -> NotNow | None:
    """Return why a team cannot vote any more, or nothing."""
    if table.committed[team] is None:
        return None
    return NotNow(_("The plan of the team is in already."))


def nobody() -> NotNow:
    """Return that somebody is not in the room."""
    return NotNow(_("This person has no seat in the room."))
