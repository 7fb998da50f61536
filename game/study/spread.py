"""What lines of play are held against: the ways people really follow, and a score for a search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.bots.policies import Policy, only, serving, silent, tempted
from game.bots.search import Score
from game.engine.turn import advance, moved
from game.scenario.card import CardKind, Priority
from game.study.outcome import score as weighed

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State
    from game.engine.trust.setting import Floats


def named_policies() -> Mapping[str, Policy]:
    """Return the policies that a case is judged by."""
    kinds = {f"only {kind.value}": only(kind) for kind in CardKind}
    priorities = {f"{priority.value} first": serving(priority) for priority in Priority}
    return {"silent": silent, "tempted": tempted, **kinds, **priorities}


def left_alone(case: Case, luck: Luck) -> Score:
    """Return a score that asks what comes of a game if nothing more is done from here on.

    A turn's own meters would praise what is quiet today and breaks tomorrow.
    """

    def score(state: State) -> Floats:
        while state.turn < case.turns:
            state = moved(advance(case, state, silent(case, state), luck)).state
        return weighed(case, state)

    return score
