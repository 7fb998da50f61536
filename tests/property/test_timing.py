"""The same deed earlier is never worse, and a turn cut in two comes to the same."""

from dataclasses import dataclass, replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from game.engine.trust.arrays import zeros
from game.engine.trust.deeds import quiet
from game.engine.trust.plain import plain
from tests.property.ways import (
    SOME,
    Value,
    at_most,
    doing,
    never_above,
    never_better,
    play,
    starting,
    where,
)
from tests.property.worlds import World, worlds


@dataclass(frozen=True, slots=True)
class Dated:
    """A world, and two turns of which the second is later."""

    world: World
    early: int
    late: int

    @property
    def both(self) -> tuple[int, int]:
        return (self.early, self.late)


@st.composite
def dated(draw: st.DrawFn) -> Dated:
    """Draw a world in which no incident begins between two dates, X1: the later covers more."""
    world = draw(worlds(turns=(2, 18)))
    early = draw(st.integers(0, len(world.days) - 2))
    late = draw(st.integers(early + 1, len(world.days) - 1))
    return Dated(starting(world, range(early + 1, late + 1)), early, late)


@SOME
@given(dated())
def test_the_same_full_apology_later_never_earns_more_trust_or_loyalty(case: Dated) -> None:
    """P02, but X1; X7: two other statements at most."""
    world = at_most(case.world, 2)
    world = doing(world, case.both, speaks=0, posture=0, quality=0, denies=0, admits=0)
    sorry: dict[str, Value] = {"speaks": 1.0, "posture": 1.0, "quality": case.world.dice.share()}
    early, late = doing(world, case.early, **sorry), doing(world, case.late, **sorry)
    never_better(late, early, since=case.late)


@SOME
@given(dated())
def test_the_same_compensation_later_never_earns_more_trust_or_loyalty(case: Dated) -> None:
    """P03."""
    groups = case.world.setting.groups.trust.shape[1]
    sums = {"compensation": case.world.dice.share(groups) * 2}
    world = doing(case.world, case.both, compensation=0.0)
    early, late = doing(world, case.early, **sums), doing(world, case.late, **sums)
    never_better(late, early, since=case.late)


@SOME
@given(dated())
def test_the_same_work_begun_later_never_earns_more_trust_or_loyalty(case: Dated) -> None:
    """P04, for work that goes on to the end."""
    shape = case.world.deeds[0].fix.shape[1:]
    pace = {"fix": case.world.dice.wide(0.01, 10, *shape)}
    end = len(case.world.days)
    world = doing(case.world, range(case.early, end), fix=0.0)
    early = doing(world, range(case.early, end), **pace)
    late = doing(world, range(case.late, end), **pace)
    never_better(late, early, since=case.late)


def test_readiness_bought_on_the_third_day_does_not_make_that_days_words_timely() -> None:
    """P02: what detects the next crisis sooner cannot bring the days of this one back."""
    setting = plain()
    first = replace(quiet(1, 1, 1), starts=zeros(1, 1) == 0)
    ready = replace(quiet(1, 1, 1), prepares=np.array([[1e6, 0.0, 0.0, 0.0]]))
    world = World(setting, (1.0, 1.0, 1.0), (first, quiet(1, 1, 1), ready), 0, "plain")
    world = where(world, "incidents", tempo=4.0)
    sorry = {"speaks": 1.0, "posture": 1.0, "quality": 1.0}
    early, late = (play(doing(world, turn, **sorry))[-1] for turn in (1, 2))
    never_above(late.state.words_credit, early.state.words_credit, "credit of words")
