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
TEAMS = 16  # whose turn is run again in one go; more play at no table
KEPT = 80  # turns that are kept: eight tables play no more
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
    runs: Turned  # rows are the subsets, of this row and perhaps of others
    own: slice  # the rows of this one

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
        return self._gauges(self.runs.state)[self.own]

    @cached_property
    def _ledger(self) -> tuple[Mapping[Cause, Floats], ...]:
        """Return what moved each gauge, by cause, in every run."""
        causes: Causes = self.runs.stepped.causes
        by_group = []
        for place in range(self._after.shape[1] - FIRST_GROUP):
            parts = causes.intent if place < self.segments else causes.trust
            by_group.append({cause: part[self.own, place] for cause, part in parts.items()})
        meters = (
            {cause: part[self.own] for cause, part in gauge.items()}
            for gauge in (causes.meter, causes.media, causes.cost)
        )
        every = (*meters, *by_group)
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
        return self._decided or bool((self.runs.state.word[self.own] != here).any())

    @cached_property
    def _hit(self) -> Bools:
        """Tell which groups any incident has hit so far, (groups,)."""
        stepped = self.turned.stepped
        hurt: Bools = highest(harm_of(stepped.setting, stepped.state.started).hurt)[self.row] > 0
        return hurt

    @cached_property
    def _own_news(self) -> Floats:
        share: Floats = of_own(self.runs.stepped)[self.own.start]
        return share

    def _news_of_own(self, gauge: int) -> float:
        """Return what the news did to those whom it is about, had no card been played."""
        if gauge == LOYALTY:
            news = self.runs.stepped.causes.intent[Cause.NEWS][self.own.start]
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
    return _credits(_Asked(record, record.turned[turn]))[record.row]


class _Asked:
    """A turn of some rows: the same however often its game is read anew from the table."""

    def __init__(self, record: Record, turned: Turned) -> None:
        self.record, self.turned, self.rows = record, turned, _side_by_side(record)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Asked):
            return NotImplemented
        return self.turned is other.turned and self.rows == other.rows

    def __hash__(self) -> int:
        return hash((id(self.turned), self.rows))


def _side_by_side(record: Record) -> range:
    """Return the rows to run again in one go: the teams of a table, not a study's thousands."""
    rows = len(record.start.effort)
    together = rows <= TEAMS and len(record.luck.table) == 1
    return range(rows) if together else range(record.row, record.row + 1)


@lru_cache(maxsize=KEPT)  # debrief, objectives and front page ask of the same turns
def _credits(asked: _Asked) -> Mapping[int, Credit]:
    record, turned = asked.record, asked.turned
    played = [np.flatnonzero(turned.plans[row]) for row in asked.rows]
    tried = [subsets(len(places)) for places in played]
    ends = np.cumsum([len(each) for each in tried]).tolist()
    owns = [slice(end - len(each), end) for end, each in zip(ends, tried, strict=True)]
    plans = np.zeros((ends[-1], turned.plans.shape[1]), dtype=bool, order="F")
    for own, each, places in zip(owns, tried, played, strict=True):
        plans[own, places] = each
    rows = [row for row, each in zip(asked.rows, tried, strict=True) for _run in each]
    before = chosen(turned.before, rows)
    runs = moved(advance(record.case, before, plans, one_luck(record)))
    names = [[CardId(record.scenario.cards[place].id) for place in places] for places in played]
    segments = len(record.scenario.segments)
    return {
        row: Credit(turned, row, segments, tuple(cards), each, runs, own)
        for row, cards, each, own in zip(asked.rows, names, tried, owns, strict=True)
    }


def credits_of(record: Record) -> tuple[Credit, ...]:
    """Return the same of every turn so far."""
    return tuple(credit(record, turn) for turn in range(record.turn))
