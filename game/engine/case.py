"""A scenario compiled, once, to arrays and index maps."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from game.base.ids import CardId
from game.engine.abilities import Abilities, abilities_of
from game.engine.cardacts import CardActs, compiled_acts
from game.engine.clashes import Pairs, pairs
from game.engine.index import Index, index_of
from game.engine.people import setting_of
from game.engine.queues import Queues, queues_of
from game.engine.trust.evidence import DEFAULT, Parameters
from game.engine.trust.setting import Bools, Floats, Setting
from game.scenario.acts import Promise
from game.scenario.card import Card
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Pledge:
    """A promise, the card that makes it and the turn by whose end it is due."""

    promise: Promise
    card: int
    due: int
    covers: Bools  # (incidents,) those whose need it names a date for


@dataclass(frozen=True, slots=True)
class Case:
    """All that the engine reads of a scenario."""

    scenario: Scenario
    index: Index
    setting: Setting
    days: tuple[float, ...]  # length of each turn
    plays: tuple[int, ...]  # the turns on which a team decides: all, or those of a cut
    effort: Floats  # (turns,) tokens
    card_effort: Floats  # (cards,)
    card_price: Floats  # (cards,) currency, gifts included, known when it is chosen
    card_hours: Floats  # (cards,) until it takes effect
    card_days: Floats  # (cards,) how long its work goes on, infinity to the end
    card_window: Bools  # (turns, cards) the card is on offer in this turn
    clashes: Pairs  # of cards that do not go into one plan
    card_again: Bools  # (cards,) it may be played more than once
    card_bound: frozenset[int]  # cards that need or exclude others
    acts: tuple[CardActs, ...]
    abilities: Abilities
    queues: Queues | None
    by_cases: Floats  # (1, incidents) 1 where serving the caseload meets the need
    same_people: Bools  # (incidents, incidents) both hit somebody of one segment
    pledges: tuple[Pledge, ...]

    @property
    def turns(self) -> int:
        """Return how many turns the case has."""
        return len(self.days)

    def place(self, turn: int) -> int:
        """Return which of the turns to decide on `turn` is, counted from 0; it names turns.

        What belongs to a turn that passes belongs to the decision before it.
        """
        return bisect_right(self.plays, turn) - 1

    def coming(self, turn: int) -> int:
        """Return the first turn from `turn` on which a team decides; `turns` if none is left."""
        return next((each for each in self.plays if each >= turn), self.turns)

    def card(self, name: CardId) -> Card:
        """Return the card called `name`."""
        return self.scenario.cards[self.index.cards[name]]


def compiled(scenario: Scenario, parameters: Parameters = DEFAULT) -> Case:
    """Return the case of a scenario that has passed its checks."""
    index = index_of(scenario)
    setting = setting_of(scenario, parameters)
    acts = tuple(compiled_acts(card, index, parameters) for card in scenario.cards)
    size = setting.groups.size[0]
    loss = setting.groups.loss[0]
    price = [c.cost + float((a.gift * size * loss).sum()) for c, a in _pairs(scenario, acts)]
    return Case(
        scenario=scenario,
        index=index,
        setting=setting,
        days=tuple(turn.length for turn in scenario.turns),
        plays=tuple(range(len(scenario.turns))),
        effort=np.array([float(turn.effort or scenario.effort) for turn in scenario.turns]),
        card_effort=np.array([float(card.effort) for card in scenario.cards]),
        card_price=np.array(price),
        card_hours=np.array([card.hours for card in scenario.cards]),
        card_days=np.array([done.work_days for done in acts]),
        card_window=windows(scenario, index),
        clashes=pairs(scenario.cards),
        card_again=np.array([not card.once for card in scenario.cards]),
        card_bound=frozenset(n for n, c in enumerate(scenario.cards) if c.needs or c.excludes),
        acts=acts,
        abilities=abilities_of(scenario.capabilities),
        queues=queues_of(scenario, index),
        by_cases=np.array([[float(incident.by_cases) for incident in scenario.incidents]]),
        same_people=_same_people(scenario),
        pledges=_pledges(scenario, index),
    )


def _pairs(scenario: Scenario, acts: tuple[CardActs, ...]) -> Iterable[tuple[Card, CardActs]]:
    return zip(scenario.cards, acts, strict=True)


def windows(scenario: Scenario, index: Index) -> Bools:
    """Return on which turns each card is on offer, (turns, cards)."""
    last = len(scenario.turns) - 1
    windows = np.zeros((len(scenario.turns), len(scenario.cards)), dtype=bool)
    for place, card in enumerate(scenario.cards):
        opens = index.turns[card.from_] if card.from_ else 0
        closes = index.turns[card.until] if card.until else last
        windows[opens : closes + 1, place] = True
    return windows


def _same_people(scenario: Scenario) -> Bools:
    hit = [set(incident.harms) for incident in scenario.incidents]
    return np.array([[bool(one & other) for other in hit] for one in hit])


def _pledges(scenario: Scenario, index: Index) -> tuple[Pledge, ...]:
    return tuple(
        Pledge(promise, place, index.turns[promise.due], _covers(scenario, promise))
        for place, promise in enumerate(card.acts.promise for card in scenario.cards)
        if promise
    )


def _covers(scenario: Scenario, promise: Promise) -> Bools:
    """Mark the incidents that harm a segment whose need the promise is about."""
    named = set(promise.asks.met)
    return np.array([bool(named & set(incident.harms)) for incident in scenario.incidents])
