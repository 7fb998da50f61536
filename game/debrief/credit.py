"""Why a turn came out as it did: what would have happened anyway, and what each card added.

A turn is run again with every subset of its cards, all in one batch. Without any card, what moves
a meter are mechanisms: the causes of the trust model's ledger. What the cards change on top is
shared between them fairly (see `subsets`). Promises that were decided this turn stand apart, since
they rest on words given earlier. The three together are the change of the meter, exactly. What a
turn cost needs no shares: it is a bill (see `bill`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from game.base.ids import CardId
from game.debrief.news import of_own
from game.debrief.record import Record, one_luck
from game.debrief.settled import settled
from game.debrief.subsets import Worth, subsets, worth
from game.engine.state import State, chosen
from game.engine.trust.arrays import highest
from game.engine.trust.causes import Cause
from game.engine.trust.explain import Causes
from game.engine.trust.harm import harm_of
from game.engine.trust.setting import Bools, Floats
from game.engine.turn import Turned, advance, moved
from game.engine.word import Word

LOYALTY, MEDIA, COST = 0, 1, 2  # gauges; the groups follow, in the engine's order
FIRST_GROUP = 3
OF_PROMISES = (Cause.KEPT, Cause.BROKEN)
KEPT = 128  # turns that are kept: eight teams play no more in one game
CAP = Cause.CAP


@dataclass(frozen=True, slots=True)
class Share:
    """What one card added."""

    card: CardId
    amount: float  # its fair share
    alone: float  # had it been the only card
    without: float  # what its absence would have taken away
    by_promise: float = 0.0  # how much of that is a promise which it decided, a row of its own
    by: Cause | None = None  # the mechanism through which it did most


@dataclass(frozen=True, slots=True)
class Moved:
    """Why one gauge moved: shares of 1, or currency. All amounts together are the change."""

    before: float
    after: float
    causes: Mapping[Cause, float]  # what would have happened without any card
    promises: Mapping[Cause, float]  # promises that were decided
    cards: tuple[Share, ...]
    news_of_own: float = 0.0  # of the news, what fell on those who were hit themselves

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

    @cached_property
    def loyalty(self) -> Moved:
        """Return why the Loyalty meter moved."""
        return self.of(LOYALTY)

    @cached_property
    def media(self) -> Moved:
        """Return why media attention moved."""
        return self.of(MEDIA)

    @cached_property
    def cost(self) -> Moved:
        """Return why cost moved."""
        return self.of(COST)

    def group(self, place: int) -> Moved:
        """Return why the intent of a segment, or the trust of a stakeholder, moved."""
        return self.of(FIRST_GROUP + place)

    def of(self, gauge: int) -> Moved:
        """Return why a gauge moved."""
        aside, whole, ways = self._aside, self._whole, self._ways(gauge)
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
                    by=ways[place],
                )
                for place, card in enumerate(self.cards)
            ),
            news_of_own=self._news_of_own(gauge),
        )

    def heard(self, place: int) -> float | None:
        """Return how many of a group that only looks on have heard of it, 0-1; else nothing."""
        known = self.turned.stepped.state
        if self._hit[place] or not known.started[self.row].any():
            return None
        return float(known.awareness[self.row, place])

    def parts(self, gauge: int, cause: Cause) -> tuple[float, float, tuple[float, ...]]:
        """Return a cause of a gauge as it came, without any card, and each card's share of it."""
        ran = self._ledger[gauge][cause]
        shares = worth(self.tried, ran[:, None]).shares[:, 0]
        return float(ran[-1]), float(ran[0]), tuple(map(float, shares))

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
        every = (causes.meter, causes.media, causes.cost, *by_group)
        return tuple(map(settled, every)) if self._apart else every

    @cached_property
    def _whole(self) -> Worth:
        """Return what the cards add, all told."""
        return worth(self.tried, self._after)

    @cached_property
    def _aside(self) -> Worth:
        """Return what the cards add with promises that were decided left aside."""
        values = self._after.copy()
        if self._apart:
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

    @cached_property
    def _apart(self) -> bool:
        """Tell whether promises stand apart: one was decided, or the cards saved it from that."""
        here = self.turned.state.word[self.row]
        return self._decided or bool((self.runs.state.word != here).any())

    @cached_property
    def _hit(self) -> Bools:
        """Tell which groups any incident has hit so far, (groups,)."""
        stepped = self.turned.stepped
        hurt: Bools = highest(harm_of(stepped.setting, stepped.state.started).hurt)[self.row] > 0
        return hurt

    @cached_property
    def _own_news(self) -> Floats:
        share: Floats = of_own(self.runs.stepped)[0]
        return share

    def _news_of_own(self, gauge: int) -> float:
        """Return what the news did to those whom it is about, had no card been played."""
        if gauge == LOYALTY:
            news = self.runs.stepped.causes.intent[Cause.NEWS][0]
            weight = self.turned.stepped.setting.groups.meter_weight[0]
            return float((news * weight * self._own_news)[: self.segments].sum())
        if gauge < FIRST_GROUP:
            return 0.0
        share = self._own_news[gauge - FIRST_GROUP]
        return float(self._ledger[gauge][Cause.NEWS][0] * share)

    def _ways(self, gauge: int) -> tuple[Cause | None, ...]:
        """Return through which mechanism each card moved a gauge most."""
        named = {cause: part for cause, part in self._ledger[gauge].items() if cause is not CAP}
        shares = worth(self.tried, np.column_stack(list(named.values()))).shares
        causes = list(named)
        return tuple(causes[np.abs(row).argmax()] if row.any() else None for row in shares)

    def _causes(self, gauge: int, run: int, *, promises: bool) -> dict[Cause, float]:
        """Return causes of a gauge in a run, of promises that were decided or all others.

        A promise that cards saved from breaking is not told as broken by all but them: what old
        breaches still do is told as it came.
        """
        if promises and not self._decided:
            return {}
        told = {}
        for cause, part in self._ledger[gauge].items():
            of_promises = cause in OF_PROMISES
            if not self._decided:
                told[cause] = float(part[-1 if of_promises and self._apart else run])
            elif of_promises is promises:
                told[cause] = float(part[run])
        return told

    def _gauges(self, state: State) -> Floats:
        """Return every gauge side by side, (rows, gauges)."""
        trust, first = state.trust, self.segments
        meters = (state.loyalty, state.media, state.cost)
        return np.column_stack([*meters, trust.intent[:, :first], trust.trust[:, first:]])


