"""How far what each role alone knows has come in its team, as the plans are played."""

from collections.abc import Iterator

from game.debrief.facts import Fact
from game.play.inroom.barred import roles_of
from game.play.room.room import Room, Shared, dealt
from game.play.table import Table


def facts_of(table: Table, room: Room) -> tuple[Fact, ...]:
    """Return the facts of the turn that is open; teams without people read from the table."""
    playing = (team for team in range(len(table.teams)) if room.plays(team))
    return tuple(fact for team in playing for fact in _of(table, room, team))


def _of(table: Table, room: Room, team: int) -> Iterator[Fact]:
    turn, known = len(table.plans), table.case.scenario.turns[table.state.turn].intel
    held, holder = dealt(room.of(team), roles_of(table)), room.holder(team)
    for role in roles_of(table):
        people = [person for person, roles in held.items() if role in roles]
        if role in known and people:
            told = Shared(turn, team, role) in room.shared
            knew = holder is not None and holder.id in people
            yield Fact(turn, team, role, len(people), told or knew)
