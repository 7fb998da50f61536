"""Simple ways to play, each a function from a case and its rows to plans."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.engine.plan import BOARD_EFFORT, legal, playable
from game.scenario.card import CardKind, Priority

if TYPE_CHECKING:
    from game.bots.tastes import Liking
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State
    from game.engine.trust.setting import Bools, Floats
    from game.scenario.card import Card

Policy = Callable[["Case", "State"], "Bools"]
Places = NDArray[np.intp]


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
        appetite, can = luck.draw(state.turn, 0), playable(case, state)
        some = anywhere(can)
        ranks = [luck.draw(state.turn, 1 + place) for place in some]
        order = some[np.argsort(np.stack(ranks, axis=1), axis=1)] if ranks else some[None]
        return filled(case, state, order, can, 0.2 + appetite)

    return policy


def liking(taste: Liking) -> Policy:
    """Play what is liked most, as much of it as effort allows; equals as the case lists them."""

    def policy(case: Case, state: State) -> Bools:
        liked = taste(case, state)
        can = playable(case, state) & (liked > 0)
        some = anywhere(can)
        order = some[np.argsort(-liked[:, some], axis=1, kind="stable")]
        return filled(case, state, order, can, np.full(state.rows, np.inf))

    return policy


def anywhere(can: Bools) -> Places:
    """Return the cards that can be played in at least one row: no other has to be looked at."""
    return np.flatnonzero(can.any(axis=0))


def filled(case: Case, state: State, order: Places, can: Bools, share: Floats) -> Bools:
    """Add cards in each row's own `order`, as long as the plan stays legal and in its share.

    It keeps to the rules of `legal` by itself, one card at a time in every row: asking anew for the
    whole plan at each of them takes many times as long.
    """
    plans, rows = silent(case, state), np.arange(state.rows)
    effort, price = np.zeros(state.rows), np.zeros(state.rows)
    clashes, barred = _clashes(case), np.zeros(plans.shape, dtype=bool)
    rules_out: Bools = np.any(clashes, axis=1)
    nearly = case.scenario.budget * (1 - 1e-9)  # sums in another order differ in the last digit
    for cards in order.T:
        more, dearer = effort + case.card_effort[cards], price + case.card_price[cards]
        board = (dearer > 0) & (state.card_money + dearer > nearly)
        keeps = can[rows, cards] & ~barred[rows, cards]
        keeps &= (more + board * BOARD_EFFORT <= state.effort) & (more / state.effort <= share)
        plans[rows[keeps], cards[keeps]] = True
        bars = keeps & rules_out[cards]
        barred[rows[bars]] |= clashes[cards[bars]]
        effort, price = np.where(keeps, more, effort), np.where(keeps, dearer, price)
    return plans


def _clashes(case: Case) -> Bools:
    """Mark which cards do not go into one plan, (cards, cards)."""
    table = np.zeros((len(case.scenario.cards),) * 2, dtype=bool)
    for card, other in case.clashes:
        table[card, other] = table[other, card] = True
    return table


def _as_many(case: Case, state: State, fits: Callable[[Card], bool]) -> Bools:
    order = [place for place, card in enumerate(case.scenario.cards) if fits(card)]
    return _in_turn(case, state, order)


def _in_turn(case: Case, state: State, order: list[int]) -> Bools:
    """Add cards one after the other, in every row where the plan stays legal."""
    wanted = silent(case, state)
    wanted[:, order] = True
    return allowed(case, state, wanted, order)


def allowed(case: Case, state: State, wanted: Bools, order: Iterable[int] | None = None) -> Bools:
    """Return of the plans that are `wanted` as much as the rules allow, card by card in `order`.

    The order is that of the case unless one is given.
    """
    if legal(case, state, wanted).all():
        return wanted
    plans = silent(case, state)
    for place in np.flatnonzero(wanted.any(axis=0)) if order is None else order:
        tried = plans.copy(order="F")
        tried[:, place] |= wanted[:, place]
        keeps = legal(case, state, tried)
        plans = np.where(keeps[:, None], tried, plans)
    return np.asfortranarray(plans)
