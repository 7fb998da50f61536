"""Which plans a decision is held against: none that tempts, but for what was played itself.

A case marks the cards that pay now and are meant to cost later. In one game or another such a card
may come to most, as where what it boasts of is done by others later. Nobody is judged by having
left it out, and nobody is sent to it.
"""

from collections.abc import Container

import numpy as np

from game.debrief.record import Record
from game.engine.trust.setting import Bools
from game.scenario.scenario import Scenario


def honest(record: Record, plans: Bools, played: Bools) -> Bools:
    """Return which `plans` (plans, cards) hold no temptation beyond `played` (cards,), (plans,)."""
    found: Bools = np.logical_not(np.any(plans & tempts(record) & ~played, axis=1))
    return found


def lures(scenario: Scenario, played: Container[str]) -> tuple[str, ...]:
    """Return the titles of the cards that tempt among those `played`, by id."""
    return tuple(card.title for card in scenario.cards if card.temptation and card.id in played)


def tempts(record: Record) -> Bools:
    """Return which cards are meant to pay now and to cost later, (cards,)."""
    found: Bools = np.array([card.temptation for card in record.scenario.cards])
    return found
