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
    tempts = np.array([card.temptation for card in record.scenario.cards])
    found: Bools = ~(plans & tempts & ~played).any(axis=1)
    return found
