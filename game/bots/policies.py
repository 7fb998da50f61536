"""Simple ways to play, each a function from a case and its rows to plans."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from game.engine.plan import legal, playable
from game.scenario.card import CardKind, Priority

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State
    from game.engine.trust.setting import Bools
    from game.scenario.card import Card

Policy = Callable[["Case", "State"], "Bools"]


def silent(case: Case, state: State) -> Bools:
    """Play nothing, ever."""
    return np.zeros((state.rows, len(case.scenario.cards)), dtype=bool, order="F")


def tempted(case: Case, state: State) -> Bools:
    """Play whatever pays now and costs later."""
    return _as_many(case, state, lambda card: card.temptation)


def scripted(plays: Mapping[str, tuple[str, ...]]) -> Policy:
    """Play these cards turn by turn, leaving out what cannot be played any more."""

    def policy(case: Case, state: State) -> Bools:
        wanted = plays.get(case.scenario.turns[state.turn].id, ())
        order = [case.index.cards[name] for name in wanted]
        return _in_turn(case, state, order)

    return policy


def only(kind: CardKind) -> Policy:
    """Play only cards of one kind, as many as effort allows; temptations are left alone."""
    return lambda case, state: _as_many(
        case, state, lambda card: card.kind is kind and not card.temptation
    )


def serving(priority: Priority) -> Policy:
    """Play only cards that serve one priority first."""
    return lambda case, state: _as_many(case, state, lambda card: card.priority is priority)


def drawn(luck: Luck) -> Policy:
    """Play cards in an order drawn by luck, one draw a row; for studies of many rows."""

    def policy(case: Case, state: State) -> Bools:
        plans = silent(case, state)
        appetite = luck.draw(state.turn, 0)
        ranks = [luck.draw(state.turn, 1 + place) for place in range(plans.shape[1])]
        order = np.argsort(np.stack(ranks, axis=1), axis=1)
        for step in range(plans.shape[1]):
            tried = plans.copy(order="F")
            tried[np.arange(state.rows), order[:, step]] = True
            keeps = legal(case, state, tried) & (_share(case, state, tried) <= 0.2 + appetite)
            plans = np.where(keeps[:, None], tried, plans)
        return np.asfortranarray(plans)

    return policy


def _share(case: Case, state: State, plans: Bools) -> np.ndarray:
    effort: np.ndarray = np.where(plans, case.card_effort, 0.0).sum(axis=1) / state.effort
    return effort


def _as_many(case: Case, state: State, fits: Callable[[Card], bool]) -> Bools:
    order = [place for place, card in enumerate(case.scenario.cards) if fits(card)]
    return _in_turn(case, state, order)


def _in_turn(case: Case, state: State, order: list[int]) -> Bools:
    """Add cards one after the other, in every row where the plan stays legal."""
    plans = silent(case, state)
    can = playable(case, state)
    for place in order:
        tried = plans.copy(order="F")
        tried[:, place] |= can[:, place]
        keeps = legal(case, state, tried)
        plans = np.where(keeps[:, None], tried, plans)
    return np.asfortranarray(plans)
