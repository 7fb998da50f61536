"""What a room lets one person know: votes, plans and secrets of others are left out here."""

from game.base.ids import RoleId
from game.play.inroom.barred import roles_of
from game.play.inroom.votes import counted, lying, of_last_turn, silent, votes
from game.play.room.room import Ballot as Cast
from game.play.room.room import Person, Room, Stage, dealt
from game.play.table import Table
from game.present.room.seat import Ballot, Mate, Plan, Sitting, Votes
from game.present.step import Step

Dealt = dict[str, tuple[str, ...]]


def step(table: Table, room: Room, team: int) -> Step:
    """Return how far the turn is for a team; one that votes alone need not be silent."""
    if room.stage is Stage.LOBBY:
        return Step.LOBBY
    if table.over:
        return Step.OVER
    if room.stage is Stage.REVEALED:
        return Step.REVEALED
    if table.committed[team] is not None:
        return Step.IN
    voices = sum(person.plays for person in room.of(team))
    return Step.TALK if team in room.talking or voices == 1 else Step.VOTE


def sitting(table: Table, room: Room, person: Person) -> Sitting:
    """Return what somebody may know of the room."""
    team, now = person.team, step(table, room, person.team)
    held = dealt(room.of(team), roles_of(table))
    holder = room.holder(team)
    holds = person is holder
    ballots = _told_of(table, room, now)
    said = votes(ballots, team)
    return Sitting(
        name=person.name,
        team=team,
        team_name=table.teams[team],
        step=now,
        plays=person.plays,
        holds=holds,
        roles=_ids(held, person),
        mates=tuple(_mate(room, each, held, person, holder) for each in room.of(team)),
        shared=_shared(table, room, team),
        told=told(table, room, team),
        ballot=_ballot(room, person),
        votes=_votes(room, team) if now in (Step.TALK, Step.IN) else (),
        lying=lying(table, room, team) if holds and now is Step.TALK else (),
        plan=_plan(table, team) if now is Step.IN else None,
        past=tuple(Votes(card, *count) for card, count in counted(ballots, team).items()),
        agreed=(said.before, said.after),
        changed=len(said.changed),
        voices=said.voices,
        silent=silent(ballots, team),
        sure=_sure(table, team) if now in (Step.REVEALED, Step.OVER) else None,
        meters=room.meters,
    )


def _told_of(table: Table, room: Room, now: Step) -> tuple[Cast, ...]:
    """Return the ballots of which a team is told how it came to its plan."""
    if now is Step.IN:
        return room.ballots
    return of_last_turn(table) if now in (Step.REVEALED, Step.OVER) else ()


def told(table: Table, room: Room, team: int | None) -> tuple[str, ...]:
    """Return what came in on this turn by whoever leads: to all, and to a team if one is named."""
    turn = len(table.plans)
    return tuple(
        each.text
        for each in room.told
        if each.turn == turn and (not each.teams or team in each.teams)
    )


def _ids(held: Dealt, person: Person) -> tuple[RoleId, ...]:
    return tuple(map(RoleId, held.get(person.id, ())))


def _mate(room: Room, mate: Person, held: Dealt, person: Person, holder: Person | None) -> Mate:
    return Mate(
        name="" if mate.hidden and mate.id != person.id else mate.name,
        roles=_ids(held, mate),
        plays=mate.plays,
        voted=room.ballot(mate.id) is not None,
        holds=mate is holder,
        you=mate.id == person.id,
    )


def _shared(table: Table, room: Room, team: int) -> tuple[RoleId, ...]:
    turn = len(table.plans)
    return tuple(
        RoleId(each.role) for each in room.shared if (each.turn, each.team) == (turn, team)
    )


def _ballot(room: Room, person: Person) -> Ballot | None:
    found = room.ballot(person.id)
    return Ballot(found.now, found.confidence) if found else None


def _votes(room: Room, team: int) -> tuple[Votes, ...]:
    return tuple(Votes(card, *count) for card, count in counted(room.ballots, team).items())


def _plan(table: Table, team: int) -> Plan | None:
    cards = table.committed[team]
    if cards is None:
        return None
    turn = len(table.plans)
    said = next((each for each in table.said if (each.turn, each.team) == (turn, team)), None)
    return Plan(cards, said.confidence if said else None, (said.reason if said else "") or "")


def _sure(table: Table, team: int) -> int | None:
    """Return how sure a team was of the plan that was played last."""
    turn = len(table.plans) - 1
    found = (each.confidence for each in table.said if (each.turn, each.team) == (turn, team))
    return next(found, None)
