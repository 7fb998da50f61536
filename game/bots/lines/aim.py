"""What is looked for, and what a way of looking has found so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.bots.policies import silent
from game.bots.utility import utility
from game.engine.plan import plans_of
from game.engine.state import chosen
from game.engine.turn import advance, moved

if TYPE_CHECKING:
    from game.bots.search import Plays
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State
    from game.engine.trust.setting import Floats
    from game.engine.turn import Turned
    from game.scenario.weights import Weights


@dataclass(frozen=True, slots=True, eq=False)
class Aim:
    """The most that can be made of a game from `start` on, weighed by `weights`."""

    case: Case
    luck: Luck  # of one row: that of the game, so that the line is the best in hindsight
    start: State  # one row, at the opening of a turn that is still to be played
    weights: Weights

    @property
    def turns(self) -> int:
        """Return how many turns are left, at least one."""
        return self.case.turns - self.start.turn

    def value(self, state: State) -> Floats:
        """Return what each finished row is worth, (rows,)."""
        return utility(self.case, state, self.weights)


@dataclass(frozen=True, slots=True)
class Found:
    """The plans of every turn from the start to the end, and what they come to."""

    plays: Plays
    value: float


LEAST = 1e-9  # a line that is better by less is no better: sums in another order differ so


def better(one: Found | None, other: Found) -> Found:
    """Return the better of two, and the first if neither is."""
    return other if one is None or other.value > one.value + LEAST else one


@dataclass(frozen=True, slots=True)
class Step:
    """How far one way of looking has come."""

    found: Found  # the best so far
    done: float  # share of its work, 1 once it is finished
    games: int  # whole games looked at so far


@dataclass(frozen=True, slots=True)
class End:
    """What a whole game comes to."""

    value: float
    loyalty: float  # at the end, 0-1
    media: float  # mean attention of all turns, 0-1
    cost: float  # in all


def end_of(aim: Aim, state: State, row: int = 0) -> End:
    """Return what one row of `state` comes to if nothing more is done."""
    state = chosen(state, [row])
    while state.turn < aim.case.turns:
        state = moved(advance(aim.case, state, silent(aim.case, state), aim.luck)).state
    meters = (state.loyalty, state.mean_media, state.cost)
    return End(float(aim.value(state)[0]), *(float(meter[0]) for meter in meters))


def replayed(aim: Aim, plays: Plays) -> list[Turned]:
    """Return the turns that come of these plans.

    Raises:
        ValueError: A plan is not allowed; the message is the rule's own sentence.
    """
    state, turns = aim.start, []
    for plan in plays:
        turned = moved(advance(aim.case, state, plans_of(aim.case, [plan]), aim.luck))
        turns.append(turned)
        state = turned.state
    return turns


def by_turn(aim: Aim, plays: Plays) -> dict[str, tuple[str, ...]]:
    """Return these plans by the turns they are for."""
    turns = aim.case.scenario.turns[aim.start.turn :]
    return {turn.id: plan for turn, plan in zip(turns, plays, strict=True)}
