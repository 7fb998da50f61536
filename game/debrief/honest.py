"""Which plans a decision is held against: none that tempts, but for what was played itself.

A case marks the cards that pay now and are meant to cost later. In one game or another such a card
may come to most, as where what it boasts of is done by others later. Nobody is judged by having
left it out, and nobody is sent to it.
"""

import numpy as np

from game.debrief.record import Record
from game.engine.trust.setting import Bools


def honest(record: Record, plans: Bools, played: Bools) -> Bools:
    """Return which `plans` (plans, cards) hold no temptation beyond `played` (cards,), (plans,)."""
    found: Bools = np.logical_not(np.any(plans & tempts(record) & ~played, axis=1))
    return found


def tempts(record: Record) -> Bools:
    """Return which cards are meant to pay now and to cost later, (cards,)."""
    found: Bools = np.array([card.temptation for card in record.scenario.cards])
    return found
