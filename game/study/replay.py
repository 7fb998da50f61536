"""What the company really did, played again, and the figures that the model has of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.bots.policies import scripted
from game.bots.search import played
from game.engine.conditions import met
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.trust.arrays import highest, total
from game.engine.trust.awareness import heard
from game.engine.trust.cost import Component
from game.engine.trust.harm import harm_of
from game.engine.trust.media import attention
from game.engine.trust.setting import Kind
from game.scenario.against import Against, CostPart, Figure, Scale

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Floats
    from game.engine.turn import Turned
    from game.scenario.history import History

SEEDS = range(1, 17)  # what chance brought the company is not known: the mean of some luck stands
PARTS = {part: Component[part.name] for part in CostPart}
DEEDS = [Component.RESPONSE, Component.COMPENSATION, Component.OPERATIONS, Component.MARKETING]


@dataclass(frozen=True, slots=True, eq=False)
class Replay:
    """History played with some luck, one row for each seed."""

    case: Case
    turned: tuple[Turned, ...]
    left_out: tuple[tuple[str, str], ...]  # turn and card: what the rules did not always allow

    @property
    def states(self) -> tuple[State, ...]:
        """Return the state at the opening and at the end of each turn."""
        return (self.turned[0].before, *(turned.state for turned in self.turned))

    def day(self, turn: str) -> float:
        """Return the days from the first incident to the end of `turn`; 0 before there is one."""
        days = [0.0]
        for turned in self.turned:
            begun = turned.state.started.any()
            days.append(days[-1] + turned.days if begun else 0.0)
        return days[self.case.index.turns[turn] + 1]


def replayed(case: Case, history: History) -> Replay:
    """Return history as far as the rules allow it."""
    plays = {turn: tuple(did.cards) for turn, did in history.plays.items()}
    luck = deal(SEEDS, case.turns, purposes(case))
    turned = tuple(played(case, luck, scripted(plays), len(SEEDS)))
    missing = tuple(
        (turn.id, name)
        for turn, taken in zip(case.scenario.turns, turned, strict=True)
        for name in plays.get(turn.id, ())
        if not taken.plans[:, case.index.cards[name]].all()
    )
    return Replay(case, turned, missing)


def simulated(replay: Replay, against: Against) -> float | None:
    """Return the figure that a fact is held against, on the model's scale.

    Nothing, if it is asked how many percent more than nothing there is.
    """
    now = _figure(replay, against, against.at)
    if against.scale is Scale.LEVEL:
        return now
    then = _figure(replay, against, against.since)
    if against.scale is Scale.POINTS:
        return now - then
    return 100 * (now / then - 1) if then > 0 else None


def opened_at(replay: Replay, against: Against) -> float:
    """Return the figure as the case opens."""
    return _figure(replay, against, None)


def _figure(replay: Replay, against: Against, turn: str | None) -> float:
    """Return the mean over luck at the end of `turn`, or at the opening."""
    place = 0 if turn is None else replay.case.index.turns[turn] + 1
    return float(np.mean(_rows(replay, against, place)))


def _rows(replay: Replay, against: Against, place: int) -> Floats:
    """Return a figure in every row: currency, all else on 0-100."""
    state = replay.states[place]
    if against.figure is Figure.MEDIA:
        return 100 * state.media
    if against.figure is Figure.PEAK:
        return 100 * (replay.turned[place - 1].stepped.media_peak if place else state.media)
    if against.figure is Figure.LEFT:
        return 100 * attention(state.trust.media_intensity)
    if against.figure is Figure.COST:
        part = against.part
        return state.costs[:, PARTS[part]] if part else state.cost
    if against.figure is Figure.SPENT:
        return total(state.costs[:, DEEDS])
    return 100 * _of_groups(replay.case, against, state)


def _of_groups(case: Case, against: Against, state: State) -> Floats:
    values = {
        Figure.LOYALTY: state.trust.loyalty,
        Figure.INTENT: state.trust.intent,
        Figure.TRUST: state.trust.trust,
        Figure.AWARENESS: _aware(case, state),
        Figure.MET: met(state),
    }[against.figure]
    weights = _weights(case, against, state)
    together: Floats = (values * weights).sum(axis=1) / weights.sum(axis=1)
    return together


def _aware(case: Case, state: State) -> Floats:
    """Return who knows of anything that went wrong (rows, groups): whom it hit, from the start."""
    harm = harm_of(case.setting, state.trust.started)
    return highest(heard(state.trust.awareness, harm))


def _weights(case: Case, against: Against, state: State) -> Floats:
    """Return how much each group counts (rows, groups), as `Against` has it."""
    groups, index = case.setting.groups, case.index.groups
    asked = np.zeros((state.rows, len(index)))
    customers = [place for place, kind in enumerate(groups.kind) if kind is Kind.CUSTOMER]
    asked[:, [index[name] for name in against.groups] or customers] = 1
    if against.figure is Figure.LOYALTY:
        counts = groups.size * groups.margin
    elif against.figure is Figure.MET:
        counts = groups.size * state.trust.need_at_onset.max(axis=2)
    else:
        counts = groups.size
    weights = asked * counts
    return np.where(weights.sum(axis=1, keepdims=True) > 0, weights, asked)
