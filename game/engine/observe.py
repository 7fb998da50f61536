"""What one seat may know of a state: the only place where secrecy is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.base.ids import RoleId
from game.engine.retold import turn_told
from game.engine.trust.reckoning import afterwards
from game.engine.word import Word
from game.scenario.story import Standing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.case import Case
    from game.engine.state import State
    from game.scenario.card import Card
    from game.scenario.story import Fact, Inject

TABLE = None  # the seat of everybody round one screen: it holds no role's private intel


@dataclass(frozen=True, slots=True)
class FactSeen:
    """A fact as it stands for this seat."""

    id: str
    standing: Standing
    text: str
    settled: bool


@dataclass(frozen=True, slots=True)
class PromiseSeen:
    """A promise that was given."""

    id: str
    word: Word
    due: int  # turn


@dataclass(frozen=True, slots=True)
class AbilitySeen:
    """A capability of the company, 0-1."""

    id: str
    now: float
    coming: float  # built and on its way


@dataclass(frozen=True, slots=True)
class QueueSeen:
    """People who wait for their case to be served."""

    id: str
    waiting: float


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures that everybody sees of one row; meters and trust are 0-1."""

    loyalty: float
    media: float
    cost: float
    costs: tuple[float, ...]  # by component
    intent: tuple[float, ...]  # by group
    doing: tuple[float, ...]  # by group: what they do, which lags behind what they say
    trust: tuple[float, ...]  # by group


@dataclass(frozen=True, slots=True)
class Observed:
    """All that one seat may know of one row."""

    turn: int
    over: bool
    figures: Figures
    spent: float  # currency that cards took so far
    effort: int
    played: Mapping[str, int]  # cards that were chosen, by the turn on which they were
    hand: tuple[Card, ...]  # on offer in this turn and not played before
    facts: tuple[FactSeen, ...]  # those the turn's situation lists
    injects: tuple[Inject, ...]  # came in as this turn opened
    promises: tuple[PromiseSeen, ...]
    abilities: tuple[AbilitySeen, ...]
    queues: tuple[QueueSeen, ...]
    intel: tuple[tuple[RoleId, str], ...]  # role and what only it knows


def observe(case: Case, state: State, row: int = 0, seat: RoleId | None = TABLE) -> Observed:
    """Return what `seat` may know of `row`."""
    over = state.turn >= case.turns
    turn = None if over else turn_told(case, state, row)
    return Observed(
        turn=state.turn,
        over=over,
        figures=figures_seen(state, row),
        spent=float(state.card_money[row]),
        effort=int(state.effort[row]),
        played={
            card.id: int(turn)
            for card, turn in zip(case.scenario.cards, state.played[row], strict=True)
            if turn >= 0
        },
        hand=() if over else _hand(case, state, row),
        facts=tuple(fact_seen(case, state, row, name) for name in turn.situation.facts)
        if turn
        else (),
        injects=tuple(
            inject
            for place, inject in enumerate(case.scenario.injects)
            if state.incoming[row, place]
        ),
        promises=_promises(case, state, row),
        abilities=abilities_seen(case, state, row),
        queues=queues_seen(case, state, row),
        intel=tuple((RoleId(role), text) for role, text in turn.intel.items() if role == seat)
        if turn
        else (),
    )


def figures_seen(state: State, row: int) -> Figures:
    """Return the figures that everybody sees."""
    return Figures(
        loyalty=float(state.loyalty[row]),
        media=float(state.media[row]),
        cost=float(state.cost[row]),
        costs=tuple(float(x) for x in state.costs[row]),
        intent=tuple(float(x) for x in state.trust.intent[row]),
        doing=tuple(float(x) for x in state.trust.loyalty[row]),
        trust=tuple(float(x) for x in state.trust.trust[row]),
    )


def ahead_seen(case: Case, state: State, row: int) -> float:
    """Return what would follow if it ended now, in currency, as the company reckons it.

    It leans on what nobody sees by itself; only the sum of all of it is told.
    """
    return float(afterwards(case.setting, state.trust)[row].sum())


def abilities_seen(case: Case, state: State, row: int) -> tuple[AbilitySeen, ...]:
    """Return what the company is able to do, and what it has set going."""
    return tuple(
        AbilitySeen(name, float(state.able[row, place]), float(state.growing[row, place]))
        for name, place in case.index.capabilities.items()
    )


def queues_seen(case: Case, state: State, row: int) -> tuple[QueueSeen, ...]:
    """Return who waits to be served; who left without a word is seen by nobody."""
    return tuple(
        QueueSeen(name, float(state.cases[row, place])) for name, place in case.index.queues.items()
    )


def words_seen(case: Case, state: State, row: int) -> Mapping[str, Word]:
    """Return how every promise that was given stands, by its id."""
    return {promise.id: promise.word for promise in _promises(case, state, row)}


def fact_seen(case: Case, state: State, row: int, name: str) -> FactSeen:
    """Return how the fact called `name` stands for the team in `row`."""
    place = case.index.facts[name]
    fact: Fact = case.scenario.facts[place]
    if state.known[row, place]:
        return FactSeen(name, Standing.KNOWN, fact.settled_text, settled=True)
    return FactSeen(name, fact.open_as, fact.open_text, settled=False)


def _hand(case: Case, state: State, row: int) -> tuple[Card, ...]:
    offered = case.card_window[state.turn]
    return tuple(
        card
        for place, card in enumerate(case.scenario.cards)
        if offered[place] and not (card.once and state.played[row, place] >= 0)
    )


def _promises(case: Case, state: State, row: int) -> tuple[PromiseSeen, ...]:
    return tuple(
        PromiseSeen(pledge.promise.id, Word(int(state.word[row, place])), pledge.due)
        for place, pledge in enumerate(case.pledges)
        if state.word[row, place] != Word.NOT_GIVEN
    )
