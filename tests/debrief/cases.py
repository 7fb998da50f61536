"""Every case that the game comes with, and plays of them that are always the same."""

import random
from functools import cache
from pathlib import Path

from game.debrief.record import Record
from game.engine.case import compiled
from game.engine.plan import refusal
from game.scenario.history import History
from tests.debrief.ferry import begun, play
from tests.read_once import read_once

SCENARIOS = Path(__file__).parents[2] / "scenarios"
CASES = sorted(path.parent.name for path in SCENARIOS.glob("*/scenario.yaml"))


@cache
def opened(name: str) -> tuple[Record, History | None]:
    """Return a case of the shelf before its first turn, and its history."""
    found = read_once(SCENARIOS / name).value
    assert found, name
    return begun(compiled(found.scenario), seed=4), found.history


@cache
def played(name: str, seed: int, share: float = 0.7) -> Record:
    """Return a whole game played by chance; `share` of the cards that fit are taken."""
    chance = random.Random(seed)
    record, _history = opened(name)
    while not record.over:
        record = play(record, some_plan(record, chance, share))
    return record


def some_plan(record: Record, chance: random.Random, share: float) -> tuple[str, ...]:
    """Return some plan that is allowed now."""
    plan: tuple[str, ...] = ()
    cards = [card.id for card in record.scenario.cards]
    for name in chance.sample(cards, len(cards)):
        if chance.random() < share and not refusal(record.case, record.state, (*plan, name)):
            plan = (*plan, name)
    return plan
