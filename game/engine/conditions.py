"""Truth of a condition in every row at once."""

from __future__ import annotations

from functools import reduce
from operator import and_
from typing import TYPE_CHECKING

import numpy as np

from game.engine.trust.setting import Bools, Floats
from game.engine.word import HELD, MISSED
from game.scenario.condition import Condition, Range

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from game.engine.case import Case
    from game.engine.state import State

_ALL = slice(None)


def holds(condition: Condition, case: Case, state: State, draw: Floats | None = None) -> Bools:
    """Return where `condition` is so, (rows,).

    `draw` is the uniform that `chance` is held against; without one, chance counts as not met.
    """
    if not timely(condition, case, state):
        return np.zeros(state.rows, dtype=bool)
    parts = list(_parts(condition, case, state, draw))
    return reduce(and_, parts) if parts else np.ones(state.rows, dtype=bool)


def _parts(condition: Condition, case: Case, state: State, draw: Floats | None) -> Iterator[Bools]:
    yield from _meters(condition, case, state)
    yield from _needs(condition, case, state)
    yield from _events(condition, case, state)
    yield from _words(condition, case, state)
    if condition.chance is not None:
        sure = np.zeros(state.rows, dtype=bool)
        yield sure if draw is None else sure | (draw < condition.chance)
    if condition.any_:
        yield np.logical_or.reduce([holds(part, case, state, draw) for part in condition.any_])
    if condition.not_ is not None:
        yield ~holds(condition.not_, case, state, draw)


def timely(condition: Condition, case: Case, state: State) -> bool:
    """Tell whether it is the turn that is asked for: the same in all rows, so asked first."""
    if condition.turn is not None and state.turn != case.index.turns[condition.turn]:
        return False
    return condition.after is None or state.turn > case.index.turns[condition.after]


def _meters(condition: Condition, case: Case, state: State) -> Iterator[Bools]:
    """Yield where each range holds: those of the whole first, then those of one thing each."""
    whole: Sequence[tuple[Range | None, Callable[[], Floats]]] = (
        (condition.loyalty, lambda: 100 * state.loyalty),
        (condition.media, lambda: 100 * state.media),
        (condition.cost, lambda: state.cost),
        (condition.threats, lambda: 100 * state.trust.threats_learned),
    )
    yield from (_within(figure(), limits) for limits, figure in whole if limits)
    index = case.index
    each: Sequence[tuple[Mapping[str, Range], Mapping[str, int], Callable[[], Floats]]] = (
        (condition.trust, index.groups, lambda: 100 * state.trust.trust),
        (condition.able, index.capabilities, lambda: 100 * state.able),
        (condition.waiting, index.queues, lambda: state.cases),
    )
    for asked, places, figures in each:
        if asked:
            found = figures()
            yield from (_within(found[:, places[name]], asked[name]) for name in asked)


def _needs(condition: Condition, case: Case, state: State) -> Iterator[Bools]:
    for name, limits in condition.met.items():
        yield _within(100 * _met_of(state, case.index.groups[name]), limits)


def _events(condition: Condition, case: Case, state: State) -> Iterator[Bools]:
    index = case.index
    for card in condition.played:
        yield state.done[:, index.cards[card]]
    for card in condition.not_played:
        yield ~state.done[:, index.cards[card]]
    for card in condition.this_turn:
        yield state.played[:, index.cards[card]] == state.turn
    for fact in condition.known:
        yield state.known[:, index.facts[fact]]
    for incident in condition.started:
        yield state.trust.started[:, index.incidents[incident]] > 0
    for inject in condition.fired:
        yield state.fired[:, index.injects[inject]]


def _words(condition: Condition, case: Case, state: State) -> Iterator[Bools]:
    for name, words in ((condition.promise_kept, HELD), (condition.promise_broken, MISSED)):
        if name is not None:
            word = state.word[:, case.index.promises[name]]
            yield (word == int(words[0])) | (word == int(words[1]))


def _within(values: Floats, limits: Range) -> Bools:
    low = -np.inf if limits.above is None else limits.above
    high = np.inf if limits.below is None else limits.below
    return (values > low) & (values < high)


def met(state: State, among: Sequence[int] = ()) -> Floats:
    """Return the share of each group's need that is over in its worst incident, (rows, groups).

    Only the incidents `among` are looked at, if any are named.
    """
    looked = list(among) or _ALL
    groups = range(state.trust.unmet_need.shape[1])
    return np.asfortranarray(np.stack([_met_of(state, group, looked) for group in groups], axis=1))


def _met_of(state: State, group: int, looked: list[int] | slice = _ALL) -> Floats:
    """Return the share of the need of one group that is over in its worst incident, (rows,)."""
    unmet = state.trust.unmet_need[:, group, looked]
    at_onset = state.trust.need_at_onset[:, group, looked]
    over = 1 - unmet / np.maximum(at_onset, 1e-9)
    worst: Floats = np.where(state.started[:, looked] & (at_onset > 0), over, 1.0).min(axis=1)
    return worst
