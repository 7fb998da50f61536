"""What is paid for threats teaches threats."""

import numpy as np
from hypothesis import given

from tests.property.ways import (
    SOME,
    beside,
    doing,
    more,
    never_above,
    never_better,
    never_louder,
    play,
    where,
    without,
)
from tests.property.worlds import World, worlds


@SOME
@given(worlds())
def test_rewarding_threats_never_quietens_them_or_the_media_and_never_raises_trust(
    world: World,
) -> None:
    """P23."""
    loud = more(world, "threats")
    never_better(loud, world)
    never_louder(world, loud)
    for paying, fair in beside(loud, world):
        never_above(fair.state.threats_learned, paying.state.threats_learned, "threats learned")


@SOME
@given(worlds())
def test_nobody_learns_to_threaten_where_threats_are_not_paid(world: World) -> None:
    """P23b, and what was learned is unlearned where the way is fair to all."""
    for turned, deeds in zip(play(world), world.deeds, strict=True):
        before, after = turned.before.threats_learned, turned.state.threats_learned
        fair = deeds.threats == 0
        never_above(after[fair], before[fair], "threats learned")
        open_ = fair & (deeds.procedure > 0.01) & (before > 0.01)
        assert (after[open_] < before[open_]).all()


@SOME
@given(worlds())
def test_a_fair_way_unlearns_nothing_while_all_is_paid_for_threats(world: World) -> None:
    """P23b: it is not fair to all as long as only the loud are served."""
    closed = doing(world, world.turns, threats=1.0, procedure=0.0)
    closed = where(closed, "", preparation=0.0)
    closed = without(closed, "prepares")
    open_ = doing(closed, closed.turns, procedure=1.0)
    for shut, fair in beside(closed, open_):
        assert np.array_equal(shut.state.threats_learned, fair.state.threats_learned)


@SOME
@given(worlds())
def test_nobody_threatens_where_no_threat_was_ever_paid(world: World) -> None:
    """P23b."""
    for turned in play(without(world, "threats")):
        assert np.all(turned.state.threats_learned == 0)
