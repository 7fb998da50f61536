"""What lines of play are held against: the ways people really follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.bots.policies import only, serving, silent, tempted
from game.scenario.card import CardKind, Priority

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.bots.policies import Policy


def named_policies() -> Mapping[str, Policy]:
    """Return the policies that a case is judged by."""
    kinds = {f"only {kind.value}": only(kind) for kind in CardKind}
    priorities = {f"{priority.value} first": serving(priority) for priority in Priority}
    return {"silent": silent, "tempted": tempted, **kinds, **priorities}
