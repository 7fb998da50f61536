"""The teams of a room as whoever leads it sees them: who sits where, and how far each team is."""

from game.base.ids import CardId
from game.play.inroom.barred import roles_of
from game.play.inroom.votes import counted, lying
from game.play.room.room import Person, Room, Stage, dealt
from game.play.sight.hands import cards_of
from game.play.sight.sitting import step
from game.play.table import Table
from game.present.parts import MeterView
from game.present.room.console import CrewView, PersonView
from game.present.step import Step
from game.present.wording import console as words
from game.present.wording import seat as seat_words

LOOKS_ON = "-"
Meters = tuple[MeterView, ...]


def crew(
    table: Table, room: Room, team: int, meters: Meters, measures: tuple[str, ...] = ()
) -> CrewView:
    """Return one team."""
    now = step(table, room, team)
    plan = _plan(table, room, team, now)
    return CrewView(
        team=team,
        name=table.teams[team],
        shape=seat_words.shape(team),
        state=_state(table, room, team, now),
        note=_note(table, room, team) if now in (Step.VOTE, Step.TALK) else "",
        is_in=now is Step.IN,
        gone=not room.plays(team),
        votes=now is Step.VOTE and bool(room.of(team)) and room.plays(team),
        plan=_titles(table, plan),
        said=_said(table, team) if now is Step.IN else "",
        cards=_numbers(table, team, plan),
        meters=meters,
        measures=measures,
        people=_people(table, room, team),
    )


def playing(table: Table, room: Room) -> tuple[int, ...]:
    """Return the teams that are in the game."""
    return tuple(team for team in range(len(table.teams)) if room.plays(team))


def _plan(table: Table, room: Room, team: int, now: Step) -> tuple[CardId, ...]:
    """Return the cards that are in, or that lie there."""
    if now is Step.IN:
        return table.committed[team] or ()
    return lying(table, room, team) if now in (Step.VOTE, Step.TALK) else ()


def _titles(table: Table, plan: tuple[CardId, ...]) -> str:
    return " · ".join(table.case.card(name).title for name in plan) or words.nothing_lies()


def _numbers(table: Table, team: int, plan: tuple[CardId, ...]) -> str:
    if not plan:
        return ""
    hand = cards_of(table, team)
    return " ".join(str(hand.index(name) + 1) for name in plan if name in hand)


def _said(table: Table, team: int) -> str:
    turn = len(table.plans)
    said = next((each for each in table.said if (each.turn, each.team) == (turn, team)), None)
    return seat_words.plan_words(said.confidence, said.reason or "") if said else ""


def _state(table: Table, room: Room, team: int, now: Step) -> str:
    left = room.went(team)
    if left:
        return words.gone(left.whither(table.teams))
    if now is Step.VOTE:
        return _voting(room, team)
    return {
        Step.LOBBY: words.waits(),
        Step.TALK: words.talking(),
        Step.IN: words.plan_in(),
        Step.REVEALED: words.revealed(),
        Step.OVER: words.revealed(),
    }[now]


def _voting(room: Room, team: int) -> str:
    voices = sum(person.plays for person in room.of(team))
    if not voices:
        return words.empty()
    voted = voices - room.to_vote(team)
    return words.voting(voted, voices) if voted else words.reading()


def _note(table: Table, room: Room, team: int) -> str:
    """Return what to know of the votes of a team once all of it have voted."""
    voters = [each for each in room.ballots if each.team == team]
    counts = counted(voters, team)
    if len(voters) < 2 or not counts or room.to_vote(team):
        return ""
    card, most = next(iter(counts.items()))
    if most.now == len(voters):
        return words.unified(table.case.card(card).title)
    return words.split(len(voters)) if 2 * most.now <= len(voters) else ""


def _people(table: Table, room: Room, team: int) -> tuple[PersonView, ...]:
    held = dealt(room.of(team), roles_of(table))
    names = {role.id: role.name for role in table.case.scenario.roles}
    holder = room.holder(team)
    planning = room.stage is Stage.OPEN

    def view(person: Person) -> PersonView:
        roles = ", ".join(names[role] for role in held.get(person.id, ()))
        return PersonView(
            id=person.id,
            name=person.name,
            hidden=person.hidden,
            roles=roles if person.plays else seat_words.looks_on(),
            seat=LOOKS_ON if person.seat == "" else person.seat or "",
            holds=holder is not None and holder.id == person.id,
            voted=planning and room.ballot(person.id) is not None,
            plays=person.plays,
        )

    return tuple(view(person) for person in room.of(team))
