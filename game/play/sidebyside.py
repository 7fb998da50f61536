"""What all teams played and came to, side by side: the same for the window and for the wall."""

from dataclasses import replace

from game.debrief.history import Past
from game.play.inroom.votes import of_last_turn, votes
from game.play.records import records
from game.play.table import Table
from game.present.room.compare import CompareView
from game.present.room.compared import Played, compare
from game.present.settings import Settings
from game.scenario.guide import Guide


def staying(table: Table) -> tuple[int, ...]:
    """Return the rows of the teams that are in the game, in their order."""
    every = range(len(table.teams))
    return tuple(team for team in every if table.room is None or table.room.plays(team))


def side_by_side(
    table: Table, past: Past | None, guide: Guide | None, settings: Settings
) -> CompareView:
    """Return what came of the turn that was revealed last."""
    turn = table.case.plays[len(table.plans) - 1]
    helps = guide.turns.get(table.case.scenario.turns[turn].id) if guide else None
    room = table.room
    return compare(
        [_played(table, team) for team in staying(table)],
        turn,
        past,
        settings,
        helps.questions if helps else (),
        shown=room is None or room.meters,
    )


def _played(table: Table, team: int) -> Played:
    turn = len(table.plans) - 1
    record = replace(records(table)[team], name=table.teams[team])  # beside history, one alone too
    cast = votes(of_last_turn(table), team)
    said = next((each for each in table.said if (each.turn, each.team) == (turn, team)), None)
    if said is None:
        return Played(team, record, votes=cast)
    return Played(team, record, said.confidence, said.reason, cast)
