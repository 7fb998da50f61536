"""What is paid for threats teaches threats."""

import numpy as np
from hypothesis import given

from tests.property.ways import (
    SOME,
    beside,
    more,
    never_above,
    never_better,
    never_louder,
    play,
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
    for turned in play(without(world, "threats")):
        assert np.all(turned.state.threats_learned == 0)