def credit(record: Record, turn: int) -> Credit:
    """Return why `turn` (from 0) of this game came out as it did."""
    return _credit(_Asked(record, record.turned[turn]))


class _Asked:
    """A turn of a row: the same however often its game is read anew from the table."""

    def __init__(self, record: Record, turned: Turned) -> None:
        self.record, self.turned = record, turned

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Asked):
            return NotImplemented
        return self.turned is other.turned and self.record.row == other.record.row

    def __hash__(self) -> int:
        return hash((id(self.turned), self.record.row))


@lru_cache(maxsize=KEPT)  # debrief, objectives and front page ask of the same turns
def _credit(asked: _Asked) -> Credit:
    record, turned = asked.record, asked.turned
    places = np.flatnonzero(turned.plans[record.row])
    tried = subsets(len(places))
    plans = np.zeros((tried.shape[0], turned.plans.shape[1]), dtype=bool, order="F")
    plans[:, places] = tried
    before = chosen(turned.before, [record.row] * tried.shape[0])
    runs = moved(advance(record.case, before, plans, one_luck(record)))
    cards = tuple(CardId(record.scenario.cards[place].id) for place in places)
    return Credit(turned, record.row, len(record.scenario.segments), cards, tried, runs)


def credits_of(record: Record) -> tuple[Credit, ...]:
    """Return the same of every turn so far."""
    return tuple(credit(record, turn) for turn in range(record.turn))
