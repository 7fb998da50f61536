"""Games that differ in one decision, carried to their end side by side.

Each begins at the opening of a turn, as the table really stood then, and plays on what was really
played. A card that the rules no longer allow is left out, and nothing takes its place: what else
somebody would have done is a decision that nobody took, and must not be judged here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
