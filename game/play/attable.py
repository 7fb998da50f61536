"""What a team does at the table, step by step: lay out, commit, take back, note.

At one screen the teams plan one after the other, and the last plan plays the turn. In a room they
plan in any order, and their plans are played when they are revealed.
"""

from dataclasses import replace
from math import inf
from typing import assert_never

from game.base.ids import CardId
from game.base.words import _
from game.engine.plan import Refused, refusal
from game.play.actions import (
    Action,
    Commit,
    Compose,
    Draft,
    Note,
    Plan,
    Rewind,
    Sketch,
    TableAct,
    Undo,
    Wash,
)
from game.play.afterwards import afterwards, no_such_team
from game.play.answers import Impossible, NotNow, WaitingForOther
from game.play.room.room import Stage
from game.play.table import Noted, Said, Table, cleared, resolved, with_card
from game.scenario.composed import MOST_EFFORT, composed, offered

LONGEST_NOTE = 2000
MOST_SURE = 100  # percent


def table_after(table: Table, action: TableAct, at: str = "") -> Table | Impossible:
    """Return the table after `action`, or why it cannot be; `at` only labels notes."""
    match action:
        case Draft():
            found = _check(table, action) or _with_draft(table, action.team, action.cards)
        case Commit():
            found = _check(table, action) or _committed(table, action)
        case Undo():
            found = _undone(table)
        case Rewind():
            found = _rewound(table, action.turn)
        case Note():
            found = _noted(table, action, at)
        case Compose():
            found = _composed(table, action)
        case Sketch() | Wash():
            found = afterwards(table, action)
        case _:
            assert_never(action)
    return found


def culprit(table: Table, action: Action) -> CardId | None:
    """Return the first card of a plan that may not be played even alone, if one is to blame."""
    if not isinstance(action, Draft | Commit) or not 0 <= action.team < len(table.teams):
        return None
    alone = (card for card in action.cards if refusal(table.case, table.state, [card], action.team))
    return next(alone, None)


def _check(table: Table, action: Draft | Commit) -> Impossible | None:
    if not 0 <= action.team < len(table.teams):
        return NotNow(no_such_team())
    why = _not_theirs(table, action.team) if table.room is None else _not_open(table, action.team)
    return why or refusal(table.case, table.state, action.cards, action.team)


def _not_theirs(table: Table, team: int) -> WaitingForOther | None:
    now = table.whose_turn
    if now is None or now == team:
        return None
    why = _("It is the turn of {team} to plan.").format(team=table.teams[now])
    return WaitingForOther(now, why)


def _not_open(table: Table, team: int) -> NotNow | None:
    """Return why a team in a room cannot plan at this moment."""
    room = table.room
    if room is None or table.over:
        return None  # the plan itself is refused
    if room.stage is not Stage.OPEN:
        return NotNow(_("No plans are made at this moment."))
    if not room.plays(team):
        return NotNow(_("{team} has left the game.").format(team=table.teams[team]))
    if table.committed[team] is not None:
        return NotNow(_("The plan of the team is in already."))
    return None


def _with_draft(table: Table, team: int, cards: Plan) -> Table:
    drafts = (*table.drafts[:team], cards, *table.drafts[team + 1 :])
    return replace(table, drafts=drafts)


def _committed(table: Table, action: Commit) -> Table | NotNow | Refused:
    team = action.team
    if action.confidence is not None and not 0 <= action.confidence <= MOST_SURE:
        return NotNow(_("Confidence goes from 0 to 100 percent."))
    table = _saying(table, action)
    committed = (*table.committed[:team], action.cards, *table.committed[team + 1 :])
    plans = tuple(plan for plan in committed if plan is not None)
    if table.room is not None or len(plans) < len(table.teams):
        return replace(_with_draft(table, team, ()), committed=committed)
    return resolved(table, plans)


def _saying(table: Table, action: Commit) -> Table:
    turn = len(table.plans)
    kept = unsaid(table, action.team, turn)
    if action.confidence is None and action.reason is None:
        return kept
    said = Said(turn, action.team, action.confidence, action.reason)
    return replace(kept, said=(*kept.said, said))


def unsaid(table: Table, team: int, turn: int) -> Table:
    """Return the table without what `team` said of its plan for `turn`."""
    said = tuple(each for each in table.said if (each.turn, each.team) != (turn, team))
    return replace(table, said=said)


def _undone(table: Table) -> Table | NotNow:
    taken = [(team, plan) for team, plan in enumerate(table.committed) if plan is not None]
    if taken and table.room is None:
        team, plan = taken[-1]
        return taken_back(table, team, plan)
    if not table.plans:
        return NotNow(_("Nothing has been decided yet."))
    return replace(_back(table, len(table.plans) - 1), drafts=table.plans[-1])


def taken_back(table: Table, team: int, draft: Plan = ()) -> Table:
    """Return the table with a team's plan for this turn not in any more; `draft` lies there."""
    committed = (*table.committed[:team], None, *table.committed[team + 1 :])
    kept = unsaid(replace(table, committed=committed), team, len(table.plans))
    return _with_draft(kept, team, draft)


def _rewound(table: Table, turn: int) -> Table | NotNow:
    if not 0 <= turn <= len(table.plans) or turn == len(table.case.plays):
        return NotNow(_not_yet())
    return _back(table, turn)


def _noted(table: Table, action: Note, at: str) -> Table | NotNow:
    turn = len(table.plans) if action.turn is None else action.turn
    if not action.text:
        return NotNow(_("There is nothing to write down."))
    if len(action.text) > LONGEST_NOTE:
        return NotNow(_("That is too long for one note; write it as two."))
    if not 0 <= turn <= len(table.plans):
        return NotNow(_not_yet())
    if action.team is not None and not 0 <= action.team < len(table.teams):
        return NotNow(no_such_team())
    note = Noted(turn, at, action.text, action.team)
    return replace(table, notes=(*table.notes, note))


def _composed(table: Table, action: Compose) -> Table | NotNow | Refused:
    """Lay a response on the table that somebody there thought of."""
    if table.over:
        return NotNow(_("The game is over."))
    scenario = table.case.scenario
    turn = scenario.turns[table.state.turn]
    if not action.title:
        return NotNow(_("The response needs a name."))
    if not action.does or not set(action.does) <= set(offered(scenario, turn)):
        return NotNow(_("Say what the response does: at least one thing that this case offers."))
    if not 0 <= action.effort <= MOST_EFFORT:
        return NotNow(_("Effort goes from 0 to {most}.").format(most=MOST_EFFORT))
    if not 0 <= action.cost < inf:
        return NotNow(_("A response costs nothing or more."))
    own = composed(
        scenario, turn, action.title, action.does, effort=action.effort, cost=action.cost
    )
    return with_card(table, own)


def _back(table: Table, place: int) -> Table:
    """Return the table as it stood before the decision at `place`, with nothing laid out.

    What was written down stays, for it was said; it only bears that its turn is played anew. What
    was sketched, and the hot wash, do not: another game is sketched and talked over anew.
    """
    turned = table.turned[: table.case.plays[place]]
    notes = tuple(replace(note, anew=note.anew or note.turn >= place) for note in table.notes)
    said = tuple(each for each in table.said if each.turn < place)
    room = table.room and table.room.reopened(place)
    kept = replace(table, turned=turned, plans=table.plans[:place], notes=notes)
    return cleared(replace(kept, said=said, room=room, sketches=(), wash=()))


def _not_yet() -> str:
    return _("This game has not come to that turn.")
