"""What the company really did, played again, and how things stood at any moment of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from game.bots.policies import scripted
from game.bots.search import played
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.trust.step import step

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Floats
    from game.engine.turn import Turned
    from game.scenario.against import Against
    from game.scenario.history import History

SEEDS = range(1, 17)  # what chance brought the company is not known: the mean of some luck stands
CLOSE = 1e-9  # days


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """How things stood: the state, and attention at its highest in the turn up to then."""

    state: State
    peak: Floats


@dataclass(frozen=True, eq=False)
class Replay:
    """History played with some luck, one row for each seed."""

    case: Case
    turned: tuple[Turned, ...]
    left_out: tuple[tuple[str, str], ...]  # turn and card: what the rules did not always allow

    @property
    def states(self) -> tuple[State, ...]:
        """Return the state at the opening and at the end of each turn."""
        return (self.turned[0].before, *(turned.state for turned in self.turned))

    @cached_property
    def ends(self) -> tuple[float, ...]:
        """Return the days from the opening to the opening and to the end of each turn."""
        return tuple(accumulate((turned.days for turned in self.turned), initial=0.0))

    def days(self, against: Against) -> float:
        """Return the days from the opening to when `against` is read."""
        place = self.case.index.turns[against.at]
        if against.day is None:
            return self.ends[place + 1]
        return self.ends[place] + against.day

    def day(self, against: Against) -> float:
        """Return the days from the first incident to when `against` is read; of a mean, halfway."""
        return max(self.days(against) - (against.mean or 0.0) / 2 - self._first, 0.0)

    def day_of(self, turn: str) -> float:
        """Return the days from the first incident to the end of `turn`; 0 before there is one."""
        return max(self.ends[self.case.index.turns[turn] + 1] - self._first, 0.0)

    def moment(self, days: float) -> Moment:
        """Return how things stood so many days after the opening; before it, as it opens.

        The laws are closed forms in time, so a turn can be stopped on any day: what was done in
        it counts from its beginning, and work at the pace that it had in the mean.
        """
        if days not in self._moments:
            self._moments[days] = self._moment(days)
        return self._moments[days]

    @cached_property
    def _moments(self) -> dict[float, Moment]:
        """Return the moments that were looked at: many facts are of one day."""
        return {}

    def _moment(self, days: float) -> Moment:
        for turned, begins in zip(self.turned, self.ends, strict=False):
            if days <= begins + CLOSE:
                break
            if days < begins + turned.days - CLOSE:
                return _stopped(self.case, turned, days - begins)
        place = sum(end <= days + CLOSE for end in self.ends[1:])
        return self.end(place)

    def end(self, place: int) -> Moment:
        """Return how things stood as turn `place` ended, counted from 1; 0 is the opening."""
        state = self.states[place]
        return Moment(state, self.turned[place - 1].stepped.media_peak if place else state.media)

    @cached_property
    def _first(self) -> float:
        """Return the days from the opening to the turn in which the first incident begins."""
        begun = zip(self.ends, self.turned, strict=False)
        return next((at for at, turned in begun if turned.state.started.any()), self.ends[-1])


def _stopped(case: Case, turned: Turned, days: float) -> Moment:
    """Return how things stood `days` into a turn."""
    before = turned.before
    stepped = step(case.setting, before.trust, turned.deeds, days)
    costs = before.costs + stepped.cost
    state = replace(before, trust=stepped.state, media=stepped.media, costs=costs)
    return Moment(state, stepped.media_peak)


def replayed(case: Case, history: History) -> Replay:
    """Return history as far as the rules allow it."""
    plays = history.cards
    luck = deal(SEEDS, case.turns, purposes(case))
    turned = tuple(played(case, luck, scripted(plays), len(SEEDS)))
    missing = tuple(
        (turn.id, name)
        for turn, taken in zip(case.scenario.turns, turned, strict=True)
        for name in plays.get(turn.id, ())
        if not taken.plans[:, case.index.cards[name]].all()
    )
    return Replay(case, turned, missing)
