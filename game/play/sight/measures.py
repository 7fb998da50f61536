"""How a team decided and what became of it, for whoever leads to talk over with it."""

from game.base.scale import percent
from game.debrief.calibration import held
from game.debrief.record import Record
from game.play.inroom.votes import of_last_turn, votes
from game.play.room.room import Room
from game.play.table import Table
from game.present.parts import Meter
from game.present.pieces.meters import values
from game.present.room.compared import alike
from game.present.wording import console as words
from game.present.wording import facts as fact_words
from game.present.wording import room as room_words


def measures(table: Table, room: Room, record: Record, best: float | None) -> tuple[str, ...]:
    """Return lines on the turn that was revealed last.

    `best` is the loyalty that the best of the plans they voted for in silence would have come to.
    """
    team = record.row
    cast = votes(of_last_turn(table), team)
    people = [room.person(name) for name in cast.changed]
    again = words.thought_again(tuple(person.name for person in people if person))
    before, after = values(record, Meter.LOYALTY)[-2:]
    among = words.among(percent(best), percent(after)) if best is not None else ""
    said = [each for each in table.said if (each.turn, each.team) == (len(table.plans) - 1, team)]
    sure = said[0].confidence if said else None
    told = room_words.said(sure, None, held=held(before, after))
    return tuple(filter(None, (alike(cast), again, among, told, _unsaid(table, room, team))))


def _unsaid(table: Table, room: Room, team: int) -> str:
    """Return whose facts stayed with them on the turn that was revealed last, or nothing."""
    turn = len(table.plans) - 1
    stayed = {
        each.role
        for each in room.facts
        if (each.turn, each.team) == (turn, team) and not each.reached
    }
    names = [role.name for role in table.case.scenario.roles if role.id in stayed]
    return fact_words.unsaid(", ".join(names)) if names else ""
