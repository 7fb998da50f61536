"""How far apart lines of play end: does a case tell good handling from bad?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.bots.policies import Policy, only, serving, silent, tempted
from game.bots.search import Line, Score, best_line, line_of, played
from game.engine.turn import advance, moved
from game.scenario.card import CardKind, Priority

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State
    from game.engine.trust.setting import Floats


@dataclass(frozen=True, slots=True)
class Spread:
    """The best line found beside the policies that people really follow."""

    best: Line
    policies: Mapping[str, Line]

    def weakest(self) -> tuple[str, Line]:
        """Return the policy that ends with the least loyalty, and its line."""
        return min(self.policies.items(), key=lambda item: item[1].loyalty[-1])

    def dearest(self) -> tuple[str, Line]:
        """Return the policy that ends with the highest cost, and its line."""
        return max(self.policies.items(), key=lambda item: item[1].cost[-1])

    def loudest(self) -> tuple[str, Line]:
        """Return the policy with the most media attention over the game, and its line."""
        return max(self.policies.items(), key=lambda item: max(item[1].media))


def named_policies() -> Mapping[str, Policy]:
    """Return the policies that a case is judged by."""
    kinds = {f"only {kind.value}": only(kind) for kind in CardKind}
    priorities = {f"{priority.value} first": serving(priority) for priority in Priority}
    return {"silent": silent, "tempted": tempted, **kinds, **priorities}


def spread(case: Case, luck: Luck, width: int = 8) -> Spread:
    """Play every named policy and search for the best line."""
    lines = {
        name: line_of(case, played(case, luck, policy)) for name, policy in named_policies().items()
    }
    return Spread(best=best_line(case, luck, left_alone(case, luck), width), policies=lines)


def left_alone(case: Case, luck: Luck) -> Score:
    """Return a score that asks what comes of a game if nothing more is done from here on.

    A turn's own meters would praise what is quiet today and breaks tomorrow.
    """

    def score(state: State) -> Floats:
        while state.turn < case.turns:
            state = moved(advance(case, state, silent(case, state), luck)).state
        return balance(case, state)

    return score


def balance(case: Case, state: State) -> Floats:
    """Return loyalty, quiet and thrift in one figure (rows,), by the case's own goals."""
    return state.loyalty - 0.25 * state.media - 0.15 * state.cost / case.scenario.goals.cost
