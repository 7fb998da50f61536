"""Where a search for the best line begins: at the opening of a case, or a turn of a saved game."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from game.base.words import _, n_
from game.bots.lines.aim import Aim, End, end_of
from game.commands.journal import whole_from
from game.commands.machine import Machine
from game.commands.refused import RefusedError
from game.commands.shelf import FIRST, found
from game.commands.weights import weighed
from game.debrief.history import past
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.state import State, chosen
from game.engine.turn import opening
from game.play.savefile import ENDING
from game.play.table import Table
from game.present.wording import best as words
from game.scenario.history import History
from game.scenario.weights import Weights

SEED = 1  # of a case's luck where none is asked for


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks to begin with."""

    game: str  # a case, or the file of a saved game; or nothing
    case: str  # the folder of a saved game's case, where it is not on the shelf; or nothing
    turn: int  # from 1, over those that are decided on
    team: int  # from 1
    seed: int | None
    weights: Mapping[str, float]


class Beside(NamedTuple):
    """A game that a line is held beside."""

    name: str  # what it is called
    end: End


@dataclass(frozen=True, slots=True, eq=False)
class Begun:
    """What is looked for, and the games that it is held beside: "team-1" and so on, "history"."""

    aim: Aim
    seed: int  # of the luck of the game
    others: Mapping[str, Beside]


def begun(machine: Machine, wanted: Wanted) -> Begun:
    """Return where the search begins.

    Raises:
        RefusedError: There is no such case, game, turn or team, or it cannot be weighed so.
    """
    path = Path(wanted.game)
    if wanted.game.endswith(ENDING) or (path.is_file() and path.suffix != ".yaml"):
        return _from_game(machine, path, wanted)
    return _from_case(wanted)


def _from_case(wanted: Wanted) -> Begun:
    if wanted.turn != 1 or wanted.team != 1:
        raise RefusedError(_("A turn and a team go with a saved game; a case begins on turn 1."))
    files = found(wanted.game or FIRST)
    case, seed = compiled(files.scenario), SEED if wanted.seed is None else wanted.seed
    luck = deal([seed], case.turns, purposes(case))
    aim = _aim(case, luck, opening(case, luck), wanted, case.scenario.goals.weights)
    return Begun(aim, seed, _of_history(aim, files.history))


def _from_game(machine: Machine, path: Path, wanted: Wanted) -> Begun:
    ours, loaded = whole_from(machine, path, wanted.case)
    header, table = loaded.reading.chain.header, loaded.played.table
    start = _start(table, wanted)
    own = header.weights or table.case.scenario.goals.weights
    aim = _aim(table.case, table.luck, start, wanted, own)
    others = {
        f"team-{row + 1}": Beside(
            words.of_team(name if len(table.teams) > 1 else "", over=table.over),
            end_of(aim, table.state, row),
        )
        for row, name in enumerate(table.teams)
    }
    history = _of_history(aim, ours.history(header.scenario))
    return Begun(aim, header.seed, {**others, **history})


def _start(table: Table, wanted: Wanted) -> State:
    """Return the state before the turn that is wanted, as the team had it."""
    if not 1 <= wanted.team <= len(table.teams):
        told = n_("{n} team plays it", "{n} teams play it", len(table.teams))
        why = _("There is no team {team} in this game: {told}.")
        told = told.format(n=len(table.teams))
        raise RefusedError(why.format(team=wanted.team, told=told))
    last = len(table.plans) + (not table.over)
    if not 1 <= wanted.turn <= last:
        why = _("This game has no turn {turn}: it can be looked at from turn 1 to turn {last}.")
        raise RefusedError(why.format(turn=wanted.turn, last=last))
    return chosen(table.states[table.case.plays[wanted.turn - 1]], [wanted.team - 1])


def _aim(case: Case, luck: Luck, start: State, wanted: Wanted, own: Weights) -> Aim:
    return Aim(case, luck, start, weighed(own, wanted.weights))


def _of_history(aim: Aim, history: History | None) -> dict[str, Beside]:
    if history is None:
        return {}
    did = past(aim.case, history, aim.luck).record
    return {"history": Beside(words.of_history(), end_of(aim, did.state, did.row))}
