"""The words in which lessons are told: lines of play, side by side and in several lucks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.state import State
from game.engine.trust.arrays import total
from game.engine.trust.cost import Component
from game.engine.trust.setting import Floats
from game.engine.turn import advance, moved, opening
from tests.scenarios.playing import Plays, line_of, sound

LUCKS = (1, 2, 3, 4, 5)

Course = NDArray[np.float64]  # (turns + 1, lucks), the start first


@dataclass(frozen=True)
class Told:
    """One line of play, in every luck: what it came to, turn by turn."""

    case: Case
    states: tuple[State, ...]
    rows: slice

    @cached_property
    def loyalty(self) -> Course:
        """Return the loyalty meter, 0-100."""
        return np.stack([100 * state.loyalty[self.rows] for state in self.states])

    @cached_property
    def media(self) -> Course:
        """Return the mean media attention of each turn, 0-100."""
        return np.stack([100 * state.media[self.rows] for state in self.states])

    @cached_property
    def cost(self) -> Course:
        """Return what was spent and lost so far, in currency."""
        return np.stack([state.cost[self.rows] for state in self.states])

    def spent_on(self, *parts: Component) -> Course:
        """Return what some parts of the bill came to so far, in currency."""
        return np.stack([total(state.costs[self.rows][:, list(parts)]) for state in self.states])

    def intent(self, group: str) -> Course:
        """Return how many of a group would choose the company again, 0-100."""
        place = self.case.index.groups[group]
        return np.stack([100 * state.trust.intent[self.rows, place] for state in self.states])

    def able(self, capability: str) -> Course:
        """Return how far something the company can do carries, 0-100."""
        place = self.case.index.capabilities[capability]
        return np.stack([100 * state.able[self.rows, place] for state in self.states])

    def waiting(self, *queues: str) -> Course:
        """Return how many people wait in these queues."""
        places = [self.case.index.queues[queue] for queue in queues]
        return np.stack([total(state.cases[self.rows][:, places]) for state in self.states])

    @cached_property
    def threats(self) -> Course:
        """Return how far people have learned that threats pay, 0-100."""
        return np.stack([100 * state.trust.threats_learned[self.rows] for state in self.states])

    @property
    def end(self) -> State:
        """Return the end of the games of this and all lines told with it."""
        return self.states[-1]

    def after(self, turn: str) -> int:
        """Return where a course stands as this turn ends."""
        return self.case.index.turns[turn] + 1

    def began(self, incident: str) -> bool:
        """Return whether an incident began, which must be the same in every luck."""
        started = self.end.started[self.rows, self.case.index.incidents[incident]]
        assert started.all() == started.any(), incident
        return bool(started.all())


@cache
def the(case: str) -> Case:
    """Return a case of the shelf."""
    return compiled(sound(case).scenario)


@cache
def unanswered(case: str) -> Case:
    """Return a case of the shelf in which answered calls meet no need: all mending is by cards."""
    scenario = sound(case).scenario
    incidents = tuple(one.model_copy(update={"by_cases": False}) for one in scenario.incidents)
    return compiled(scenario.model_copy(update={"incidents": incidents}))


def tell(case: str | Case, lines: Mapping[str, Plays]) -> dict[str, Told]:
    """Play lines side by side, each in every luck; all of them must be within the rules."""
    case = the(case) if isinstance(case, str) else case
    many = len(LUCKS)
    luck = deal(LUCKS * len(lines), case.turns, purposes(case))
    states = [opening(case, luck, many * len(lines))]
    for turn in case.scenario.turns:
        hands = [line.get(turn.id, ()) for line in lines.values() for _luck in LUCKS]
        states.append(moved(advance(case, states[-1], plans_of(case, hands), luck)).state)
    return {
        name: Told(case, tuple(states), slice(place * many, (place + 1) * many))
        for place, name in enumerate(lines)
    }


def as_written(case: str, trial: str) -> Plays:
    """Return what a test of the case plays, or `history`."""
    files = sound(case)
    assert files.history is not None
    found = line_of(trial, files.scenario, files.history)
    assert found or trial == "silence", f"{case} has no line called {trial}"
    return found


def also(line: Plays, more: Plays) -> Plays:
    """Return a line that plays these cards as well."""
    return {turn: (*line.get(turn, ()), *more.get(turn, ())) for turn in {**line, **more}}


def without(line: Plays, *cards: str) -> Plays:
    """Return a line that never plays these cards; it must have played them."""
    assert set(cards) <= {card for hand in line.values() for card in hand}
    return {turn: [card for card in hand if card not in cards] for turn, hand in line.items()}


def higher(one: Floats | Course, other: Floats | Course | float, by: float = 0.0) -> bool:
    """Return whether the first is higher in every luck (and on every turn that is given)."""
    return bool((one > np.asarray(other) + by).all())


def no_lower(one: Floats | Course, other: Floats | Course | float) -> bool:
    """Return whether the first is as high or higher in every luck, but for rounding."""
    return bool((one >= np.asarray(other) - 1e-9).all())
