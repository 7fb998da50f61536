"""Why a turn came out as it did: what would have happened anyway, and what each card added.

A turn is run again with every subset of its cards, all in one batch. Without any card, what moves
a meter are mechanisms: the causes of the trust model's ledger. What the cards change on top is
shared between them fairly (see `subsets`). Promises that were decided this turn stand apart, since
they rest on words given earlier. The three together are the change of the meter, exactly.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from game.base.ids import CardId
from game.debrief.record import Record, one_luck
from game.debrief.subsets import Worth, subsets, worth
from game.engine.state import State, chosen
from game.engine.trust.causes import Cause
from game.engine.trust.explain import Causes
from game.engine.trust.setting import Bools, Floats
from game.engine.turn import Turned, advance, moved
from game.engine.word import Word

LOYALTY, MEDIA, COST = 0, 1, 2  # gauges; the groups follow, in the engine's order
FIRST_GROUP = 3
OF_PROMISES = (Cause.KEPT, Cause.BROKEN)


@dataclass(frozen=True, slots=True)
class Share:
    """What one card added."""

    card: CardId
    amount: float  # its fair share
    alone: float  # had it been the only card
    without: float  # what its absence would have taken away
    by_promise: float = 0.0  # how much of that is a promise which it decided, a row of its own

    @property
    def interaction(self) -> float:
        """Return how much more it was worth beside the others than alone."""
        return self.without - self.alone


@dataclass(frozen=True, slots=True)
class Moved:
    """Why one gauge moved: shares of 1, or currency. All amounts together are the change."""

    before: float
    after: float
    causes: Mapping[Cause, float]  # what would have happened without any card
    promises: Mapping[Cause, float]  # promises that were decided
    cards: tuple[Share, ...]

    @property
    def change(self) -> float:
        """Return how far the gauge moved."""
        return self.after - self.before


@dataclass(frozen=True, eq=False)
class Credit:
    """One turn, run again with every subset of its cards."""

    turned: Turned
    row: int
    segments: int
    cards: tuple[CardId, ...]
    tried: Bools  # (subsets, cards)
    runs: Turned  # rows are the subsets

    @property
    def loyalty(self) -> Moved:
        """Return why the Loyalty meter moved."""
        return self.of(LOYALTY)

    @property
    def media(self) -> Moved:
        """Return why media attention moved."""
        return self.of(MEDIA)

    @property
    def cost(self) -> Moved:
        """Return why cost moved."""
        return self.of(COST)

    def group(self, place: int) -> Moved:
        """Return why the intent of a segment, or the trust of a stakeholder, moved."""
        return self.of(FIRST_GROUP + place)

    def of(self, gauge: int) -> Moved:
        """Return why a gauge moved."""
        aside, whole = self._aside, worth(self.tried, self._after)
        return Moved(
            before=float(self._gauges(self.turned.before)[self.row, gauge]),
            after=float(self._after[-1, gauge]),
            causes=self._causes(gauge, 0, promises=False),
            promises=self._causes(gauge, -1, promises=True),
            cards=tuple(
                Share(
                    card,
                    amount=float(aside.shares[place, gauge]),
                    alone=float(whole.alone[place, gauge]),
                    without=float(whole.without[place, gauge]),
                    by_promise=float((whole.without - aside.without)[place, gauge]),
                )
                for place, card in enumerate(self.cards)
            ),
        )

    @cached_property
    def _after(self) -> Floats:
        return self._gauges(self.runs.state)

    @cached_property
    def _ledger(self) -> tuple[Mapping[Cause, Floats], ...]:
        """Return what moved each gauge, by cause, in every run."""
        causes: Causes = self.runs.stepped.causes
        by_group = []
        for place in range(self._after.shape[1] - FIRST_GROUP):
            parts = causes.intent if place < self.segments else causes.trust
            by_group.append({cause: part[:, place] for cause, part in parts.items()})
        return (causes.meter, causes.media, causes.cost, *by_group)

    @cached_property
    def _aside(self) -> Worth:
        """Return what the cards add with promises that were decided left aside."""
        values = self._after.copy()
        if self._decided:
            for gauge, ledger in enumerate(self._ledger):
                for cause in OF_PROMISES:
                    if cause in ledger:
                        values[:, gauge] -= ledger[cause]
        return worth(self.tried, values)

    @cached_property
    def _decided(self) -> bool:
        """Tell whether any promise was decided in this turn."""
        before = self.turned.before.word[self.row]
        after = self.turned.state.word[self.row]
        open_still = np.isin(after, (Word.NOT_GIVEN, Word.OPEN))
        return bool(((before != after) & ~open_still).any())

    def _causes(self, gauge: int, run: int, *, promises: bool) -> dict[Cause, float]:
        ledger = self._ledger[gauge]
        if promises and not self._decided:
            return {}
        return {
            cause: float(part[run])
            for cause, part in ledger.items()
            if not self._decided or (cause in OF_PROMISES) is promises
        }

    def _gauges(self, state: State) -> Floats:
        """Return every gauge side by side, (rows, gauges)."""
        trust, first = state.trust, self.segments
        meters = (state.loyalty, state.media, state.cost)
        return np.column_stack([*meters, trust.intent[:, :first], trust.trust[:, first:]])


def credit(record: Record, turn: int) -> Credit:
    """Return why `turn` (from 0) of this game came out as it did."""
    turned = record.turned[turn]
    places = np.flatnonzero(turned.plans[record.row])
    tried = subsets(len(places))
    plans = np.zeros((tried.shape[0], turned.plans.shape[1]), dtype=bool, order="F")
    plans[:, places] = tried
    before = chosen(turned.before, [record.row] * tried.shape[0])
    runs = moved(advance(record.case, before, plans, one_luck(record)))
    cards = tuple(CardId(record.scenario.cards[place].id) for place in places)
    return Credit(turned, record.row, len(record.scenario.segments), cards, tried, runs)
