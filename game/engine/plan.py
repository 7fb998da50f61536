"""What may be played, and in one sentence why not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from game.base.money import money
from game.base.words import _, n_
from game.engine.active import busy
from game.engine.clashes import Clash, clashes
from game.engine.trust.setting import Bools, Floats

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.case import Case
    from game.engine.state import State
    from game.scenario.card import Card

BOARD_EFFORT = 1.0  # asking the board to pass the budget takes a token


class Rule(StrEnum):
    """Which rule a plan or a card runs against."""

    OVER = "over"
    UNKNOWN_CARD = "unknown-card"
    NOT_OPEN = "not-open"
    PLAYED = "played"
    NEEDS = "needs"
    EXCLUDED = "excluded"
    ORDERS = "orders"
    EFFORT = "effort"


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a plan was not accepted. Nothing changed."""

    rule: Rule
    why: str  # one sentence, shown to the players as it stands


def plans_of(case: Case, plans: Iterable[Iterable[str]]) -> Bools:
    """Return plans given as card ids as an array, (rows, cards); unknown ids raise KeyError."""
    rows = [[case.index.cards[name] for name in plan] for plan in plans]
    table = np.zeros((len(rows), len(case.scenario.cards)), dtype=bool, order="F")
    for row, places in enumerate(rows):
        table[row, places] = True
    return table


def playable(case: Case, state: State) -> Bools:
    """Return which cards could be played now if there were effort enough, (rows, cards)."""
    if state.turn >= case.turns:
        return np.zeros(state.played.shape, dtype=bool)
    fresh = state.played < 0
    can: Bools = case.card_window[state.turn] & (fresh | case.card_again)
    taken, bound = set(busy(~fresh)), case.card_bound.intersection(busy(can))
    for place in bound:
        card = case.scenario.cards[place]
        for need in card.needs:
            can[:, place] &= _has(case, state, need)
        for other in taken.intersection(map(case.index.cards.__getitem__, card.excludes)):
            can[:, place] &= fresh[:, other]
    return can


def effort_needed(case: Case, state: State, plans: Bools) -> Floats:
    """Return the tokens that each plan takes, (rows,)."""
    price = np.zeros(state.rows)
    effort = np.zeros(state.rows)
    for place in busy(plans):
        price = price + plans[:, place] * case.card_price[place]
        effort = effort + plans[:, place] * case.card_effort[place]
    over = (price > 0) & (state.card_money + price > case.scenario.budget)
    return effort + over * BOARD_EFFORT


def legal(case: Case, state: State, plans: Bools) -> Bools:
    """Return which rows' plans keep to every rule, (rows,); a state of one row is of all plans."""
    broken = (plans & ~playable(case, state)).any(axis=1)
    broken |= effort_needed(case, state, plans) > state.effort
    chosen = set(busy(plans))
    for card, other in case.clashes:
        if card in chosen and other in chosen:
            broken |= plans[:, card] & plans[:, other]
    return ~broken if state.turn < case.turns else np.zeros(len(plans), dtype=bool)


def refusal(case: Case, state: State, plan: Iterable[str], row: int = 0) -> Refused | None:
    """Return the first rule that `plan` breaks in `row`, or None if it may be played."""
    if state.turn >= case.turns:
        return Refused(Rule.OVER, _("The case is over; go back to a turn to play it again."))
    names = tuple(plan)
    for name in names:
        if name not in case.index.cards:
            return Refused(Rule.UNKNOWN_CARD, _("There is no card “{name}”.").format(name=name))
        blocked = blocked_by(case, state, case.scenario.cards[case.index.cards[name]], row)
        if blocked:
            return blocked
    return next(_clashes(case, names), None) or _too_dear(case, state, names, row)


def blocked_by(case: Case, state: State, card: Card, row: int = 0) -> Refused | None:
    """Return why this card cannot be played in `row` now, effort aside."""
    place = case.index.cards[card.id]
    if card.once and state.played[row, place] >= 0:
        return _played(case, card, int(state.played[row, place]))
    if not case.card_window[state.turn, place]:
        return _closed(case, state, card)
    for need in card.needs:
        if not bool(_has(case, state, need)[row]):
            return _needs(case, card, need)
    for other in card.excludes:
        if state.played[row, case.index.cards[other]] >= 0:
            return _excluded(case, card, other)
    return None


def _has(case: Case, state: State, need: str) -> Bools:
    if need in case.index.cards:
        played: Bools = state.played[:, case.index.cards[need]] >= 0
        return played
    known: Bools = state.known[:, case.index.facts[need]]
    return known


def _played(case: Case, card: Card, turn: int) -> Refused:
    words = _("“{card}” was played on turn {turn}.")
    why = words.format(card=card.title, turn=case.place(turn) + 1)
    return Refused(Rule.PLAYED, why)


def _closed(case: Case, state: State, card: Card) -> Refused:
    later = np.flatnonzero(case.card_window[state.turn :, case.index.cards[card.id]])
    if later.size:
        turn = case.place(state.turn + int(later[0])) + 1
        why = _("“{card}” opens on turn {turn}.").format(card=card.title, turn=turn)
    else:
        why = _("It is too late for “{card}”.").format(card=card.title)
    return Refused(Rule.NOT_OPEN, why)


def _needs(case: Case, card: Card, need: str) -> Refused:
    if need in case.index.cards:
        other = case.scenario.cards[case.index.cards[need]].title
        why = _("“{card}” needs “{other}” first.").format(card=card.title, other=other)
    else:
        why = _("“{card}” needs something you have not found out yet.").format(card=card.title)
    return Refused(Rule.NEEDS, why)


def _excluded(case: Case, card: Card, other: str) -> Refused:
    title = case.scenario.cards[case.index.cards[other]].title
    why = _("“{card}” does not go with “{other}”.").format(card=card.title, other=title)
    return Refused(Rule.EXCLUDED, why)


def _clashes(case: Case, names: tuple[str, ...]) -> Iterator[Refused]:
    cards = [case.scenario.cards[case.index.cards[name]] for name in names]
    for place, after, why in clashes(cards):
        card, other = cards[place], cards[after]
        match why:
            case Clash.EXCLUDES if other.id in card.excludes:
                yield _excluded(case, card, other.id)
            case Clash.EXCLUDES:
                yield _excluded(case, other, card.id)
            case Clash.ORDERS:
                yield _two_orders(card, other)


def _two_orders(card: Card, other: Card) -> Refused:
    words = _("“{card}” and “{other}” serve people in different orders: choose one.")
    return Refused(Rule.ORDERS, words.format(card=card.title, other=other.title))


def _too_dear(case: Case, state: State, names: tuple[str, ...], row: int) -> Refused | None:
    plans = np.repeat(plans_of(case, [names]), state.rows, axis=0)
    needed = float(effort_needed(case, state, plans)[row])
    have = float(state.effort[row])
    if needed <= have:
        return None
    cards = sum(case.card_effort[case.index.cards[name]] for name in set(names))
    why = n_(
        "This plan takes {needed:.0f} effort and you have {have:.0f}.",
        "This plan takes {needed:.0f} effort and you have {have:.0f}.",
        int(needed),
    ).format(needed=needed, have=have)
    if needed > cards:
        budget = money(case.scenario.budget, case.scenario.currency)
        why += " " + _("One of it is to ask {purse} to pass {budget}.").format(
            purse=case.scenario.wording.purse, budget=budget
        )
    return Refused(Rule.EFFORT, why)
