"""What a team can tell beforehand of its own promises: whether a plan would keep them.

It knows its cards and when they work, and what begins as the turn opens, which the news of the
morning tell. Chance and what others will do count as not there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.engine.conditions import holds
from game.engine.merge import starting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.case import Case
    from game.engine.state import State


def keeps(case: Case, state: State, plan: Iterable[str], row: int = 0) -> frozenset[str]:
    """Return the promises that `plan` keeps by the end of this turn, as things stand."""
    return _holding(case, _carried_out(case, state, plan, row), row, "kept_when")


def keeps_in_part(case: Case, state: State, plan: Iterable[str], row: int = 0) -> frozenset[str]:
    """Return the promises of which `plan` keeps a part by the end of this turn."""
    return _holding(case, _carried_out(case, state, plan, row), row, "partly_when")


def _holding(case: Case, then: State, row: int, field: str) -> frozenset[str]:
    asked = ((each.promise.id, getattr(each.promise, field)) for each in case.pledges)
    return frozenset(name for name, when in asked if when and bool(holds(when, case, then)[row]))


def _carried_out(case: Case, state: State, plan: Iterable[str], row: int) -> State:
    """Return this turn's state as if the cards that take effect in time had done so."""
    hours = 24 * case.days[state.turn]
    done, played = state.done | (state.waiting <= hours), state.played.copy(order="F")
    for name in plan:
        place = case.index.cards[name]
        done[row, place] |= case.scenario.cards[place].hours <= hours
        played[row, place] = state.turn
    trust = replace(state.trust, started=state.trust.started + starting(case, state))
    return replace(state, done=done, played=played, trust=trust)
