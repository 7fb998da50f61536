"""What a condition hung on: its single parts, and how things stood with them in one game."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from game.debrief.review.replayed import Run
from game.engine.conditions import holds, met
from game.engine.state import State
from game.scenario.condition import Condition, Range

Ways = tuple[Condition, ...]  # of which one is enough


class Thing(StrEnum):
    """What a part of a condition asks about."""

    CARD = "card"
    NOW = "card on this turn"
    NEED = "need"
    ABLE = "capability"
    TRUST = "trust"
    KEPT = "promise kept"
    BROKEN = "promise broken"
    BEGUN = "incident"


@dataclass(frozen=True, slots=True)
class Stood:
    """How things stood with one part of a condition, in the game as it was played."""

    thing: Thing
    name: str  # the id of the card, segment, capability, promise or incident
    so: bool = False  # it was played and has taken effect; it was kept, broken, begun
    chosen: bool = False  # a card was played, whether it has taken effect or not
    value: float = 0.0  # 0-100, of a figure
    limit: float = 0.0  # 0-100, that the figure was held against
    later: int | None = None  # the turn on which the card was played after all, from 0


@dataclass(frozen=True, slots=True)
class _Leaf:
    thing: Thing
    name: str
    asks: Condition  # nothing but that
    limits: Range | None = None


def differing(condition: Condition, was: Run, would: Run, turn: int) -> tuple[Stood, ...]:
    """Return which parts held in one of two games and not in the other as a turn opened.

    Of several ways only those count that were open in the first game.
    """
    here, there = was.opening(turn), would.opening(turn)

    def open_(ways: Ways) -> Ways:
        return tuple(way for way in ways if bool(holds(way, was.case, here)[was.row]))

    return tuple(
        _stood(leaf, was, here, turn)
        for leaf in _leaves(condition, open_)
        if _holds(leaf, was, here) is not _holds(leaf, would, there)
    )


def _leaves(condition: Condition, among: Callable[[Ways], Ways]) -> Iterator[_Leaf]:
    """Yield the parts of a condition that can be told; `among` picks from several ways."""
    yield from _events(condition)
    yield from _figures(condition)
    for part in among(condition.any_):
        yield from _leaves(part, among)
    if condition.not_ is not None:
        for leaf in _leaves(condition.not_, lambda ways: ways):
            yield replace(leaf, asks=Condition(not_=leaf.asks))


def _events(condition: Condition) -> Iterator[_Leaf]:
    yield from (_Leaf(Thing.CARD, one, Condition(played=(one,))) for one in condition.played)
    for one in condition.not_played:
        yield _Leaf(Thing.CARD, one, Condition(not_played=(one,)))
    yield from (_Leaf(Thing.NOW, one, Condition(this_turn=(one,))) for one in condition.this_turn)
    yield from (_Leaf(Thing.BEGUN, one, Condition(started=(one,))) for one in condition.started)
    kept, broken = condition.promise_kept, condition.promise_broken
    if kept:
        yield _Leaf(Thing.KEPT, kept, Condition(promise_kept=kept))
    if broken:
        yield _Leaf(Thing.BROKEN, broken, Condition(promise_broken=broken))


def _figures(condition: Condition) -> Iterator[_Leaf]:
    for one, limits in condition.met.items():
        yield _Leaf(Thing.NEED, one, Condition(met={one: limits}), limits)
    for one, limits in condition.able.items():
        yield _Leaf(Thing.ABLE, one, Condition(able={one: limits}), limits)
    for one, limits in condition.trust.items():
        yield _Leaf(Thing.TRUST, one, Condition(trust={one: limits}), limits)


def _holds(leaf: _Leaf, run: Run, state: State) -> bool:
    return bool(holds(leaf.asks, run.case, state)[run.row])


def _stood(leaf: _Leaf, run: Run, state: State, turn: int) -> Stood:
    case, row, name, thing = run.case, run.row, leaf.name, leaf.thing
    if thing in (Thing.CARD, Thing.NOW):
        place = case.index.cards[name]
        before, ever = (int(each.played[row, place]) for each in (state, run.end))
        so = bool(state.done[row, place]) if thing is Thing.CARD else before == turn
        return Stood(thing, name, so, before >= 0, later=ever if before < 0 <= ever else None)
    if leaf.limits is not None:
        return Stood(thing, name, value=_figure(leaf, run, state), limit=_limit(leaf.limits))
    asks = {
        Thing.KEPT: Condition(promise_kept=name),
        Thing.BROKEN: Condition(promise_broken=name),
        Thing.BEGUN: Condition(started=(name,)),
    }[thing]
    return Stood(thing, name, so=bool(holds(asks, case, state)[row]))


def _figure(leaf: _Leaf, run: Run, state: State) -> float:
    index, name, row = run.case.index, leaf.name, run.row
    if leaf.thing is Thing.NEED:
        return 100 * float(met(state)[row, index.groups[name]])
    if leaf.thing is Thing.ABLE:
        return 100 * float(state.able[row, index.capabilities[name]])
    return 100 * float(state.trust.trust[row, index.groups[name]])


def _limit(limits: Range) -> float:
    return next(each for each in (limits.above, limits.below, 0.0) if each is not None)
