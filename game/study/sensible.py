"""The ways in which people really handle a case: named policies, its author's lines, history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.bots.policies import Policy, scripted
from game.study.spread import named_policies

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.scenario.history import History


def sensible(case: Case, history: History | None = None) -> Mapping[str, Policy]:
    """Return the policies that people really follow in a case, by name."""
    found = dict(named_policies())
    found |= {f"trial {trial.name}": scripted(trial.play) for trial in case.scenario.tests}
    if history:
        found["history"] = scripted(history.cards)
    return found
