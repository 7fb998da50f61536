"""One turn in a room: votes, talk, second thoughts, and the reveal."""

from dataclasses import replace

from game.base.words import _
from game.engine.plan import refusal
from game.play.answers import NotNow
from game.play.attable import MOST_SURE, taken_back
from game.play.inroom.barred import (
    Stepped,
    committed_already,
    no_team,
    nobody,
    not_open,
    roles_of,
    with_room,
)
from game.play.inroom.facts import facts_of
from game.play.room.acts import Proceed, Reveal, Share, Talk, Vote, Withdraw
from game.play.room.room import Ballot, Room, Shared, Stage, dealt
from game.play.table import Table, resolved


def voted(table: Table, room: Room, act: Vote, _at: str) -> Stepped:
    """Take a vote: silent before the talk, a second thought after it."""
    person = room.person(act.person)
    if person is None or not person.plays:
        return nobody()
    why = not_open(table, room, act.turn) or committed_already(table, person.team)
    if why:
        return why
    if act.confidence is not None and not 0 <= act.confidence <= MOST_SURE:
        return NotNow(_("Confidence goes from 0 to 100 percent."))
    refused = refusal(table.case, table.state, act.cards, person.team)
    if refused:
        return refused
    before = room.ballot(act.person) or Ballot(act.person, person.team)
    second = person.team in room.talking
    ballot = replace(
        before,
        first=before.first if second else act.cards,
        last=act.cards if second else None,
        confidence=act.confidence if act.confidence is not None else before.confidence,
    )
    others = tuple(each for each in room.ballots if each.person != act.person)
    return with_room(table, replace(room, ballots=(*others, ballot)))


def talking(table: Table, room: Room, act: Talk, _at: str) -> Stepped:
    """Open the talk of a team."""
    why = no_team(table, room, act.team) or not_open(table, room, len(table.plans))
    if why:
        return why
    if act.team in room.talking:
        return NotNow(_("This team talks already."))
    return with_room(table, replace(room, talking=(*room.talking, act.team)))


def shared(table: Table, room: Room, act: Share, _at: str) -> Stepped:
    """Let a role tell its team what only it knows."""
    person = room.person(act.person)
    if person is None:
        return nobody()
    why = not_open(table, room, act.turn)
    if why:
        return why
    held = dealt(room.of(person.team), roles_of(table)).get(act.person, ())
    turn = table.case.scenario.turns[table.state.turn]
    if act.role not in held or act.role not in turn.intel:
        return NotNow(_("There is nothing to share in this role on this turn."))
    shared = Shared(act.turn, person.team, act.role)
    if shared in room.shared:
        return NotNow(_("The team has been told this already."))
    return with_room(table, replace(room, shared=(*room.shared, shared)))


def withdrawn(table: Table, room: Room, act: Withdraw, _at: str) -> Stepped:
    """Take back what a team has committed."""
    why = no_team(table, room, act.team) or not_open(table, room, len(table.plans))
    if why:
        return why
    plan = table.committed[act.team]
    if plan is None:
        return NotNow(_("This team has committed nothing yet."))
    return taken_back(table, act.team, plan)


def revealed(table: Table, room: Room, act: Reveal, _at: str) -> Stepped:
    """Play the plans of all teams."""
    why = not_open(table, room, len(table.plans))
    if why:
        return why
    waiting = [team for team in table.to_plan if room.plays(team)]
    if waiting and not act.anyway:
        names = ", ".join(table.teams[team] for team in waiting)
        return NotNow(_("These teams are not in yet: {names}.").format(names=names))
    plans = tuple(
        () if not room.plays(team) else table.drafts[team] if plan is None else plan
        for team, plan in enumerate(table.committed)
    )
    turn, facts = len(table.plans), facts_of(table, room)
    found = resolved(table, plans)
    if not isinstance(found, Table):
        return found
    fresh = room.fresh(Stage.REVEALED, turn)
    return with_room(found, replace(fresh, facts=(*room.facts, *facts)))


def proceeded(table: Table, room: Room, _act: Proceed, _at: str) -> Stepped:
    """Go on to the next turn."""
    if room.stage is Stage.OPEN:
        return NotNow(_("Reveal the plans first."))
    if table.over:
        return NotNow(_("The game is over."))
    return with_room(table, replace(room, stage=Stage.OPEN))
