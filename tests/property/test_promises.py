"""A promise broken is worse than none, a promise kept never is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from game.engine.trust.setting import Floats, Kind
from tests.property.histories import PROMISES, SORTS
from tests.property.ways import (
    OPINIONS,
    SOME,
    beside,
    doing,
    never_above,
    never_better,
    never_louder,
    without,
)
from tests.property.worlds import ANYBODY, World, worlds

OTHERS = [sort for sort in SORTS if sort not in PROMISES]


@dataclass(frozen=True, slots=True)
class Pledged:
    """A world without promises, and one that is made and comes due."""

    world: World
    made: int
    due: int

    @property
    def volume(self) -> Floats:
        """Return how much people build on it, (rows,)."""
        return self.world.dice.share()

    def kept(self, **also: float | Floats) -> World:
        """Return the world in which it is made and kept, `also` saying more of when it is made."""
        made = doing(self.world, self.made, promised=self.volume, **also)
        return doing(made, self.due, kept=self.volume)

    def broken(self) -> World:
        """Return the world in which it is made and broken."""
        return doing(
            doing(self.world, self.made, promised=self.volume), self.due, broken=self.volume
        )


@st.composite
def pledged(draw: st.DrawFn, people: Sequence[Kind] = ANYBODY) -> Pledged:
    """Draw a world and the dates of its only promise."""
    world = draw(worlds(sorts=OTHERS, turns=(2, 18), people=people))
    made = draw(st.integers(0, len(world.days) - 2))
    return Pledged(world, made, draw(st.integers(made + 1, len(world.days) - 1)))


# While a promise stands, staff and partners mend faster for it and the press reports more of what
# is done; what was mended by then stays so after the breach. So they are left out of P12.
BYSTANDERS = (Kind.CUSTOMER, Kind.REGULATOR, Kind.INVESTORS)


@SOME
@given(pledged(people=BYSTANDERS))
def test_a_promise_broken_is_never_better_than_none(case: Pledged) -> None:
    """P12, from the breach on; what people do lags, and may still follow the promise."""
    never_better(case.broken(), case.world, since=case.due, readings=OPINIONS)
    never_louder(case.world, case.broken(), since=case.due)


@SOME
@given(pledged())
def test_a_promise_kept_is_never_worse_than_none(case: Pledged) -> None:
    """P13. X10: it names no date, so that nobody expects more than before."""
    never_better(case.world, case.kept())


@SOME
@given(pledged())
def test_a_breach_lowers_credibility_and_delivery_never_does(case: Pledged) -> None:
    """P14."""
    for broken, none in beside(case.broken(), case.world, since=case.due):
        never_above(broken.state.credibility, none.state.credibility, "credibility")
    for kept, none in beside(case.kept(), case.world):
        never_above(none.state.credibility, kept.state.credibility, "credibility")


@SOME
@given(pledged())
def test_a_breach_always_costs_credibility_where_there_was_any(case: Pledged) -> None:
    """P14, where nothing else catches the company out on the same day."""
    clean = without(case.world, "contradiction", "evidence", turns=[case.due])
    case = Pledged(clean, case.made, case.due)
    broken, none = next(beside(case.broken(), case.world, since=case.due))
    had = (none.before.credibility > 0.01) & (case.volume > 0.01)
    assert (broken.state.credibility[had] < none.state.credibility[had]).all()


@SOME
@given(pledged())
def test_announced_delivery_is_never_worse_than_the_same_unannounced(case: Pledged) -> None:
    """P15: work that meets the need, with and without a promise of it before.

    X10: a date may be named that is no sooner than what people would expect unasked.
    """
    shape = case.world.setting.incidents.need.shape[1:]
    work = case.world.dice.wide(0.1, 10, *shape)
    case = Pledged(
        doing(case.world, range(case.due, len(case.world.days)), fix=work), case.made, case.due
    )
    tempo = case.world.setting.incidents.tempo
    usual = case.world.setting.parameters.waiting_grace * tempo
    never_better(case.world, case.kept(promised_by=usual))


@SOME
@given(worlds(turns=(2, 18), people=BYSTANDERS))
def test_breaking_more_never_raises_trust_or_quietens_the_media(world: World) -> None:
    """P12 among other promises: what was kept is broken instead."""
    turn = world.seed % len(world.days)
    kept = world.deeds[turn].kept
    worse = doing(world, turn, kept=np.zeros_like(kept), broken=world.deeds[turn].broken + kept)
    never_better(worse, world, readings=OPINIONS)
    never_louder(world, worse)
