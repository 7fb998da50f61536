"""What the votes of a team come to."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from game.base.ids import CardId
from game.debrief.votes import Cast, Votes, votes_of
from game.engine.plan import refusal
from game.play.room.acts import Plan
from game.play.room.room import Ballot, Room
from game.play.table import Table


class Count(NamedTuple):
    """How many would play a card: before the talk, and by now."""

    before: int
    now: int


def counted(ballots: Iterable[Ballot], team: int) -> dict[CardId, Count]:
    """Return how often each card was voted for in a team, the most wanted first."""
    mine = [each for each in ballots if each.team == team]
    before = Counter(card for each in mine for card in each.first or ())
    now = Counter(card for each in mine for card in each.now)
    found = {card: Count(before[card], now[card]) for card in (*now, *before)}
    return dict(sorted(found.items(), key=lambda each: -each[1].now))


def votes(ballots: Iterable[Ballot], team: int) -> Votes:
    """Return what the votes of a team say: how alike they were, and who thought better of it."""
    return votes_of([_cast(each) for each in ballots if each.team == team])


def casts(room: Room, team: int) -> dict[int, tuple[Cast, ...]]:
    """Return how the people of a team voted, by the decision, from 0, of those that are over."""
    found = {
        each.turn: tuple(_cast(one) for one in each.ballots if one.team == team)
        for each in room.voted
    }
    return {turn: cast for turn, cast in found.items() if cast}


def _cast(ballot: Ballot) -> Cast:
    first, last = (
        None if plan is None else frozenset(map(str, plan)) for plan in (ballot.first, ballot.last)
    )
    return Cast(ballot.person, first, last)


def of_last_turn(table: Table) -> tuple[Ballot, ...]:
    """Return the ballots of the turn that was revealed last; none where nobody voted in it."""
    past = table.room.voted[-1] if table.room and table.room.voted else None
    return past.ballots if past and past.turn == len(table.plans) - 1 else ()


def silent(ballots: Iterable[Ballot], team: int) -> tuple[Plan, ...]:
    """Return the different plans that a team voted for before the talk; not who, nor how often."""
    plans = {tuple(sorted(each.first)) for each in ballots if each.team == team and each.first}
    return tuple(sorted(plans))


def lying(table: Table, room: Room, team: int) -> Plan:
    """Return the plan that lies there for a team: what was laid out, or what most would play."""
    return table.drafts[team] or majority(table, room, team)


def majority(table: Table, room: Room, team: int) -> Plan:
    """Return the cards that more than half of those who voted would play, as far as they fit."""
    voters = sum(1 for each in room.ballots if each.team == team)
    wanted = [card for card, count in counted(room.ballots, team).items() if 2 * count.now > voters]
    plan: Plan = ()
    for card in wanted:
        if not refusal(table.case, table.state, (*plan, card), team):
            plan = (*plan, card)
    return plan
