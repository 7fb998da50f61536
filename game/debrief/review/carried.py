"""Games that differ in one decision, carried to their end side by side.

Each begins at the opening of a turn, as the table really stood then, and plays on what was really
played. A card that the rules no longer allow is left out, and nothing takes its place: what else
somebody would have done is a decision that nobody took, and must not be judged here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from game.bots.policies import allowed
from game.debrief.record import Record
from game.debrief.review.worlds import World
from game.engine.state import State, chosen, joined
from game.engine.trust.setting import Bools
from game.engine.turn import Turned, advance, moved


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A game as it was played, but for the plans of a few turns."""

    opens: int  # the first turn, from 0, on which it differs
    plans: Mapping[int, Bools]  # by turn: (cards,) what is played there


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Games to be carried on, those that open first in front."""

    starts: Mapping[int, State]  # by turn: the table as it stood, once for each that opens there
    plans: Bools  # (rows, turns, cards)
    rows: tuple[int, ...]  # of each line as it was given


def side_by_side(
    record: Record, lines: Sequence[Line], teams: Sequence[int] | None = None
) -> Lines:
    """Return games in the order in which they open.

    Args:
        record: the game that they differ from.
        lines: how each of them differs.
        teams: the row of each line's team, where they are of several teams that played together;
            the row of `record` for all of them otherwise.
    """
    teams = [record.row] * len(lines) if teams is None else teams
    order = sorted(range(len(lines)), key=lambda place: lines[place].opens)
    of_row = [teams[place] for place in order]
    plans = np.stack([turned.plans[of_row] for turned in record.turned], axis=1)
    rows, opening = [0] * len(lines), dict[int, list[int]]()
    for row, place in enumerate(order):
        rows[place] = row
        opening.setdefault(lines[place].opens, []).append(teams[place])
        for turn, plan in lines[place].plans.items():
            plans[row, turn] = plan
    starts = {turn: chosen(record.turned[turn].before, some) for turn, some in opening.items()}
    return Lines(starts, plans, tuple(rows))


def each_once(record: Record, lines: Sequence[Line], teams: Sequence[int]) -> Lines:
    """Return games like `side_by_side`, those that are one and the same in one row.

    Many are: some of the cards that were played, or the game as it went from a turn on, are tried
    of one decision as a plan and of another as what it is held against.
    """
    games = [_same(record, line, team) for line, team in zip(lines, teams, strict=True)]
    kept = {game: place for place, game in reversed([*enumerate(games)])}  # the first of each
    found = side_by_side(
        record, [lines[one] for one in kept.values()], [teams[one] for one in kept.values()]
    )
    rows = dict(zip(kept, found.rows, strict=True))
    return replace(found, rows=tuple(rows[game] for game in games))


def _same(record: Record, line: Line, team: int) -> tuple[int, int, bytes]:
    """Return what two lines have in common that are the same game."""
    turns = range(line.opens, len(record.turned))
    plans = (line.plans.get(turn, record.turned[turn].plans[team]) for turn in turns)
    return team, line.opens, b"".join(plan.tobytes() for plan in plans)


def carried(world: World, lines: Lines) -> Iterator[Turned]:
    """Yield every turn from the first that differs to the last, of the games that run by then.

    The last is that up to which the game was played.
    """
    case, first = world.case, min(lines.starts)
    state = lines.starts[first]
    for turn in range(first, lines.plans.shape[1]):
        if turn > first and turn in lines.starts:
            state = joined(state, lines.starts[turn])
        wanted = np.asfortranarray(lines.plans[: state.rows, turn])
        turned = moved(advance(case, state, allowed(case, state, wanted), world.luck))
        state = turned.state
        yield turned


def ended(world: World, lines: Lines) -> State:
    """Return how the games end, a row each."""
    *_before, last = carried(world, lines)
    return last.state


def ended_without(world: World, lines: Lines) -> tuple[State, Bools]:
    """Return how the games end, and what could not be played in them, (rows, turns, cards)."""
    gone = np.zeros_like(lines.plans)
    for turned in carried(world, lines):
        turn, rows = turned.before.turn, turned.state.rows
        gone[:rows, turn] = lines.plans[:rows, turn] & ~turned.plans
    return turned.state, gone
