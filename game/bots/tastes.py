"""What a chooser looks for on a card: a liking for each card in each row, (rows, cards).

A card that is not liked is not played. A liking reads what lies on the table: the cards as they are
printed, the meters of the groups, the queues. Each taste is one idea that people really follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.engine.trust.arrays import total
from game.scenario.acts import Posture
from game.scenario.card import CardKind, Priority

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Floats
    from game.scenario.acts import Acts
    from game.scenario.card import Card

    Liking = Callable[["Case", "State"], "Floats"]

FIRST_SIGHT = 0.1  # need that is served before any meter has moved
SMALL = 0.01  # of the budget: a price that nobody has to ask for
TURNED_AWAY = (Posture.DENY, Posture.DIMINISH)
DEEDS = ("give", "fix", "open", "serve", "prove", "prepare", "build")


def words_only(case: Case, state: State) -> Floats:
    """Like statements, the warmer the better, and nothing that is done."""
    return _alike(state, (_warmth(card.acts) for card in case.scenario.cards))


def lawyerly(case: Case, state: State) -> Floats:
    """Like what guards the legal position; never admit, and say as little as can be."""
    return _alike(state, (_guarded(card) for card in case.scenario.cards))


def dear(case: Case, state: State) -> Floats:
    """Like what costs most."""
    return _alike(state, case.card_price)


def cheap(case: Case, state: State) -> Floats:
    """Like what costs next to nothing, the least trouble first."""
    most = SMALL * case.scenario.budget
    bargain = np.where(case.card_price <= most, 1 / (1 + case.card_effort), 0.0)
    return _alike(state, bargain)


def loud_first(case: Case, state: State) -> Floats:
    """Like what quietens those who shout: pay threats, serve the loudest, be heard everywhere."""
    return _alike(state, (_loudness(case, card.acts) for card in case.scenario.cards))


def need_first(case: Case, state: State) -> Floats:
    """Like work and help for the groups that have turned away most, then who cannot shout."""
    segments = [segment.id for segment in case.scenario.segments]
    places = [case.index.groups[name] for name in segments]
    groups = case.setting.groups
    fallen = np.maximum(1 - state.trust.intent / np.maximum(groups.loyalty, 0.01), 0)
    likings = []
    for card in case.scenario.cards:
        help_ = _help(card.acts, segments)
        likings.append(total((FIRST_SIGHT + fallen[:, places]) * help_))
    return np.stack(likings, axis=1)


def care_first(case: Case, state: State) -> Floats:
    """Like what serves customers: hear them, own it, mend it, make up for it unasked."""
    return _alike(state, (_care(card) for card in case.scenario.cards))


def _alike(state: State, likings: Iterable[float]) -> Floats:
    """Return the same likings in every row."""
    row = np.fromiter(likings, dtype=float)
    return np.broadcast_to(row, (state.rows, len(row)))


def _warmth(acts: Acts) -> float:
    if acts.say is None or any(getattr(acts, deed) for deed in DEEDS):
        return 0.0
    say = acts.say
    return 1 + say.empathy + say.explanation + say.transparency


def _guarded(card: Card) -> float:
    say = card.acts.say
    if say and (say.admits > 0 or say.posture not in TURNED_AWAY):
        return 0.0
    legal = 2.0 * (card.priority is Priority.LEGAL)
    return legal + (card.kind is CardKind.GUARD) + (say is not None) + card.acts.conceal


def _loudness(case: Case, acts: Acts) -> float:
    served = acts.serve.first[:1] if acts.serve else ()
    queues = case.scenario.caseload.queues if case.scenario.caseload else ()
    loud = max((queue.loud for queue in queues if queue.id in served), default=0.0)
    return 3 * acts.reward_threats + 2 * loud + (acts.say is not None) * 0.5


def _help(acts: Acts, segments: list[str]) -> Floats:
    """Return how much a card does for each segment, 0-2."""
    pace = acts.fix.pace if acts.fix else {}
    given = acts.give.to if acts.give else {}
    done = [min(pace.get(name, 0.0), 1) + 0.5 * min(given.get(name, 0.0), 1) for name in segments]
    return np.array(done)


def _care(card: Card) -> float:
    acts = card.acts
    if card.priority is not Priority.CUSTOMER or acts.reward_threats or acts.conceal:
        return 0.0
    heard = acts.say.empathy + acts.say.transparency if acts.say else 0.0
    unasked = 1 + acts.give.unasked if acts.give else 0.0
    return 1 + heard + unasked + 2.0 * (acts.fix is not None) + (acts.open is not None)
